package org.passerelle.answers.drawing;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A colour of a drawing, and which values it stands for.
 *
 * @param from the least value
 * @param to the greatest value
 */
@Schema(description = "A colour, and the values of the measure that it stands for")
public record Shade(@Schema(example = "#fde725") String colour, Number from, Number to) {}
