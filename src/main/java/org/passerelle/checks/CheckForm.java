package org.passerelle.checks;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client marks as checked. */
record CheckForm(
        @Parameter(
                description = "Id of a cooperation or a claim",
                schema = @Schema(example = "twinning/annecy-sassandra"))
        @Nullable
        String subject,

        @Parameter(description = "Who checked it") @Nullable String who,

        @Parameter(description = "What is to be said of it, if anything") @Nullable
        String note,

        @Parameter(description = "The operator's token, when the server can be reached from elsewhere") @Nullable
        String token) {}
