package org.passerelle.answers.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the French of names and reasons in the place of their English.
 *
 * @param french by the English
 */
record FrenchTexts(Map<String, String> french) {

    private static final String STATES = ": ";

    Map<String, @Nullable Object> in(Map<String, @Nullable Object> row) {
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
