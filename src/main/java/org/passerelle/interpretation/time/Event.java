package org.passerelle.interpretation.time;

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

    /** This period or date in one text: {@code 1999/2002}; null without a date. */
    public @Nullable String period() {
        return end == null ? date : date + "/" + end;
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

    Event as(Act other) {
        return new Event(other, date, end, duration, doubt, start, until);
    }

    Event lasting(String time, int after) {
        return new Event(act, date, end, time, doubt, start, Math.max(until, after));
    }
}
