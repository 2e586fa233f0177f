package org.passerelle.interpretation.dates;

import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.text.Span;

/**
 * A date in a passage.
 *
 * @param date partial date
 * @param end where it is a period, its end as a partial date; null otherwise
 * @param cue what the words before it say of it
 * @param span the date with its cue
 * @param bare the date alone
 */
public record DateMention(String date, @Nullable String end, Cue cue, Span span, Span bare) {

    /** What is said of a date. */
    public enum Cue {
        /** It goes on since then: "depuis", "since". */
        SINCE,
        /** It began then: "date de démarrage", "started in". */
        START,
        /** It ends then: "jusqu'en", "until". */
        UNTIL,
        /** It was signed then. */
        SIGNED,
        /** It was renewed then. */
        RENEWED,
        /** Something happened then for the last time. */
        LAST,
        /** Nothing. */
        NONE
    }
}
