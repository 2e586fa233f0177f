package org.passerelle.mcp;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.ValueFault;
import org.passerelle.text.Language;

/** The arguments of a call, which may be anything that JSON writes, as the text that the rest of the program reads. */
final class Arguments {

    /** The argument that every tool takes. */
    static final String LANGUAGE = "language";

    private static final int LONGEST = 1_000;

    private Arguments() {}

    /**
     * The arguments that {@code tool} takes; those that are null or missing are left out.
     *
     * @throws NotUnderstood when one is unknown to the tool, or no text, number or truth value
     */
    static Map<String, String> read(Tool tool, @Nullable Map<String, @Nullable Object> given) {
        Map<String, String> read = new LinkedHashMap<>();
        if (given == null) {
            return read;
        }
        Set<String> known = tool.input().names();
        given.forEach((name, value) -> {
            if (!name.equals(LANGUAGE) && !known.contains(name)) {
                throw NotUnderstood.invalid(ValueFault.UNKNOWN_PARAMETER, name, "", tool.name())
                        .accepting(Stream.concat(known.stream(), Stream.of(LANGUAGE))
                                .toList());
            }
            if (value != null) {
                read.put(name, text(name, value));
            }
        });
        read.remove(LANGUAGE);
        return read;
    }

    private static String text(String name, Object value) {
        String text = value instanceof Double || value instanceof Float
                ? new BigDecimal(value.toString()).stripTrailingZeros().toPlainString()
                : String.valueOf(value);
        if (!(value instanceof String || value instanceof Number || value instanceof Boolean)) {
            throw NotUnderstood.invalid(McpText.NOT_PLAIN, name, text.length() > LONGEST ? "" : text);
        }
        if (text.length() > LONGEST) {
            throw NotUnderstood.invalid(ValueFault.TOO_LONG, name, "", text.length(), LONGEST);
        }
        return text;
    }

    /**
     * The language that a call asks for.
     *
     * @param otherwise when it does not say
     * @throws NotUnderstood when there is none of that name
     */
    static Locale language(@Nullable Map<String, @Nullable Object> given, Locale otherwise) {
        Object named = given == null ? null : given.get(LANGUAGE);
        return named == null
                ? otherwise
                : Language.parse(String.valueOf(named))
                        .map(Language::locale)
                        .orElseThrow(
                                () -> NotUnderstood.invalid(ValueFault.NOT_A_LANGUAGE, LANGUAGE, String.valueOf(named))
                                        .accepting(Language.codes()));
    }

    /** @throws NotUnderstood when the page of {@code size} that {@code field} asks for is longer than {@code most} */
    static void atMost(int most, String field, int size) {
        if (size > most) {
            throw NotUnderstood.invalid(ValueFault.NOT_A_WHOLE_NUMBER, field, String.valueOf(size), 1, most);
        }
    }
}
