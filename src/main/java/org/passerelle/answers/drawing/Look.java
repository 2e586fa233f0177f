package org.passerelle.answers.drawing;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a node looks by its measures.
 *
 * @param measures by their columns; null for one that the node has no value of
 * @param colour such as {@code #fde725}; null when nothing colours it
 * @param size how many times as wide as the smallest; null when nothing sizes it
 */
public record Look(
        Map<String, @Nullable Number> measures,
        @Nullable String colour,
        @Nullable Double size) {}
