package org.passerelle.interpretation.time;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;

/**
 * The first of two dates that leaves its month or year to the second: "15-20 mai 2002", "15 mars au 3 mai 2002", "mars à juin 2002".
 *
 * @param day 1 to 31; null for a month alone
 * @param month 1 to 12; null for a day alone
 * @param next index of the lexeme after it
 */
record ShortBeginning(@Nullable Integer day, @Nullable Integer month, int next) {

    private static final int DAYS = 31;
    private static final int LENGTH_OF_MONTH = 7;
    private static final int LENGTH_OF_DAY = 10;

    /** That which stands at {@code index}; null when none does. */
    static @Nullable ShortBeginning at(Lexemes lexemes, int index) {
        Lexeme first = lexemes.at(index);
        boolean number = first.isNumber() && first.text().length() <= 2;
        if (!number) {
            return month(lexemes, null, index);
        }
        int day = first.number();
        if (day < 1 || day > DAYS) {
            return null;
        }
        int next = PointReader.isOrdinalEnding(lexemes.at(index + 1)) ? index + 2 : index + 1;
        ShortBeginning whole = month(lexemes, day, lexemes.at(next).is("of") ? next + 1 : next);
        return whole == null ? new ShortBeginning(day, null, next) : whole;
    }

    private static @Nullable ShortBeginning month(Lexemes lexemes, @Nullable Integer day, int index) {
        OptionalInt month = MonthNames.number(lexemes.at(index).text());
        return month.isEmpty()
                ? null
                : new ShortBeginning(
                        day, month.getAsInt(), lexemes.at(index + 1).is(".") ? index + 2 : index + 1);
    }

    /** This with what it leaves to {@code end}; null where {@code end} does not say it, or lies before. */
    @Nullable
    String upTo(String end) {
        boolean fits = end.length() == (day == null ? LENGTH_OF_MONTH : LENGTH_OF_DAY) && end.charAt(0) != '[';
        if (!fits) {
            return null;
        }
        String yearAndMonth =
                month == null ? end.substring(0, LENGTH_OF_MONTH) : end.substring(0, 4) + "-%02d".formatted(month);
        String begin = day == null ? yearAndMonth : yearAndMonth + "-%02d".formatted(day);
        return begin.compareTo(end) < 0 && PartialDate.parse(begin).isPresent() ? begin : null;
    }
}
