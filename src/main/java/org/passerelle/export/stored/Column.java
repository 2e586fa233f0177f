package org.passerelle.export.stored;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a property are.
 *
 * @param type as a heading of Neo4j's importer names it
 * @param many true for lists
 */
record Column(String type, boolean many) {

    /** Between the elements of a list: a character that no text has. */
    static final String BETWEEN = "\u001F";

    private static final String TEXT = "string";

    /** For a list that has no elements, any type will do. */
    private static final String NONE = "";

    /** The column for {@code value}. */
    static Column of(Object value) {
        return value instanceof List<?> list
                ? new Column(list.isEmpty() ? NONE : type(list.get(0)), true)
                : new Column(type(value), false);
    }

    private static String type(@Nullable Object value) {
        if (value instanceof Boolean) {
            return "boolean";
        } else if (value instanceof Long || value instanceof Integer) {
            return "long";
        } else if (value instanceof Double || value instanceof Float) {
            return "double";
        } else if (value instanceof LocalDate) {
            return "date";
        }
        return value instanceof ZonedDateTime ? "datetime" : TEXT;
    }

    /** The column for the values of both. */
    Column and(Column other) {
        if (type.equals(other.type) || other.type.equals(NONE)) {
            return new Column(type, many || other.many);
        }
        return new Column(type.equals(NONE) ? other.type : TEXT, many || other.many);
    }

    /** The heading for the property {@code name}. */
    String heading(String name) {
        return name + ":" + (type.equals(NONE) ? TEXT : type) + (many ? "[]" : "");
    }

    /** {@code value} as the importer reads it. */
    static @Nullable String cell(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(BETWEEN))
                : value.toString();
    }
}
