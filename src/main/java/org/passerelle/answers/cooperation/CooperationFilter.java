package org.passerelle.answers.cooperation;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which cooperations are asked for and in which order, as typed. */
record CooperationFilter(
        @Parameter(
                description = "Only this kind",
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
                        "Only those that take place in this country or with a party that lies in it: an ISO code, an id or any"
                                + " name in English or French",
                example = "SN")
        @Nullable
        String country,

        @Parameter(
                description =
                        "Only those that take place in this city or with a party that lies in it: an id or any name",
                example = "Dakar")
        @Nullable
        String city,

        @Parameter(
                description = "Only those in this field or a narrower one: an id or label in English or French",
                example = "HIV/AIDS")
        @Nullable
        String field,

        @Parameter(
                description = "Only those with this activity or a narrower one: an id or label in English or French",
                example = "Training")
        @Nullable
        String activity,

        @Parameter(
                description = "Only those in which this party takes part: an id or any name",
                example = "CHU Grenoble")
        @Nullable
        String party,

        @Parameter(description = "Only those that this party supports: an id or any name", example = "GIP ESTHER")
        @Nullable
        String supporter,

        @Parameter(
                description = "Only those of this status",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"planned", "starting", "active", "on-hold", "ended", "unknown"}))
        @Nullable
        String status,

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
                                    "observed",
                                    "-observed"
                                },
                                defaultValue = "name"))
        @Nullable
        String sort) {}
