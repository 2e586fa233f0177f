package org.passerelle.snapshot;

import java.util.Arrays;

/**
 * What each of a number of things is joined to, as numbers in ascending order, without repetition (compressed rows): those of {@code one}
 * stand from {@code offsets[one]} to before {@code offsets[one + 1]}.
 */
public final class Joins {

    private final int[] offsets;
    private final int[] others;

    private Joins(int[] offsets, int[] others) {
        this.offsets = offsets;
        this.others = others;
    }

    /** Joins of {@code number} things: {@code one[i]} is joined to {@code other[i]}. */
    public static Joins of(int number, int[] one, int[] other) {
        int[] starts = starts(number, one);
        int[] next = Arrays.copyOf(starts, number);
        int[] filled = new int[one.length];
        for (int at = 0; at < one.length; at++) {
            filled[next[one[at]]++] = other[at];
        }
        return distinct(starts, filled);
    }

    /** Where those of each thing start, where {@code things} has a thing once for each that it is joined to. */
    private static int[] starts(int number, int[] things) {
        int[] starts = new int[number + 1];
        for (int thing : things) {
            starts[thing + 1]++;
        }
        for (int at = 0; at < number; at++) {
            starts[at + 1] += starts[at];
        }
        return starts;
    }

    private static Joins distinct(int[] starts, int[] filled) {
        int[] offsets = new int[starts.length];
        int kept = 0;
        for (int one = 0; one + 1 < starts.length; one++) {
            Arrays.sort(filled, starts[one], starts[one + 1]);
            int first = kept;
            for (int at = starts[one]; at < starts[one + 1]; at++) {
                if (kept == first || filled[kept - 1] != filled[at]) {
                    filled[kept++] = filled[at];
                }
            }
            offsets[one + 1] = kept;
        }
        return new Joins(offsets, Arrays.copyOf(filled, kept));
    }

    /** The same joins from the other side: to what each of {@code number} others is joined. */
    public Joins inverse(int number) {
        int[] starts = starts(number, others);
        int[] next = Arrays.copyOf(starts, number);
        int[] ones = new int[others.length];
        for (int one = 0; one < things(); one++) {
            for (int at = offsets[one]; at < offsets[one + 1]; at++) {
                ones[next[others[at]]++] = one;
            }
        }
        return new Joins(starts, ones);
    }

    /** What {@code one} is joined to. */
    public int[] of(int one) {
        return Arrays.copyOfRange(others, offsets[one], offsets[one + 1]);
    }

    /** To how many {@code one} is joined. */
    public int number(int one) {
        return offsets[one + 1] - offsets[one];
    }

    /** How many things there are that may be joined. */
    int things() {
        return offsets.length - 1;
    }

    /** The first of what {@code one} is joined to, among all {@link #other}. */
    int first(int one) {
        return offsets[one];
    }

    /** What stands at {@code at}, counted over all: from the {@link #first} of one to before that of the next. */
    int other(int at) {
        return others[at];
    }

    /** How many joins there are. */
    public int number() {
        return others.length;
    }
}
