package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * What became of a file of judgements.
 *
 * @param changed how many judgements are other than before
 * @param total how many there are now
 */
public record JudgementsTaken(
        @Schema(description = "How many judgements were added, changed or undone")
        int changed,

        @Schema(description = "How many there are now") int total) {}
