package org.passerelle.answers.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.text.Language;

/**
 * Puts the French of names and reasons in the place of their English.
 *
 * @param french by the English
 */
record FrenchTexts(Map<String, String> french) {

    private static final String STATES = ": ";

    /** {@code rows} with their texts in the language of {@code locale}. */
    static List<Map<String, @Nullable Object>> rows(
            List<Map<String, @Nullable Object>> rows, Map<String, String> french, Locale locale) {
        return french.isEmpty() || Language.of(locale) == Language.ENGLISH
                ? rows
                : rows.stream().map(new FrenchTexts(french)::in).toList();
    }

    private Map<String, @Nullable Object> in(Map<String, @Nullable Object> row) {
        Map<String, @Nullable Object> told = new LinkedHashMap<>(row);
        told.replaceAll((column, value) -> column.equals(Questioner.SOURCES) ? value : told(value));
        return told;
    }

    private @Nullable Object told(@Nullable Object value) {
        if (value instanceof String text) {
            return told(text);
        }
        return value instanceof List<?> list ? list.stream().map(this::told).toList() : value;
    }

    private String told(String text) {
        String whole = french.get(text);
        int states = text.indexOf(STATES);
        if (whole != null || states < 0) {
            return whole == null ? text : whole;
        }
        String stated = text.substring(states + STATES.length());
        return text.substring(0, states + STATES.length()) + french.getOrDefault(stated, stated);
    }
}
