package org.passerelle.answers.document;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A document as a list shows it. */
@Schema(description = "A document as a list shows it; GET /api/documents/{id} has its lines")
public record DocumentSummary(
        String id,
        String title,
        String publisher,

        @Schema(description = "Web address, when known") @Nullable
        String address,

        @Schema(example = "fr") String language,

        @Schema(
                description = "When what it says was so, at its own precision; null when nobody said",
                example = "2005-03")
        @Nullable
        String observedOn,

        @Nullable String license,
        int lineCount,

        @Schema(description = "How many rows or profiles it holds")
        long records,

        @Schema(description = "How many claims quote it") long claims) {}
