package org.passerelle.interpretation.time;

import java.time.LocalDate;
import org.passerelle.model.PartialDate;

/** What lies just before and just after a date, and its beginning, middle and end, at a precision of their own. */
final class EdgeOfDate {

    private static final int LENGTH_OF_YEAR = 4;
    private static final int LENGTH_OF_MONTH = 7;

    private EdgeOfDate() {}

    /** The last date before {@code date}: 1989 for 1990, 2003-09 for 2003-10. */
    static String before(PartialDate date) {
        return at(date.earliest().minusDays(1), date.text());
    }

    /** The first date after {@code date}: 1991 for 1990. */
    static String after(PartialDate date) {
        return at(date.latest().plusDays(1), date.text());
    }

    private static String at(LocalDate day, String like) {
        boolean year = !like.contains("-");
        return day.toString().substring(0, year ? LENGTH_OF_YEAR : Math.min(like.length(), LENGTH_OF_MONTH + 3));
    }

    /**
     * The first, middle or last third of {@code date} (0, 1, 2), as "early", "mid" and "late" mean it: years of a decade or a century,
     * months of a year; a finer date stays as it is.
     */
    static String third(PartialDate date, int third) {
        LocalDate first = date.earliest();
        int years = date.latest().getYear() - first.getYear() + 1;
        if (years > 1) {
            int begin = first.getYear() + (third * years + 2) / 3;
            int end = first.getYear() + ((third + 1) * years + 2) / 3 - 1;
            return "[" + begin + ".." + Math.min(end, date.latest().getYear()) + "]";
        }
        if (date.text().length() != LENGTH_OF_YEAR) {
            return date.text();
        }
        int month = third * 4 + 1;
        return "[%s-%02d..%s-%02d]".formatted(date.text(), month, date.text(), month + 3);
    }
}
