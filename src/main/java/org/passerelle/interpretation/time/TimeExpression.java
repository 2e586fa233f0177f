package org.passerelle.interpretation.time;

import org.jspecify.annotations.Nullable;

/**
 * When, as a text says it.
 *
 * @param date in the forms of {@link org.passerelle.model.PartialDate}; of a period its beginning
 * @param end of a period its end; null otherwise
 * @param doubt why it may be another date; null when the words are plain
 * @param first index of its first lexeme
 * @param next index of the lexeme after it
 */
record TimeExpression(
        String date, @Nullable String end, @Nullable TimeDoubt doubt, int first, int next) {

    TimeExpression doubted(TimeDoubt why) {
        return new TimeExpression(date, end, why, first, next);
    }

    /** This period or date in one text: {@code 1999/2002}. */
    String whole() {
        return end == null ? date : date + "/" + end;
    }
}
