package org.passerelle.answers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Row;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Turns what a statement returns into the record that describes it: a statement's columns are the record's components, by name. */
public final class RowShape {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            // what somebody else wrote may lack a number, and is shown all the same
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private RowShape() {}

    /** {@code row} as a {@code type}. */
    public static <T> T of(Row row, Class<T> type) {
        return of(row.values(), type);
    }

    /** {@code map} as a {@code type}. */
    public static <T> T of(Map<String, @Nullable Object> map, Class<T> type) {
        return MAPPER.convertValue(map, type);
    }

    /** {@code maps} as a list of {@code type}. */
    public static <T> List<T> all(List<Map<String, @Nullable Object>> maps, Class<T> type) {
        return maps.stream().map(map -> of(map, type)).toList();
    }
}
