package org.passerelle.measures;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A party or territory with its measures. */
@Schema(description = "A party or territory with its measures")
public record MeasuredParty(
        String id,
        String name,
        @Nullable String nameEn,
        @Nullable String nameFr,

        @Schema(description = "A label of the graph", example = "City")
        String kind,

        @Schema(description = "ISO 3166-1 alpha-2", example = "FR") @Nullable
        String country,

        @Schema(
                description =
                        "Values by measure; null where a measure has none, such as the constraint of a party without partners")
        Map<String, @Nullable Number> measures) {}
