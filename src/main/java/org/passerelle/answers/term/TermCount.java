package org.passerelle.answers.term;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A field or activity with how many cooperations have it. */
@Schema(description = "A field or activity with how many cooperations have it")
record TermCount(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "Id of the broader one") @Nullable
        String broader,

        @Schema(description = "How many cooperations have this one itself")
        long cooperations,

        @Schema(description = "How many have it or a narrower one")
        long cooperationsWithNarrower) {}
