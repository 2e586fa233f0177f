package org.passerelle.graph;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Values of properties as JSON. Texts, whole numbers, truth values and finite numbers are themselves, lists are lists, and all others are an
 * object that names their type, for example {@code {"date": "2005-03-14"}}.
 */
public final class JsonValues {

    private JsonValues() {}

    /** There is a value of a type that has no place here, such as a point. */
    public static final class CannotHold extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String property;
        private final String type;

        private CannotHold(String property, Object value) {
            super("a " + value.getClass().getSimpleName() + " in " + property);
            this.property = property;
            this.type = value.getClass().getSimpleName();
        }

        /** The property that holds it. */
        public String property() {
            return property;
        }

        /** What it is. */
        public String type() {
            return type;
        }
    }

    /**
     * What {@code properties} hold, to be written.
     *
     * @throws CannotHold when there is a value of another type, such as a point
     */
    public static Map<String, Object> written(Map<String, ? extends @Nullable Object> properties) {
        Map<String, Object> written = new TreeMap<>();
        properties.forEach((name, value) -> written.put(name, written(name, requireNonNull(value))));
        return written;
    }

    private static Object written(String name, Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> written(name, requireNonNull(one))).toList();
        }
        if (value instanceof Integer number) {
            // the embedded database keeps a whole number as it was given; to whoever reads, all are the same
            return number.longValue();
        }
        if (value instanceof String
                || value instanceof Long
                || value instanceof Boolean
                || (value instanceof Double number && Double.isFinite(number))) {
            return value;
        }
        String type = type(value);
        if (type == null) {
            throw new CannotHold(name, value);
        }
        return Map.of(type, value.toString());
    }

    private static @Nullable String type(Object value) {
        if (value instanceof LocalDate) {
            return "date";
        } else if (value instanceof ZonedDateTime) {
            return "datetime";
        } else if (value instanceof LocalDateTime) {
            return "localdatetime";
        } else if (value instanceof OffsetTime) {
            return "time";
        } else if (value instanceof LocalTime) {
            return "localtime";
        }
        return value instanceof Double ? "float" : null;
    }

    /**
     * What was {@link #written}.
     *
     * @throws IllegalArgumentException when nothing like that was written
     */
    public static Map<String, Object> read(Map<String, Object> written) {
        Map<String, Object> properties = new TreeMap<>();
        written.forEach((name, value) -> properties.put(name, read(value)));
        return properties;
    }

    private static Object read(@Nullable Object value) {
        if (value == null) {
            throw new IllegalArgumentException("a property without a value");
        }
        if (value instanceof List<?> list) {
            return list.stream().map(JsonValues::read).toList();
        }
        if (value instanceof Map<?, ?> typed && typed.size() == 1) {
            Map.Entry<?, ?> one = typed.entrySet().iterator().next();
            return read(String.valueOf(one.getKey()), String.valueOf(one.getValue()));
        }
        return value;
    }

    private static Object read(String type, String text) {
        try {
            return switch (type) {
                case "date" -> LocalDate.parse(text);
                case "datetime" -> ZonedDateTime.parse(text);
                case "localdatetime" -> LocalDateTime.parse(text);
                case "time" -> OffsetTime.parse(text);
                case "localtime" -> LocalTime.parse(text);
                case "float" -> Double.valueOf(text);
                default -> throw new IllegalArgumentException("a value of type " + type);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(text, e);
        }
    }
}
