package org.passerelle.interpretation.time;

import org.jspecify.annotations.Nullable;

/**
 * A part of a clause that says something of time.
 *
 * @param act what happened; null for a date or a duration
 * @param time when; null for an act or a duration
 * @param duration how long, ISO 8601; null for an act or a date
 * @param first index of its first lexeme
 * @param next index of the lexeme after it
 */
record Item(
        @Nullable Act act,
        @Nullable TimeExpression time,
        @Nullable String duration,
        int first,
        int next) {

    static Item of(Act act, int first, int next) {
        return new Item(act, null, null, first, next);
    }

    static Item of(TimeExpression time) {
        return new Item(null, time, null, time.first(), time.next());
    }

    static Item of(String duration, int first, int next) {
        return new Item(null, null, duration, first, next);
    }
}
