package org.passerelle.measures;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.drawing.Shade;

/**
 * A network in which all cooperations between the same two nodes are one link.
 *
 * @param hidden by id of a node, how many of its neighbours are not shown; nodes that show all are not listed
 * @param total cooperations that fit
 * @param drawn how many of them make the links shown
 * @param nodesLeft nodes that are not shown
 * @param linksLeft links between nodes shown that are not shown
 * @param within cooperations that join what lies in the same territory
 * @param unplaced parties that lie in no known territory of the level
 */
@Schema(description = "Nodes, and the numbers of cooperations between them")
public record MergedNetwork(
        String projection,
        List<Node> nodes,
        List<Link> links,

        @Schema(description = "By id of a node, how many of its neighbours are left out")
        Map<String, Integer> hidden,

        @Schema(description = "How many cooperations match") int total,

        @Schema(description = "How many of them make the links shown")
        int drawn,

        @Schema(description = "How many nodes are left out, since they have the fewest cooperations")
        int nodesLeft,

        @Schema(description = "How many links between the nodes are left out, the weakest first")
        int linksLeft,

        @Schema(description = "How many cooperations join what lies in the same territory")
        int within,

        @Schema(description = "How many parties lie in no known territory of this kind, and are left out")
        int unplaced,

        @Schema(description = "What the colours stand for, when a measure colours the nodes")
        List<Shade> shades) {

    /** A party or a territory. */
    @Schema(name = "MergedNode")
    public record Node(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,

            @Schema(description = "A label of the graph: Hospital, City, Country, ...")
            String kind,

            @Schema(description = "ISO 3166 code") @Nullable String country,

            @Schema(description = "In how many of the cooperations it takes part, or what lies in it does")
            int cooperations,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Map<String, @Nullable Number> measures,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String colour,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Double size) {}

    /**
     * All cooperations between two nodes.
     *
     * @param kinds how many there are of each kind
     */
    @Schema(name = "MergedLink")
    public record Link(
            String id,
            String from,
            String to,
            int number,

            @Schema(description = "How many there are of each kind of cooperation", example = "{\"Twinning\": 3}")
            Map<String, Integer> kinds) {}
}
