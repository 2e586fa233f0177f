package org.passerelle.checks;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a file of checks.
 *
 * @param changed how many are other than before
 * @param total how many there are now
 */
record ChecksTaken(
        @Schema(description = "How many checks were added, changed or taken back")
        int changed,

        @Schema(description = "How many there are now") int total) {}
