package org.passerelle.answers.cooperation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Order;
import org.passerelle.answers.TypedValues;

/** What only lists of cooperations can be narrowed by and sorted by, as typed. */
public record CooperationFilter(
        @Parameter(
                description = "Only those of which a name, the identifier or a description has these words",
                example = "haemophilia")
        @Nullable
        String q,

        @Parameter(
                description = "Only those in which this party takes part: an id or any name",
                example = "CHU Grenoble")
        @Nullable
        String party,

        @Parameter(
                description =
                        "Only those that began, or may have begun, on this date or later: a decade (199X), year, month or day",
                example = "1998")
        @Nullable
        String since,

        @Parameter(
                description = "Only those that somebody marked as checked, or only those that nobody did",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"true", "false"}))
        @Nullable
        String checked,

        @Parameter(
                description = "In which order; a hyphen in front reverses it",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "name",
                                    "-name",
                                    "since",
                                    "-since",
                                    "kind",
                                    "-kind",
                                    "status",
                                    "-status",
                                    "observed",
                                    "-observed"
                                },
                                defaultValue = "name"))
        @Nullable
        String sort) {

    /** Nothing is left out, in the order of names. */
    public static final CooperationFilter NONE = new CooperationFilter(null, null, null, null, null);

    /** Those that are set, by their names, without the order. */
    public Map<String, String> named() {
        return Order.without(TypedValues.set(this));
    }
}
