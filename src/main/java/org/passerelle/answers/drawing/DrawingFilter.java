package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.TypedValues;

/** Which cooperations are listed, drawn or exported, as typed. */
public record DrawingFilter(
        @Parameter(
                description =
                        "Only cooperations that take place in this country or with a party that lies in it: an ISO code, an id"
                                + " or any name in English or French",
                example = "SN")
        @Nullable
        String country,

        @Parameter(
                description =
                        "Only cooperations that take place in this country, too, or with a party that lies in it: partners of another"
                                + " country, as for country",
                example = "FR")
        @Nullable
        String partner,

        @Parameter(
                description =
                        "Only cooperations that take place in this department or region or with a party that lies in it: an id or any name",
                example = "Isère")
        @Nullable
        String department,

        @Parameter(
                description =
                        "Only cooperations that take place in this city or with a party that lies in it: an id or any name",
                example = "Dakar")
        @Nullable
        String city,

        @Parameter(
                description = "Only cooperations in this field or a narrower one: an id or label in English or French",
                example = "HIV/AIDS")
        @Nullable
        String field,

        @Parameter(
                description =
                        "Only cooperations with this activity or a narrower one: an id or label in English or French",
                example = "Training")
        @Nullable
        String activity,

        @Parameter(
                description = "Only cooperations of this kind",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {
                                    "HospitalPartnership",
                                    "AcademicPartnership",
                                    "Twinning",
                                    "DecentralisedCooperation",
                                    "Project"
                                }))
        @Nullable
        String kind,

        @Parameter(
                description = "Only cooperations of this status",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"planned", "starting", "active", "on-hold", "ended", "unknown"}))
        @Nullable
        String status,

        @Parameter(description = "Only cooperations that began in this decade (199X), year or month", example = "199X")
        @Nullable
        String decade,

        @Parameter(
                description = "Only cooperations that this party supports: an id or any name",
                example = "GIP ESTHER")
        @Nullable
        String supporter,

        @Parameter(description = "Only cooperations of this dataset: its id", example = "resacoop-2005") @Nullable
        String source,

        @Parameter(
                description =
                        "Only cooperations of which some fact was read with doubt (uncertain), or none was (certain)",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"certain", "uncertain"}))
        @Nullable
        String certainty,

        @Parameter(
                description =
                        "Only cooperations that a source shows at work on this date or later: a decade (199X), year, month or day",
                example = "1998")
        @Nullable
        String from,

        @Parameter(
                description = "Only cooperations that a source shows at work on this date or earlier",
                example = "2005")
        @Nullable
        String to,

        @Parameter(
                description =
                        "The network as of this date: only cooperations that the sources prove then; planned ones are left out",
                example = "2005-03")
        @Nullable
        String on) {

    /** Nothing is left out. */
    public static final DrawingFilter NONE = of(Map.of());

    /** The names of all filters, as addresses have them. */
    public static final List<String> NAMES = TypedValues.names(DrawingFilter.class);

    /** The filter that {@code given} holds, by the names of the filters. */
    public static DrawingFilter of(Map<String, String> given) {
        return TypedValues.of(given, DrawingFilter.class);
    }

    /** Those that are set, by their names, in their order. */
    public Map<String, String> named() {
        return TypedValues.set(this);
    }
}
