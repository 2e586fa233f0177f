package org.passerelle.answers.cooperation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;

/**
 * In which order cooperations are listed.
 *
 * @param descending from the last to the first; those without the value come last all the same
 */
record CooperationSort(Key key, boolean descending) {

    /** By what. */
    enum Key {
        /** Name, in the alphabet's order. */
        NAME,
        /** When it began. */
        SINCE,
        /** Kind of cooperation. */
        KIND,
        /** When it was last seen by a source. */
        OBSERVED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The order that {@code text} writes: a key, reversed by a hyphen in front.
     *
     * @param text by name when null or blank
     * @throws NotUnderstood when the text is not such an order
     */
    static CooperationSort of(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return new CooperationSort(Key.NAME, false);
        }
        boolean descending = text.startsWith("-");
        String code = descending ? text.substring(1) : text;
        return Arrays.stream(Key.values())
                .filter(key -> key.code().equals(code))
                .findFirst()
                .map(key -> new CooperationSort(key, descending))
                .orElseThrow(() -> NotUnderstood.invalid(ValueFault.NOT_AN_ORDER, field, text)
                        .accepting(accepted()));
    }

    private static List<String> accepted() {
        return Arrays.stream(Key.values())
                .flatMap(key -> Stream.of(key.code(), "-" + key.code()))
                .toList();
    }
}
