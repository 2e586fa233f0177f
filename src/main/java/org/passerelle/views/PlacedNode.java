package org.passerelle.views;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A node where somebody put it, and what they wrote about it.
 *
 * @param name as it was drawn, for when the graph has lost it; null when nobody said
 * @param x to the right, in units of the drawing: pixels when it is not enlarged
 * @param y down
 * @param note null for none
 */
@Schema(description = "A node where somebody put it, and their note on it")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlacedNode(
        @Schema(
                description = "Id of a party or cooperation",
                example = "city/fr/grenoble",
                requiredMode = Schema.RequiredMode.REQUIRED)
        String id,

        @Schema(description = "Its name as it was drawn, shown when the graph has lost it") @Nullable
        String name,

        @Schema(
                description = "To the right, in pixels of a drawing that is not enlarged",
                requiredMode = Schema.RequiredMode.REQUIRED)
        double x,

        @Schema(description = "Down", requiredMode = Schema.RequiredMode.REQUIRED)
        double y,

        @Schema(description = "What somebody wrote about it") @Nullable
        String note) {}
