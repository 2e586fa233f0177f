package org.passerelle.history;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody did, as clients see it.
 *
 * @param deed code of a {@link Deed}
 * @param who did it; null when nobody said
 * @param subject what it was done to: a dataset, or a side of a judgement
 * @param change under which {@link History#change} tells what it changed; null where it replaced no import
 * @param told all of it in a sentence
 */
public record HistoryEntry(
        Instant at,

        @Schema(description = "What was done, as a code", example = "added")
        String deed,

        @Schema(description = "Who did it, where somebody said so") @Nullable
        String who,

        @Schema(description = "What it was done to: a dataset, or a side of a judgement", example = "twins")
        String subject,

        @Schema(description = "Id under which /api/history/changes/{id} tells what it changed") @Nullable
        String change,

        @Schema(description = "All of it in a sentence") String told) {}
