package org.passerelle.backup;

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
import org.passerelle.answers.NotUnderstood;

/**
 * Values of properties as JSON. Texts, whole numbers, truth values and finite numbers are themselves, lists are lists, and all others are an
 * object that names their type, for example {@code {"date": "2005-03-14"}}.
 */
final class Values {

    private Values() {}

    /**
     * What {@code properties} hold, to be written.
     *
     * @param owner of the properties, by its id, for whoever is told
     * @throws NotUnderstood when there is a value of another type, such as a point
     */
    static Map<String, Object> written(String owner, Map<String, @Nullable Object> properties) {
        Map<String, Object> written = new TreeMap<>();
        properties.forEach((name, value) -> written.put(name, written(owner, name, requireNonNull(value))));
        return written;
    }

    private static Object written(String owner, String name, Object value) {
        if (value instanceof List<?> list) {
            return list.stream()
                    .map(one -> written(owner, name, requireNonNull(one)))
                    .toList();
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
            throw NotUnderstood.invalid(
                    BackupFault.CANNOT_HOLD, name, owner, value.getClass().getSimpleName());
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
    static Map<String, Object> read(Map<String, Object> written) {
        Map<String, Object> properties = new TreeMap<>();
        written.forEach((name, value) -> properties.put(name, read(value)));
        return properties;
    }

    private static Object read(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(one -> read(requireNonNull(one))).toList();
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
