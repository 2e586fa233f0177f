package org.passerelle.answers.drawing;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Nodes and links, to be drawn.
 *
 * @param hidden how many neighbours of a node are not among the nodes; nodes that show all of theirs are not listed
 * @param total cooperations that fit, drawn or not
 */
@Schema(name = "Network", description = "Parties and cooperations as nodes, with the links between them")
public record NetworkDrawing(
        List<Node> nodes,
        List<Link> links,

        @Schema(description = "By id of a node, how many cooperations or parties linked to it are left out")
        Map<String, Long> hidden,

        @Schema(description = "How many cooperations match, drawn or not")
        long total,

        @Schema(description = "What the colours stand for, when a measure colours the nodes")
        List<Shade> shades) {

    /** The same, looking as {@code paint} says. */
    NetworkDrawing painted(Paint paint) {
        return new NetworkDrawing(
                nodes.stream()
                        .map(node -> paint.of(node.id).map(node::looking).orElse(node))
                        .toList(),
                links,
                hidden,
                total,
                paint.shades());
    }

    /** A party or a cooperation. */
    @Schema(name = "NetworkNode", description = "A party or a cooperation")
    public record Node(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,

            @Schema(description = "A label of the graph: Hospital, City, HospitalPartnership, Twinning, ...")
            String kind,

            @Schema(description = "ISO 3166 code of a party's country", example = "FR") @Nullable
            String country,

            @Schema(description = "Of a cooperation: planned, starting, active, on-hold, ended or unknown") @Nullable
            String status,

            @Schema(description = "Of a cooperation: when it began, at the precision of the source") @Nullable
            String since,

            @Schema(description = "Of a cooperation: when a source last documented it") @Nullable
            String observedOn,

            @Schema(description = "Of a party: the measures that were asked for; null where it has no value")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Map<String, @Nullable Number> measures,

            @Schema(description = "By the measure that colours the nodes", example = "#fde725")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            String colour,

            @Schema(description = "By the measure that sizes the nodes: how many times as wide as the smallest, 1 to 3")
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Nullable
            Double size) {

        private Node looking(Look look) {
            return new Node(
                    id,
                    name,
                    nameEn,
                    nameFr,
                    kind,
                    country,
                    status,
                    since,
                    observedOn,
                    look.measures().isEmpty() ? null : look.measures(),
                    look.colour(),
                    look.size());
        }
    }

    /** A link between two nodes. */
    @Schema(name = "NetworkLink", description = "A link between two nodes")
    public record Link(
            String id,

            @Schema(
                    description =
                            "A relationship type of the graph, or CANDIDATE: two cooperations that may belong together, although no source says so",
                    example = "PARTICIPATES_IN")
            String type,

            @Schema(description = "Id of the node where it begins")
            String from,

            @Schema(description = "Id of the node where it ends")
            String to,

            @Schema(description = "lead, partner, carrier, operator", example = "[\"lead\"]")
            List<String> roles,

            @Schema(description = "Kind of the cooperation that it leads to") @Nullable
            String kind,

            @Schema(description = "Status of the cooperation that it belongs to") @Nullable
            String status,

            @Schema(description = "True for a link that is made from others and stated by no source")
            boolean derived) {}
}
