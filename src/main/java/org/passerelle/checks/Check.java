package org.passerelle.checks;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/**
 * Somebody looked and found it right.
 *
 * @param subject id of a cooperation or a claim
 * @param note empty when there is none
 */
public record Check(
        @Schema(description = "Id of a cooperation or a claim", example = "twinning/annecy-sassandra")
        String subject,

        @Schema(description = "Who checked it") String who,
        @Schema(description = "On which day") LocalDate when,

        @Schema(description = "What is to be said of it, if anything")
        String note) {}
