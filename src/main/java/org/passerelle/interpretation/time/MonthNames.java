package org.passerelle.interpretation.time;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Names of months: in French and English, whole and short, as the JDK's locale data (CLDR) gives them; in nine other languages whole. */
final class MonthNames {

    /** German, Spanish, Italian, Portuguese, Polish, Dutch, Swedish, Norwegian and Danish; the program's own Java has the locale data of two languages only. */
    private static final List<String> OTHERS = List.of(
            "januar enero gennaio janeiro styczen stycznia januari",
            "februar febrero febbraio fevereiro luty lutego februari",
            "marz marts marzo marco marzec marca maart mars",
            "april abril aprile kwiecien kwietnia",
            "mai mayo maggio maio maj maja mei",
            "juni junio giugno junho czerwiec czerwca",
            "juli julio luglio julho lipiec lipca",
            "august agosto sierpien sierpnia augustus augusti",
            "september septiembre settembre setembro wrzesien wrzesnia",
            "oktober octubre ottobre outubro pazdziernik pazdziernika",
            "november noviembre novembre novembro listopad listopada",
            "dezember desember diciembre dicembre dezembro grudzien grudnia");

    private static final Map<String, Integer> NUMBERS = numbers();

    private MonthNames() {}

    /** 1 to 12 for the folded name of a month without the dot of a short one. */
    static OptionalInt number(String name) {
        Integer number = NUMBERS.get(name);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        for (Month month : Month.values()) {
            for (Locale language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                for (TextStyle style : List.of(TextStyle.FULL, TextStyle.SHORT)) {
                    numbers.put(plain(month.getDisplayName(style, language)), month.getValue());
                }
            }
        }
        for (int month = 0; month < OTHERS.size(); month++) {
            for (String name : OTHERS.get(month).split(" ", -1)) {
                numbers.put(name, month + 1);
            }
        }
        return Map.copyOf(numbers);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("[^a-z]", "");
    }
}
