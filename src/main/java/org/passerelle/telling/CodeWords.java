package org.passerelle.telling;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes of the data (kinds, roles, statuses, predicates) in words. */
public final class CodeWords {

    private static final String BUNDLE = "words";
    private static final String WORD = "word";

    /** As {@code PARTICIPATES_IN (lead): CHRU de Tours}. */
    private static final Pattern STATEMENT =
            Pattern.compile("(?<code>[A-Z_]{4,}) ?(?:\\((?<role>[a-z]+)\\))?: (?<value>.*)");

    private static final String DASH = " – ";

    /** As {@code City – Region}. */
    private static final Pattern LEVELS = Pattern.compile("[A-Z][A-Za-z]+ – [A-Z][A-Za-z]+");

    private CodeWords() {}

    /** A kind, role, status or predicate in words; as it is where there are none. */
    public static String word(String code, Locale language) {
        return of(WORD, code, language);
    }

    /** A code of {@code family} (a reason, format, layout, heading, state) in words; as it is where there are none. */
    public static String of(String family, String code, Locale language) {
        Message message = Message.of(BUNDLE, family + "." + code.replace(' ', '-'));
        return message.hasWords() ? message.told(language) : code;
    }

    /** A text of an answer in words: a code, several joined by dashes, or a code with its role before what it says. */
    public static String text(String text, Locale language) {
        Matcher statement = STATEMENT.matcher(text);
        if (statement.matches()) {
            return statement(statement, language);
        }
        return LEVELS.matcher(text).matches()
                ? Arrays.stream(text.split(DASH))
                        .map(level -> word(level, language))
                        .collect(Collectors.joining(DASH))
                : word(text, language);
    }

    private static String statement(Matcher statement, Locale language) {
        String role = statement.group("role");
        String what = word(statement.group("code"), language) + (role == null ? "" : " (" + word(role, language) + ")");
        return Message.of(BUNDLE, "statement", what, statement.group("value")).told(language);
    }
}
