package org.passerelle.interpretation.time;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Names of months in eleven languages, whole and short, as CLDR gives them. */
final class MonthNames {

    /** French and English last: what is a month in one of them is that one. */
    private static final List<String> LANGUAGES =
            List.of("da", "nb", "sv", "nl", "pl", "pt", "it", "es", "de", "en", "fr");

    /** Short names that are words of other languages: "dès 2016", "run out 2015", "5 years ago". */
    private static final Set<String> WORDS =
            Set.of("out", "set", "des", "ago", "mag", "sie", "lis", "paz", "lip", "lut", "gru");

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** 1 to 12 for the folded name of a month without the dot of a short one. */
    static OptionalInt number(String name) {
        Integer number = NUMBERS.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (String language : LANGUAGES) {
            DateFormatSymbols symbols = DateFormatSymbols.getInstance(new ULocale(language));
            for (int context : List.of(DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE)) {
                for (int width : List.of(DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED)) {
                    String[] months = symbols.getMonths(context, width);
                    for (int month = 0; month < months.length; month++) {
                        numbers.put(plain(months[month]), month + 1);
                    }
                }
            }
        }
        numbers.keySet().removeAll(WORDS);
        return Map.copyOf(numbers);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }
}
