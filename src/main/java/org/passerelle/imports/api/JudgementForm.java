package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client judges; only the token may be left out. */
record JudgementForm(
        @Parameter(
                description =
                        "A party's id, or a name as a source spells it, with its country before it where that matters",
                schema = @Schema(example = "FR:Centre hospitalier de Grenoble"))
        @Nullable
        String left,

        @Parameter(description = "Likewise", schema = @Schema(example = "hospital/fr/chu-grenoble")) @Nullable
        String right,

        @Parameter(
                description = "Whether both are one party",
                schema = @Schema(allowableValues = {"same", "different"}))
        @Nullable
        String judgement,

        @Parameter(description = "Who judges") @Nullable String who,

        @Parameter(description = "Why, in a sentence") @Nullable
        String why,

        @Parameter(description = "The operator's token, when the server can be reached from elsewhere") @Nullable
        String token) {}
