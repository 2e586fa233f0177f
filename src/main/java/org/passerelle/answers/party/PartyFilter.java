package org.passerelle.answers.party;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Order;
import org.passerelle.answers.TypedValues;

/** Which parties are listed, and in which order, as typed. */
public record PartyFilter(
        @Parameter(description = "A name as people type it", example = "ougadougou") @Nullable
        String q,

        @Parameter(description = "Only parties of this kind: a label of the graph", example = "Hospital") @Nullable
        String kind,

        @Parameter(
                description = "Only parties of this country: an ISO code, an id or any name in English or French",
                example = "BF")
        @Nullable
        String country,

        @Parameter(
                description = "Only parties that lie in this department or region: an id or any name",
                example = "Isère")
        @Nullable
        String department,

        @Parameter(description = "Only parties that lie in this city: an id or any name", example = "Dakar") @Nullable
        String city,

        @Parameter(
                description =
                        "Only parties of cooperations in this field or a narrower one: an id or label in English or French",
                example = "HIV/AIDS")
        @Nullable
        String field,

        @Parameter(
                description = "Only parties of cooperations that this party supports: an id or any name",
                example = "GIP ESTHER")
        @Nullable
        String supporter,

        @Parameter(description = "Only parties of this dataset: its id", example = "resacoop-2005") @Nullable
        String source,

        @Parameter(
                description = "In which order; a hyphen in front reverses it. With q the most alike come first",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "name",
                                    "-name",
                                    "kind",
                                    "-kind",
                                    "country",
                                    "-country",
                                    "cooperations",
                                    "-cooperations"
                                },
                                defaultValue = "name"))
        @Nullable
        String sort) {

    /** The filter for those of a name, kind and country alone. */
    static PartyFilter of(@Nullable String text, @Nullable String kind, @Nullable String country) {
        return new PartyFilter(text, kind, country, null, null, null, null, null, null);
    }

    /** The filter that {@code given} holds, by the names of the filters. */
    public static PartyFilter of(Map<String, String> given) {
        return TypedValues.of(given, PartyFilter.class);
    }

    /** Those that are set, by their names, without the order. */
    public Map<String, String> named() {
        return Order.without(TypedValues.set(this));
    }
}
