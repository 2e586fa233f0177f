package org.passerelle.interpretation.dates;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.interpretation.text.Folded;

/** Names of months in French and English, whole and short, folded. */
final class Months {

    private static final Map<String, Integer> NUMBERS = numbers();

    private Months() {}

    /** A regular expression for the name of a month, with the dot of a short one. */
    static String pattern() {
        return NUMBERS.keySet().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?:", ")"))
                + "\\.?";
    }

    /** 1 to 12 for a name that {@link #pattern} matches. */
    static int number(String name) {
        return NUMBERS.getOrDefault(name.replace(".", ""), 0);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    String name = Folded.of(month.getDisplayName(style, language));
                    numbers.put(name.replace(".", ""), month.getValue());
                }
            }
        }
        return numbers;
    }
}
