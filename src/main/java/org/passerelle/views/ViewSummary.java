package org.passerelle.views;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A saved view without its nodes.
 *
 * @param who saved it last; null when nobody said
 * @param nodes how many
 * @param notes how many
 */
public record ViewSummary(
        @Schema(example = "5f0c2a91d7e34b68") String id,
        String title,

        @Schema(description = "Who saved it last, where somebody said so") @Nullable
        String who,

        @Schema(description = "When it was saved last") Instant at,

        @Schema(description = "The address of the drawing's data")
        String drawing,

        @Schema(description = "How many nodes") int nodes,
        @Schema(description = "How many notes") int notes) {}
