package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cooperations are drawn, as typed. */
public record DrawingFilter(
        @Parameter(
                description =
                        "Only cooperations that take place in this country or with a party that lies in it: an ISO code, an id"
                                + " or any name in English or French",
                example = "SN")
        @Nullable
        String country,

        @Parameter(
                description = "Only cooperations in this field or a narrower one: an id or label in English or French",
                example = "HIV/AIDS")
        @Nullable
        String field,

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
        String on) {}
