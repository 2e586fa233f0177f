package org.passerelle.views;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody wants to save. It may be the file of a {@link SavedView}: its id, time and version of the graph are given anew. */
@Schema(
        description =
                "A drawing to be saved. The file of a saved view is one: its id, time and version of the graph are given anew")
@JsonIgnoreProperties({"id", "at", "graph"})
public record ViewDraft(
        @Schema(description = "Version of this form", example = "1", requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        Integer version,

        @Schema(maxLength = ViewReader.LONGEST_TITLE, requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
        String title,

        @Schema(description = "Who saves it", maxLength = ViewReader.LONGEST_NAME) @Nullable
        String who,

        @Schema(
                description =
                        "The address of the drawing's data: /api/network, /api/network/merged or /api/questions/{id}/network, with what"
                                + " they take",
                example = "/api/network?party=city/fr/grenoble",
                requiredMode = Schema.RequiredMode.REQUIRED)
        @Nullable
        String drawing,

        @Schema(description = "Kinds of nodes and lines that the legend hides") @Nullable
        List<@Nullable String> hidden,

        @Schema(description = "Every node of the drawing") @Nullable
        List<@Nullable PlacedNode> nodes) {

    /** The view that a {@link ViewReader} found whole, as {@code id}. */
    SavedView saved(String id, Instant at, String graph) {
        return new SavedView(
                SavedView.VERSION,
                id,
                requireNonNull(title),
                who,
                at,
                graph,
                requireNonNull(drawing),
                requireNonNull(hidden).stream().filter(Objects::nonNull).toList(),
                requireNonNull(nodes).stream().filter(Objects::nonNull).toList());
    }
}
