package org.passerelle.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list is given.
 *
 * @param descending from the last to the first; those without the value come last all the same
 */
public record Order(String key, boolean descending) {

    private static final String SORT = "sort";

    /**
     * The order that {@code text} writes: one of {@code keys}, reversed by a hyphen in front.
     *
     * @param text the first of {@code keys} when null or blank
     * @throws NotUnderstood when the text is not such an order
     */
    public static Order of(@Nullable String text, List<String> keys) {
        if (text == null || text.isBlank()) {
            return new Order(keys.get(0), false);
        }
        boolean descending = text.startsWith("-");
        String key = descending ? text.substring(1) : text;
        if (!keys.contains(key)) {
            throw NotUnderstood.invalid(ValueFault.NOT_AN_ORDER, SORT, text)
                    .accepting(keys.stream()
                            .flatMap(one -> Stream.of(one, "-" + one))
                            .toList());
        }
        return new Order(key, descending);
    }

    /** {@code given} without what says the order. */
    public static Map<String, String> without(Map<String, String> given) {
        Map<String, String> rest = new LinkedHashMap<>(given);
        rest.remove(SORT);
        return rest;
    }
}
