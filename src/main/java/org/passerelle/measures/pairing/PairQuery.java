package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By what links are counted, as typed. */
public record PairQuery(
        @Parameter(
                description = "What the rows are: where one end of a link lies or what it is, or what joins both ends",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "country",
                                    "region",
                                    "department",
                                    "city",
                                    "party-kind",
                                    "cooperation-kind",
                                    "field"
                                },
                                defaultValue = "country"))
        @Nullable
        String rows,

        @Parameter(description = "What the columns are, of the other end: one of the same; as the rows unless given")
        @Nullable
        String columns,

        @Parameter(
                description =
                        "How many rows and columns there are at most, those with the most links first; the others are one row"
                                + " and one column",
                schema = @Schema(type = "integer", defaultValue = "12", minimum = "1", maximum = "500"))
        @Nullable
        String most) {}
