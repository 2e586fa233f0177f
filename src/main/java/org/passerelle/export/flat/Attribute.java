package org.passerelle.export.flat;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is known of nodes or of edges.
 *
 * @param type of its values
 * @param value of one node or edge; null where nothing is known
 */
public record Attribute<T>(String name, Type type, Function<T, @Nullable Object> value) {

    /** Types that every format of nodes and edges has. */
    public enum Type {
        /** Text; several texts are joined by " | ". */
        STRING,
        /** A number with a fraction. */
        DOUBLE,
        /** True or false. */
        BOOLEAN
    }
}
