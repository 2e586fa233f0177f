package org.passerelle.interpretation.time;

import org.jspecify.annotations.Nullable;

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

    Event as(Act other) {
        return new Event(other, date, end, duration, doubt, start, until);
    }

    Event lasting(String time, int after) {
        return new Event(act, date, end, time, doubt, start, Math.max(until, after));
    }
}
