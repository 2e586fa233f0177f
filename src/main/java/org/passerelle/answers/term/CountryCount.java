package org.passerelle.answers.term;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A country with how many parties and cooperations it has. */
@Schema(description = "A country with how many parties and cooperations it has")
record CountryCount(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "ISO 3166-1 alpha-2", example = "SN")
        String iso2,

        @Schema(description = "ISO 3166-1 alpha-3", example = "SEN") @Nullable
        String iso3,

        @Schema(description = "How many organisations and territories lie in it")
        long parties,

        @Schema(description = "How many cooperations take place in it or have a party that lies in it")
        long cooperations) {}
