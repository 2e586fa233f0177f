package org.passerelle.telling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.passerelle.model.PartialDate;
import org.passerelle.text.Language;

/** Dates of the data in words, at the precision that they have. */
public enum DateWords {
    DECADE,
    YEAR,
    MONTH,
    DAY,
    /** Text that is not a date of the data; it stays as it is. */
    OTHER;

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    /** The precision of {@code text}. */
    public static DateWords of(String text) {
        if (PartialDate.parse(text).isEmpty()) {
            return OTHER;
        }
        return switch (text.length()) {
            case YEAR_LENGTH -> text.endsWith("X") ? DECADE : YEAR;
            case MONTH_LENGTH -> MONTH;
            default -> DAY;
        };
    }

    /** {@code text}, such as {@code 2003-10}, in words, such as "October 2003" and "octobre 2003". */
    public static String told(String text, Locale language) {
        boolean french = Language.of(language) == Language.FRENCH;
        return switch (of(text)) {
            case DECADE -> (french ? "les années " : "the ") + text.replace('X', '0') + (french ? "" : "s");
            case MONTH -> day(text + "-01").format(DateTimeFormatter.ofPattern("MMMM uuuu", language));
            case DAY -> {
                String first = french && day(text).getDayOfMonth() == 1 ? "'1er'" : "d";
                yield day(text).format(DateTimeFormatter.ofPattern(first + " MMMM uuuu", language));
            }
            case YEAR, OTHER -> text;
        };
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
