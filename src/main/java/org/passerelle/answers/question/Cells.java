package org.passerelle.answers.question;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.CodeWords;

/** Values of an answer as text for a table. */
public final class Cells {

    private Cells() {}

    /** The text of {@code value}: a node by its name in the language of {@code locale}, a list joined by semicolons, null as nothing. */
    public static String text(@Nullable Object value, Locale locale) {
        return text(value, locale, UnaryOperator.identity());
    }

    /** The text of {@code value} for people: as {@link #text}, with codes and truth values in words. */
    public static String told(@Nullable Object value, Locale locale) {
        return text(value, locale, code -> CodeWords.text(code, locale));
    }

    private static String text(@Nullable Object value, Locale locale, UnaryOperator<String> words) {
        if (value == null) {
            return "";
        }
        if (value instanceof Map<?, ?> node) {
            return name(node, locale);
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .filter(Objects::nonNull)
                    .map(item -> text(item, locale, words))
                    .collect(Collectors.joining("; "));
        }
        return words.apply(String.valueOf(value));
    }

    private static String name(Map<?, ?> node, Locale locale) {
        Object translated = node.get(locale.getLanguage().equals("fr") ? "nameFr" : "nameEn");
        Object name = translated == null ? node.get("name") : translated;
        return name == null ? String.valueOf(node) : String.valueOf(name);
    }
}
