package org.passerelle.answers;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether the cells of a table are for a program, as typed. */
public record LiteralCells(
        @Parameter(
                description = "Cells as they are, for a program",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        @Nullable
        String literal) {

    /**
     * True for a program.
     *
     * @throws NotUnderstood when the text is neither true nor false
     */
    public boolean asked() {
        return Given.isSet("literal", literal);
    }
}
