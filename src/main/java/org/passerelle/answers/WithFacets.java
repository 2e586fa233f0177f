package org.passerelle.answers;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whether a list comes with what it can be narrowed by, as typed. */
public record WithFacets(
        @Parameter(
                description = "Whether to count how many have each value of each filter",
                schema = @Schema(type = "boolean", defaultValue = "false"))
        @Nullable
        String facets) {

    /**
     * True when it does.
     *
     * @throws NotUnderstood when the text is neither true nor false
     */
    public boolean asked() {
        return Given.isSet("facets", facets);
    }
}
