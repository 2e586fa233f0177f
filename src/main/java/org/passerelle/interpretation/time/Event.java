package org.passerelle.interpretation.time;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;

/**
 * What a text says happened, or is the case.
 *
 * @param date when, in the forms of {@link org.passerelle.model.PartialDate}; of a period its beginning; null when no date stands there
 * @param end of a period its end; null otherwise
 * @param duration for how long from then, ISO 8601 ({@code P3Y}); null when the text does not say
 * @param doubt why it may be another date; null when the words are plain
 * @param start offset of its first letter
 * @param until offset after its last
 */
public record Event(
        Act act,
        @Nullable String date,
        @Nullable String end,
        @Nullable String duration,
        @Nullable TimeDoubt doubt,
        int start,
        int until) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int YEAR = 4;
    private static final int OF_CENTURY = 7;
    private static final int OF_DECADE = 8;
    private static final int OF_YEAR = 9;
    private static final int OF_MONTH = 10;

    /** This period or date in one text: {@code 1999/2002}; null without a date. */
    public @Nullable String period() {
        return end == null ? date : date + "/" + end;
    }

    /** True when something was renewed on a day that is told. */
    public boolean isDatedRenewal() {
        return act == Act.RENEWED && date != null;
    }

    /** This event, in doubt where it dates after {@code observedYear} what is told as having happened; 0 when nobody knows that year. */
    Event seenIn(int observedYear) {
        boolean told = act != Act.UNTIL && act != Act.PLANNED && act != Act.IN_PROCESS;
        boolean later = observedYear > 0 && date != null && told && beginsAfter(date, observedYear);
        return later && doubt == null
                ? new Event(act, date, end, duration, TimeDoubt.AFTER_DOCUMENT, start, until)
                : this;
    }

    private static boolean beginsAfter(String date, int year) {
        return !date.endsWith("..]")
                && PartialDate.parse(date)
                        .filter(known -> known.earliest().getYear() > year)
                        .isPresent();
    }

    /** This event with its dates cut to what Wikidata's {@code precision} says is known of them: 9 for the year, 10 for the month. */
    public Event toPrecision(int precision) {
        return new Event(
                act,
                date == null ? null : cut(date, precision),
                end == null ? null : cut(end, precision),
                duration,
                doubt,
                start,
                until);
    }

    private static String cut(String date, int precision) {
        if (!DAY.matcher(date).matches()) {
            return date;
        }
        return switch (precision) {
            case OF_MONTH -> date.substring(0, "1998-10".length());
            case OF_YEAR -> date.substring(0, YEAR);
            case OF_DECADE -> date.substring(0, YEAR - 1) + "X";
            // the 20th century begins with 1901
            case OF_CENTURY -> (Integer.parseInt(date.substring(0, YEAR)) - 1) / 100 + "XX";
            default -> date;
        };
    }

    /** The same words and dates, as another act. */
    public Event as(Act other) {
        return new Event(other, date, end, duration, doubt, start, until);
    }

    Event lasting(String time, int after) {
        return new Event(act, date, end, time, doubt, start, Math.max(until, after));
    }
}
