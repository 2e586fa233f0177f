package org.passerelle.measures;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which network is to be measured and which parties are listed in which order, as typed. */
public record MeasureQuery(
        @Parameter(
                description =
                        "What the nodes are and what links them: parties that take part in the same cooperation; towns that are"
                                + " twinned; or cities, departments, regions or countries with the links of all that lies in them",
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
                description =
                        "What a link weighs: none counts each link once; cooperations counts the cooperations that make it;"
                                + " shared sums 1/(n-1) over cooperations of n parties. Strength, eigenvector, PageRank, constraint and"
                                + " communities go by weights",
                schema =
                        @Schema(
                                type = "string",
                                allowableValues = {"none", "cooperations", "shared"},
                                defaultValue = "none"))
        @Nullable
        String weight,

        @Parameter(
                description = "Whether those who support a cooperation count as taking part in it",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        @Nullable
        String supporters,

        @Parameter(description = "Only parties of the community of this number", example = "0") @Nullable
        String community,

        @Parameter(
                description =
                        "A measure by which parties are sorted, such as degree or pageRank; with a hyphen in front the largest"
                                + " first",
                schema = @Schema(type = "string", defaultValue = "-degree"))
        @Nullable
        String sort) {}
