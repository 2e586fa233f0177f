package org.passerelle.interpretation.time;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Numbers in words, French and English, and in Roman digits, as ICU's rules spell them. */
final class SpelledNumber {

    private static final int LARGEST = 199;
    private static final int LARGEST_ROMAN = 39;
    private static final int MOST_WORDS = 4;

    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, Integer> ROMAN = roman();

    /** "une dizaine": about as many. */
    private static final Map<String, Integer> ABOUT = Map.of(
            "dizaine",
            10,
            "douzaine",
            12,
            "quinzaine",
            15,
            "vingtaine",
            20,
            "trentaine",
            30,
            "quarantaine",
            40,
            "cinquantaine",
            50,
            "dozen",
            12);

    /**
     * A number where it stands.
     *
     * @param next index of the lexeme after it
     * @param about true for one that counts roughly: "une dizaine"
     */
    record Found(int value, int next, boolean about) {}

    private SpelledNumber() {}

    /** The number that begins at {@code index}, in digits or in words, the longest that fits; null when none does. */
    static @Nullable Found at(Lexemes lexemes, int index) {
        Lexeme first = lexemes.at(index);
        if (first.isNumber() && first.text().length() <= 3) {
            return new Found(first.number(), index + 1, false);
        }
        boolean article = List.of("une", "un", "a", "la", "the").contains(first.text());
        Integer rough = ABOUT.get(lexemes.at(article ? index + 1 : index).text().replaceFirst("s$", ""));
        if (rough != null) {
            return new Found(rough, article ? index + 2 : index + 1, true);
        }
        for (int words = MOST_WORDS; words > 0; words--) {
            Integer value = WORDS.get(joined(lexemes, index, words));
            if (value != null) {
                return new Found(value, index + words, false);
            }
        }
        return null;
    }

    /** The value of folded Roman digits, up to 39. */
    static OptionalInt roman(String folded) {
        Integer value = ROMAN.get(folded);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }

    private static String joined(Lexemes lexemes, int index, int words) {
        return IntStream.range(index, index + words)
                .mapToObj(i -> lexemes.at(i).text())
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        for (ULocale language : List.of(ULocale.FRENCH, ULocale.ENGLISH)) {
            RuleBasedNumberFormat spelling = new RuleBasedNumberFormat(language, RuleBasedNumberFormat.SPELLOUT);
            for (int number = 1; number <= LARGEST; number++) {
                String word = Normalizer.normalize(spelling.format(number), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
                words.put(word.replace("-", " - "), number);
                words.put(word.replace("-", " "), number);
            }
        }
        words.put("une", 1);
        return Map.copyOf(words);
    }

    private static Map<String, Integer> roman() {
        RuleBasedNumberFormat digits =
                new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.NUMBERING_SYSTEM);
        return IntStream.rangeClosed(1, LARGEST_ROMAN)
                .boxed()
                .collect(Collectors.toUnmodifiableMap(
                        number -> digits.format(number, "%roman-lower"), number -> number));
    }
}
