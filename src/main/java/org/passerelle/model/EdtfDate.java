package org.passerelle.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the forms of ISO 8601-2 (EDTF) that dates of sources need: which days a date can mean. */
final class EdtfDate {

    private static final Pattern POINT = Pattern.compile(
            "(?:(?<century>\\d\\d)XX|(?<decade>\\d{3})X|(?<year>\\d{4})(?:-(?<part>\\d\\d)(?:-(?<day>\\d\\d))?)?)(?<mark>[~?%])?");

    /** Either of two, or any between them; one end may be open. */
    private static final Pattern EITHER =
            Pattern.compile("\\[(?<first>[^\\[\\],./]+)?(?<by>,|\\.\\.)(?<last>[^\\[\\],./]+)?]");

    private static final Pattern PERIOD =
            Pattern.compile("(?<first>\\.\\.|[^\\[\\],./]+)/(?<last>\\.\\.|[^\\[\\],./]+)");

    /** "About" a year leaves this many to either side, by convention of ours. */
    private static final int YEARS_ABOUT = 5;

    private static final int MONTHS_ABOUT = 6;
    private static final int YEARS_OF_DECADE = 10;
    private static final int YEARS_OF_CENTURY = 100;
    private static final int MONTHS = 12;
    private static final int SPRING = 21;
    private static final int WINTER = 24;
    private static final int FIRST_QUARTER = 33;
    private static final int LAST_QUARTER = 36;
    private static final int FIRST_HALF = 40;
    private static final int SECOND_HALF = 41;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;

    /** From the first to the last day. */
    record Days(LocalDate first, LocalDate last) {}

    private EdtfDate() {}

    static Optional<Days> parse(String text) {
        try {
            Matcher either = EITHER.matcher(text);
            if (either.matches()) {
                return either(either);
            }
            Matcher period = PERIOD.matcher(text);
            return period.matches() ? period(period) : point(text);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Optional<Days> either(Matcher form) {
        boolean between = form.group("by").equals("..");
        boolean bothGiven = form.group("first") != null && form.group("last") != null;
        return bothGiven || between ? span(form.group("first"), form.group("last")) : Optional.empty();
    }

    private static Optional<Days> period(Matcher form) {
        return span(openToNull(form.group("first")), openToNull(form.group("last")));
    }

    private static @Nullable String openToNull(String end) {
        return end.equals("..") ? null : end;
    }

    /** From the first day of {@code first} to the last of {@code last}; null where that end is open, which only one may be. */
    private static Optional<Days> span(@Nullable String first, @Nullable String last) {
        if (first == null && last == null) {
            return Optional.empty();
        }
        Optional<LocalDate> start = first == null
                ? Optional.of(PartialDate.OPEN_START)
                : point(first).map(Days::first);
        Optional<LocalDate> end =
                last == null ? Optional.of(PartialDate.OPEN_END) : point(last).map(Days::last);
        return start.flatMap(one -> end.filter(other -> !other.isBefore(one)).map(other -> new Days(one, other)));
    }

    private static Optional<Days> point(String text) {
        Matcher form = POINT.matcher(text);
        if (!form.matches()) {
            return Optional.empty();
        }
        return days(form)
                .map(days -> "~".equals(form.group("mark")) || "%".equals(form.group("mark"))
                        ? about(days, form.group("part") != null)
                        : days);
    }

    private static Days about(Days days, boolean finerThanYear) {
        return finerThanYear
                ? new Days(days.first().minusMonths(MONTHS_ABOUT), days.last().plusMonths(MONTHS_ABOUT))
                : new Days(days.first().minusYears(YEARS_ABOUT), days.last().plusYears(YEARS_ABOUT));
    }

    private static Optional<Days> days(Matcher form) {
        if (form.group("century") != null) {
            return Optional.of(years(Integer.parseInt(form.group("century")) * YEARS_OF_CENTURY, YEARS_OF_CENTURY));
        }
        if (form.group("decade") != null) {
            return Optional.of(years(Integer.parseInt(form.group("decade")) * YEARS_OF_DECADE, YEARS_OF_DECADE));
        }
        int year = Integer.parseInt(form.group("year"));
        if (form.group("part") == null) {
            return Optional.of(years(year, 1));
        }
        int part = Integer.parseInt(form.group("part"));
        if (form.group("day") != null) {
            LocalDate day = YearMonth.of(year, part).atDay(Integer.parseInt(form.group("day")));
            return Optional.of(new Days(day, day));
        }
        return part(year, part);
    }

    private static Days years(int first, int count) {
        return new Days(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, MONTHS, 31));
    }

    /** A month (1 to 12), a season (21 to 24), a quarter (33 to 36) or a half (40 and 41) of a year. */
    private static Optional<Days> part(int year, int part) {
        if (part >= 1 && part <= MONTHS) {
            return Optional.of(months(YearMonth.of(year, part), 1));
        }
        if (part >= SPRING && part < WINTER) {
            // from the first month of the meteorological season to the last of the astronomical one
            return Optional.of(
                    months(YearMonth.of(year, (part - SPRING + 1) * MONTHS_OF_QUARTER), MONTHS_OF_QUARTER + 1));
        }
        if (part == WINTER) {
            return Optional.of(new Days(
                    YearMonth.of(year - 1, MONTHS).atDay(1),
                    YearMonth.of(year + 1, 3).atEndOfMonth()));
        }
        if (part >= FIRST_QUARTER && part <= LAST_QUARTER) {
            int first = (part - FIRST_QUARTER) * MONTHS_OF_QUARTER + 1;
            return Optional.of(months(YearMonth.of(year, first), MONTHS_OF_QUARTER));
        }
        if (part == FIRST_HALF || part == SECOND_HALF) {
            return Optional.of(months(YearMonth.of(year, part == FIRST_HALF ? 1 : 7), MONTHS_OF_HALF));
        }
        return Optional.empty();
    }

    private static Days months(YearMonth first, int count) {
        return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }
}
