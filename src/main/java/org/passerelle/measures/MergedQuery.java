package org.passerelle.measures;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the nodes of a merged network are, and how many are shown, as typed. */
public record MergedQuery(
        @Parameter(
                description =
                        "What the nodes are: parties, twinned towns, or the cities, departments, regions or countries in which parties"
                                + " lie",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "parties",
                                    "twinnings",
                                    "cities",
                                    "departments",
                                    "regions",
                                    "countries"
                                },
                                defaultValue = "parties"))
        @Nullable
        String projection,

        @Parameter(
                description = "Whether those who support a cooperation count as taking part in it",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        @Nullable
        String supporters,

        @Parameter(
                description =
                        "Only cooperations in which one of these parties takes part: ids or names, separated by commas",
                example = "hospital/fr/chu-grenoble,hospital/fr/chru-tours")
        @Nullable
        String parties,

        @Parameter(
                description =
                        "How many nodes at most: those with the most cooperations first, each followed by its partners",
                schema =
                        @Schema(
                                type = "integer",
                                minimum = "1",
                                maximum = "" + MergedQuery.LARGEST_LIMIT,
                                defaultValue = "" + MergedQuery.STANDARD_LIMIT))
        @Nullable
        String limit) {

    /** More cannot be taken in at a glance. */
    static final int LARGEST_LIMIT = 1000;

    /** As many as can be told apart on a screen. */
    public static final int STANDARD_LIMIT = 200;
}
