package org.passerelle.answers;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Records of what somebody typed: each component is a text or null, and called as the parameter that holds it. */
public final class TypedValues {

    private static final JsonMapper MAPPER = new JsonMapper();

    private TypedValues() {}

    /** The names of the parameters. */
    public static List<String> names(Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    /**
     * Refuses what is not called by one of {@code names}.
     *
     * @param whose what is asked that takes the parameters
     * @throws NotUnderstood when a name is not among them
     */
    public static void onlyNames(Map<String, String> given, List<String> names, String whose) {
        given.forEach((name, value) -> {
            if (!names.contains(name)) {
                throw NotUnderstood.invalid(ValueFault.UNKNOWN_PARAMETER, name, value, whose)
                        .accepting(names);
            }
        });
    }

    /** The record that {@code given} holds; what is called otherwise is left alone. */
    public static <T extends Record> T of(Map<String, String> given, Class<T> type) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>();
        names(type).forEach(name -> own.put(name, given.get(name)));
        return RowShape.of(own, type);
    }

    /** Those of {@code values} that are set, without blanks around them, in their order. */
    public static Map<String, String> set(Record values) {
        Map<String, String> set = new LinkedHashMap<>();
        MAPPER.convertValue(values, new TypeReference<LinkedHashMap<String, @Nullable String>>() {})
                .forEach((name, value) -> Given.text(value).ifPresent(text -> set.put(name, text)));
        return set;
    }
}
