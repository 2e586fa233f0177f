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

        @Schema(description = "How many cooperations match") long total) {

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
