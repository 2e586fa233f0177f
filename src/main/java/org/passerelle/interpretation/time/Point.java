package org.passerelle.interpretation.time;

import org.jspecify.annotations.Nullable;

/**
 * One date, or one of two ends of a period, as it stands.
 *
 * @param text in the forms of {@link org.passerelle.model.PartialDate}
 * @param next index of the lexeme after it
 * @param doubt why it may be another date; null when it is sure
 */
record Point(String text, int next, @Nullable TimeDoubt doubt) {

    static Point sure(String text, int next) {
        return new Point(text, next, null);
    }

    /** True for a year without month and day. */
    boolean isYear() {
        return text.length() == 4 && text.chars().allMatch(Character::isDigit);
    }

    int year() {
        return Integer.parseInt(text.substring(0, 4));
    }
}
