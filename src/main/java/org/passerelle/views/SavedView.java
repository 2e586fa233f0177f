package org.passerelle.views;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.RowShape;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;

/**
 * A drawing as somebody laid it out: what a client reads, and the file that people keep.
 *
 * @param version of this form
 * @param who saved it last; null when nobody said
 * @param at when it was saved last
 * @param graph the version of the graph then, as citations name it
 * @param drawing the address of the drawing's data
 * @param hidden kinds of nodes and lines that the legend hides
 * @param nodes those with a note first, in the order of the notes' numbers
 */
@Schema(description = "A drawing as somebody laid it out, with their notes")
public record SavedView(
        @Schema(description = "Version of this form", example = "1")
        int version,

        @Schema(example = "5f0c2a91d7e34b68") String id,
        @Schema(example = "Twinnings of Grenoble") String title,

        @Schema(description = "Who saved it last, where somebody said so") @Nullable
        String who,

        @Schema(description = "When it was saved last") Instant at,

        @Schema(description = "The version of the graph then, as citations name it")
        String graph,

        @Schema(
                description = "The address of the drawing's data",
                example = "/api/questions/city-twinnings/network?city=Grenoble")
        String drawing,

        @Schema(description = "Kinds of nodes and lines that the legend hides")
        List<String> hidden,

        @Schema(description = "Those with a note first") List<PlacedNode> nodes) {

    /** The version of the form that this program writes. */
    public static final int VERSION = 1;

    /**
     * The saved view {@code id} in {@code graph}.
     *
     * @throws NotUnderstood when there is none of that id
     */
    public static SavedView of(Graph graph, String id) {
        return graph
                .read(statements -> statements.query(
                        Cypher.named("read/view"),
                        Map.of("id", ViewNode.id(id)),
                        row -> RowShape.of(row.map("view"), ViewNode.class)))
                .stream()
                .flatMap(node -> node.view().stream())
                .findFirst()
                .orElseThrow(() -> NotUnderstood.unknown("view", id, List.of()));
    }

    /**
     * The view that {@code file} holds, which nobody saved here.
     *
     * @throws NotUnderstood when it holds something else
     */
    public static SavedView unsaved(InputStream file, QuestionCatalogue catalogue) throws IOException {
        return new ViewReader(catalogue).read(file).saved("", Instant.EPOCH, "");
    }

    /** The nodes with a note, in the order of the notes' numbers. */
    public List<PlacedNode> noted() {
        return nodes.stream().filter(node -> node.note() != null).toList();
    }

    /** What it draws. */
    public DrawingAddress address() {
        return DrawingAddress.parse(drawing);
    }
}
