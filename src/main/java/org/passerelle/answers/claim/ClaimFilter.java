package org.passerelle.answers.claim;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;

/** Which claims are asked for, as typed. */
record ClaimFilter(
        @Parameter(
                description = "Id of what the claims are about: a party, cooperation, agreement, field or activity",
                example = "twinning/annecy-sassandra")
        @Nullable
        String about,

        @Parameter(description = "Id of the document that states them") @Nullable
        String document,

        @Parameter(description = "Relationship type or property that they state", example = "RESTS_ON") @Nullable
        String predicate,

        @Parameter(
                description = "true for those whose reading is not certain, false for the others",
                schema = @Schema(type = "boolean"))
        @Nullable
        String uncertain) {

    /** The parameters of {@code read/claims-listed}; what is not given is an empty text. */
    Map<String, Object> parameters() {
        return Map.of(
                "about", given(about),
                "document", given(document),
                "predicate", given(predicate),
                "uncertain", Given.text(uncertain).map(ClaimFilter::flag).orElse(""));
    }

    private static String flag(String text) {
        return String.valueOf(Given.flag("uncertain", text));
    }

    private static String given(@Nullable String text) {
        return Given.text(text).orElse("");
    }
}
