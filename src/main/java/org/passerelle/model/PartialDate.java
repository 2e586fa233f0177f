package org.passerelle.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date at the precision of its source: a decade ({@code 197X}), a year, a month or a day, as in ISO 8601-2 (EDTF) level 1.
 *
 * @param text as written, for example {@code 2003-10}
 * @param earliest first day that it can mean
 * @param latest last day that it can mean
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {

    private static final Pattern FORM = Pattern.compile("(\\d{3})X|(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** The date that {@code text} writes; empty for any other form and for days that the calendar lacks. */
    public static Optional<PartialDate> parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(text, form));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static PartialDate of(String text, Matcher form) {
        if (form.group(1) != null) {
            int decade = Integer.parseInt(form.group(1)) * 10;
            return new PartialDate(text, LocalDate.of(decade, 1, 1), LocalDate.of(decade + 9, 12, 31));
        }
        int year = Integer.parseInt(form.group(2));
        if (form.group(3) == null) {
            return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(form.group(3)));
        if (form.group(4) == null) {
            return new PartialDate(text, month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(form.group(4)));
        return new PartialDate(text, day, day);
    }
}
