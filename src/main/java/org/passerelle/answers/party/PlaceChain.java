package org.passerelle.answers.party;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where a party lies, from near to far; a territory is its own first link. A link that is not known or does not exist is null. */
@Schema(description = "Where a party lies, from near to far; what is not known or does not exist is null")
public record PlaceChain(
        @Nullable Territory city,
        @Nullable Territory department,
        @Nullable Territory region,
        @Nullable Territory country) {

    /**
     * A territory.
     *
     * @param code of a department or region
     * @param latitude degrees north, WGS 84, of a city
     * @param longitude degrees east
     */
    public record Territory(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            String kind,

            @Schema(description = "Code of a department or region", example = "38") @Nullable
            String code,

            @Schema(description = "ISO 3166-1 alpha-2, of a country") @Nullable
            String iso2,

            @Schema(description = "ISO 3166-1 alpha-3, of a country") @Nullable
            String iso3,

            @Schema(description = "Of a city") @Nullable Long geonamesId,

            @Schema(description = "Degrees north, WGS 84, of a city", example = "12.36566") @Nullable
            Double latitude,

            @Schema(description = "Degrees east, WGS 84, of a city", example = "-1.53388") @Nullable
            Double longitude) {}

    /** The chain of {@code territories}, nearest first; of two of one kind the nearer counts. */
    static PlaceChain of(List<Territory> territories) {
        return new PlaceChain(
                first(territories, "City"),
                first(territories, "Department"),
                first(territories, "Region"),
                first(territories, "Country"));
    }

    private static @Nullable Territory first(List<Territory> territories, String kind) {
        return territories.stream()
                .filter(territory -> territory.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }
}
