package org.passerelle.snapshot;

/** All pairs of twinned cities, by the numbers of the cities and of the cooperation that joins them. */
public final class Twinnings {

    private final int[] one;
    private final int[] other;
    private final int[] cooperation;

    Twinnings(int[] one, int[] other, int[] cooperation) {
        this.one = one;
        this.other = other;
        this.cooperation = cooperation;
    }

    /** How many pairs there are. */
    public int number() {
        return one.length;
    }

    /** A city of {@code pair}. */
    public int one(int pair) {
        return one[pair];
    }

    /** The other city of {@code pair}. */
    public int other(int pair) {
        return other[pair];
    }

    /** The cooperation by which they are twinned. */
    public int cooperation(int pair) {
        return cooperation[pair];
    }
}
