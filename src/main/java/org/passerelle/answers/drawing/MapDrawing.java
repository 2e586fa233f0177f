package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cities and the cooperations between them, to be drawn on a map.
 *
 * @param unplaced cooperations that fit and have no arc, because fewer than two cities of them are known
 * @param hidden cooperations that fit and were left out, because a map takes no more
 * @param total cooperations that fit
 * @param countries where some are hidden: what there is by country; otherwise empty
 * @param between links between two countries, the widest first
 * @param betweenHidden links between countries that were left out
 * @param elsewhere cooperations that belong to none of the countries
 */
@Schema(description = "Cities, and the cooperations between them as arcs")
record MapDrawing(
        @Schema(description = "The cities where an arc begins or ends")
        List<Place> places,

        List<Arc> arcs,

        @Schema(
                description =
                        "How many matching cooperations have no arc, because fewer than two of their cities are known")
        long unplaced,

        @Schema(description = "How many matching cooperations the map leaves out because it is full")
        long hidden,

        @Schema(description = "How many cooperations match") long total,

        @Schema(
                description =
                        "When cooperations are left out: the countries in which matching ones have parties, the most cooperations first")
        List<Country> countries,

        @Schema(description = "Links between two of these countries, the widest first")
        List<Between> between,

        @Schema(description = "How many links between countries are left out, the thinnest first")
        int betweenHidden,

        @Schema(description = "How many matching cooperations have no party in one of these countries")
        int elsewhere) {

    /** A country, in the middle of its towns. */
    @Schema(name = "CountryOnMap", description = "A country, in the middle of its towns")
    record Country(
            @Schema(description = "ISO 3166 code", example = "FR")
            String country,

            double latitude,
            double longitude,

            @Schema(description = "How many of its cities have matching cooperations")
            int cities,

            @Schema(description = "How many matching cooperations have a party there")
            int cooperations) {}

    /** Cooperations between two countries. */
    @Schema(name = "BetweenCountries", description = "All matching cooperations between two countries")
    record Between(
            @Schema(description = "ISO 3166 code", example = "FR")
            String from,

            @Schema(description = "ISO 3166 code", example = "DE")
            String to,

            int cooperations) {}

    /** A city. */
    @Schema(description = "A city")
    record Place(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            double latitude,
            double longitude,

            @Schema(description = "ISO 3166 code", example = "FR") @Nullable
            String country) {}

    /** Cooperations of one kind between two cities. */
    @Schema(
            description =
                    "Cooperations of one kind between two cities: from the lead's, without a lead from one at home, to the others'")
    record Arc(
            @Schema(description = "Id of the city where it begins", example = "city/fr/grenoble")
            String from,

            @Schema(description = "Id of the city where it ends", example = "city/bf/ouagadougou")
            String to,

            @Schema(description = "Kind of the cooperations", example = "Twinning")
            String kind,

            List<Drawn> cooperations) {}

    /** A cooperation. */
    @Schema(name = "DrawnCooperation", description = "A cooperation")
    record Drawn(
            String id,
            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,

            @Schema(description = "planned, starting, active, on-hold, ended or unknown")
            String status) {}
}
