package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.TypedValues;

/** By which measures nodes are told, coloured and sized, as typed. */
public record PaintQuery(
        @Parameter(
                description =
                        "Measures that each party is given, separated by commas: degree, betweenness, pageRank, community and the other"
                                + " columns of /api/measures; all for every one",
                example = "degree,community")
        @Nullable
        String measures,

        @Parameter(description = "The measure by which parties are coloured", example = "community") @Nullable
        String colourBy,

        @Parameter(description = "The measure by which parties are sized", example = "degree") @Nullable
        String sizeBy) {

    /** The names of the parameters. */
    public static final List<String> NAMES = TypedValues.names(PaintQuery.class);

    /** What {@code given} says by name. */
    public static PaintQuery of(Map<String, String> given) {
        return TypedValues.of(given, PaintQuery.class);
    }

    /** Those that are set, by their names. */
    public Map<String, String> named() {
        return TypedValues.set(this);
    }
}
