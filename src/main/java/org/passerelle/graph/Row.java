package org.passerelle.graph;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of an answer. Values are plain Java: null, Boolean, Long, Double, String, LocalDate, List, Map, or a {@link GraphNode},
 * {@link GraphLink} or {@link GraphPath}.
 */
public record Row(Map<String, @Nullable Object> values) {

    /** The value of {@code column}; null where the row has none. */
    public @Nullable Object get(String column) {
        return values.get(column);
    }

    /** The text of {@code column}, which must be there. */
    public String text(String column) {
        if (values.get(column) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("column '" + column + "' holds no text but " + values.get(column));
    }

    /** What {@code column} holds as it can be shown, whoever wrote it: nothing for nothing, other values as text. */
    public String shown(String column) {
        Object value = values.get(column);
        return value == null ? "" : String.valueOf(value);
    }

    /** The text of {@code column} or null. */
    public @Nullable String textOrNull(String column) {
        return (String) values.get(column);
    }

    /** The whole number of {@code column}; 0 where the row has none. */
    public long number(String column) {
        return values.get(column) instanceof Number number ? number.longValue() : 0;
    }

    /** The day of {@code column} or null. */
    public @Nullable LocalDate day(String column) {
        return (LocalDate) values.get(column);
    }

    /** The texts of {@code column}; empty where the row has none. */
    public List<String> texts(String column) {
        return values.get(column) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The maps of {@code column}; empty where the row has none. */
    @SuppressWarnings("unchecked")
    public List<Map<String, @Nullable Object>> maps(String column) {
        return values.get(column) instanceof List<?> list ? (List<Map<String, @Nullable Object>>) list : List.of();
    }

    /** The map of {@code column}; empty where the row has none. */
    @SuppressWarnings("unchecked")
    public Map<String, @Nullable Object> map(String column) {
        return values.get(column) instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}
