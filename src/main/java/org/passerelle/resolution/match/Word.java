package org.passerelle.resolution.match;

/**
 * A word of a name in its canonical form.
 *
 * @param text as the table of words writes it: {@code hospital} for hôpital; a number without leading zeros
 * @param weight how much it tells of which party is meant, 0 to 1
 */
record Word(String text, double weight) {

    /** A word that tells parties apart weighs at least this: a place, a person, a number, but not &quot;regional&quot;. */
    private static final double DISTINCTIVE = 0.55;

    /** Below this are legal forms, and words like &quot;for&quot;. */
    private static final double COUNTS = 0.1;

    boolean counts() {
        return weight >= COUNTS;
    }

    boolean isDistinctive() {
        return weight >= DISTINCTIVE;
    }

    boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    boolean isLetter() {
        return text.length() == 1 && Character.isLetter(text.charAt(0));
    }

    Word lighter(double factor) {
        return new Word(text, weight * factor);
    }
}
