package org.passerelle.telling;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.model.PartialDate;
import org.passerelle.text.Language;

/** Dates of the data in words, at the precision and with the reserve that they have. */
public enum DateWords {
    DECADE,
    YEAR,
    MONTH,
    DAY,
    /** Several words: about when, before when, from when to when, a season. */
    SPAN,
    /** Text that is not a date of the data; it stays as it is. */
    OTHER;

    private static final Pattern MARKED = Pattern.compile("(.+)([~?%])");
    private static final Pattern BETWEEN = Pattern.compile("\\[(.*?)(,|\\.\\.)(.*)]");
    private static final Pattern PERIOD = Pattern.compile("(.+)/(.+)");
    private static final Pattern PART = Pattern.compile("(\\d{4})-(2[1-4]|3[3-6]|4[01])");
    private static final Pattern PLAIN = Pattern.compile("\\d{4}(?:-\\d\\d(?:-\\d\\d)?)?|\\d{3}X");
    private static final String OPEN = "..";

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int BEFORE_FIRST_QUARTER = 32;
    private static final int BEFORE_FIRST_HALF = 39;

    /** The precision of {@code text}. */
    public static DateWords of(String text) {
        if (PartialDate.parse(text).isEmpty()) {
            return OTHER;
        }
        if (!PLAIN.matcher(text).matches() || PART.matcher(text).matches()) {
            return SPAN;
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
            case DECADE -> words(DateForm.DECADE, language, text.replace('X', '0'));
            case MONTH -> day(text + "-01").format(DateTimeFormatter.ofPattern("MMMM uuuu", language));
            case DAY -> {
                String first = french && day(text).getDayOfMonth() == 1 ? "'1er'" : "d";
                yield day(text).format(DateTimeFormatter.ofPattern(first + " MMMM uuuu", language));
            }
            case SPAN -> span(text, language);
            case YEAR, OTHER -> text;
        };
    }

    private static String span(String text, Locale language) {
        Matcher between = BETWEEN.matcher(text);
        if (between.matches()) {
            return between(between.group(1), between.group(2).equals(","), between.group(3), language);
        }
        Matcher period = PERIOD.matcher(text);
        if (period.matches()) {
            return period(period.group(1), period.group(2), language);
        }
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            return words(
                    marked.group(2).equals("?") ? DateForm.DOUBTED : DateForm.ABOUT,
                    language,
                    told(marked.group(1), language));
        }
        Matcher part = PART.matcher(text);
        return part.matches()
                ? part(part.group(1), Integer.parseInt(part.group(2)), language)
                : century(text, language);
    }

    private static String between(String first, boolean either, String last, Locale language) {
        if (first.isEmpty()) {
            return words(DateForm.OR_EARLIER, language, told(last, language));
        }
        return last.isEmpty()
                ? words(DateForm.OR_LATER, language, told(first, language))
                : words(
                        either ? DateForm.EITHER : DateForm.BETWEEN,
                        language,
                        told(first, language),
                        told(last, language));
    }

    private static String period(String first, String last, Locale language) {
        if (first.equals(OPEN)) {
            return words(DateForm.UP_TO, language, told(last, language));
        }
        return last.equals(OPEN)
                ? words(DateForm.ONGOING, language, told(first, language))
                : words(DateForm.PERIOD, language, told(first, language), told(last, language));
    }

    /** A season, a quarter or a half of a year, as EDTF numbers them. */
    private static String part(String year, int number, Locale language) {
        if (number > BEFORE_FIRST_HALF) {
            return words(DateForm.HALF, language, String.valueOf(number - BEFORE_FIRST_HALF), year);
        }
        return number > BEFORE_FIRST_QUARTER
                ? words(DateForm.QUARTER, language, number - BEFORE_FIRST_QUARTER, year)
                : words(DateForm.SEASON, language, String.valueOf(number), year);
    }

    private static String century(String text, Locale language) {
        return words(DateForm.CENTURY, language, Integer.parseInt(text.substring(0, 2)) + 1);
    }

    private static String words(DateForm form, Locale language, Object... values) {
        return form.with(values).told(language);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
