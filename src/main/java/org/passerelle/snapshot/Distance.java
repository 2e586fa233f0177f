package org.passerelle.snapshot;

/**
 * How far one party is from another.
 *
 * @param steps how many steps lie between, when it was found
 * @param looked how many links were looked at
 */
public record Distance(Outcome outcome, int steps, long looked) {

    /** What a search comes to. */
    public enum Outcome {
        /** It is known how far. */
        FOUND,
        /** Nothing leads from one to the other, however far one looks. */
        NOT_LINKED,
        /** Farther than it was looked. */
        FARTHER,
        /** It was looked at as many links as was allowed, and the other was not met. */
        GIVEN_UP
    }

    /** True when it is known how far. */
    public boolean isFound() {
        return outcome == Outcome.FOUND;
    }
}
