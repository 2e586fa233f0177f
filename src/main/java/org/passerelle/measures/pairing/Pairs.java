package org.passerelle.measures.pairing;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.passerelle.measures.MostLinks;
import org.passerelle.snapshot.Snapshot;

/** Links between parties that take part in the same cooperations, each pair of parties once. */
final class Pairs {

    private final Snapshot snapshot;
    private final int[] fitting;
    private final int[] ones;
    private final int[] others;
    private final int[][] cooperations;

    private Pairs(Snapshot snapshot, int[] fitting, long[] sorted) {
        this.snapshot = snapshot;
        this.fitting = fitting;
        int[] starts = IntStream.range(0, sorted.length)
                .filter(at -> at == 0 || pair(sorted[at]) != pair(sorted[at - 1]))
                .toArray();
        ones = Arrays.stream(starts)
                .map(at -> (int) (pair(sorted[at]) / number(snapshot)))
                .toArray();
        others = Arrays.stream(starts)
                .map(at -> (int) (pair(sorted[at]) % number(snapshot)))
                .toArray();
        cooperations = new int[starts.length][];
        for (int link = 0; link < starts.length; link++) {
            int end = link + 1 < starts.length ? starts[link + 1] : sorted.length;
            cooperations[link] = Arrays.stream(sorted, starts[link], end)
                    .mapToInt(code -> (int) (code % snapshot.cooperations().number()))
                    .toArray();
        }
    }

    /**
     * The links of the cooperations that {@code fits} lets through.
     *
     * @param value of {@code field}, to be told when they are too many
     * @throws org.passerelle.answers.NotUnderstood when they are
     */
    static Pairs of(Snapshot snapshot, IntPredicate fits, String field, String value) {
        int[] fitting = IntStream.range(0, snapshot.cooperations().number())
                .filter(fits)
                .toArray();
        MostLinks.check(
                field,
                value,
                Arrays.stream(fitting)
                        .mapToLong(
                                cooperation -> snapshot.cooperations().parties().of(cooperation).length)
                        .map(number -> number * (number - 1) / 2)
                        .sum());
        long[] sorted = Arrays.stream(fitting)
                .mapToObj(cooperation -> codes(snapshot, cooperation))
                .flatMapToLong(codes -> codes)
                .sorted()
                .toArray();
        return new Pairs(snapshot, fitting, sorted);
    }

    /** Each link that {@code cooperation} makes as one number: of both parties, then of the cooperation. */
    private static LongStream codes(Snapshot snapshot, int cooperation) {
        int[] parties = snapshot.cooperations().parties().of(cooperation);
        return IntStream.range(0, parties.length)
                .boxed()
                .flatMapToLong(one -> IntStream.range(one + 1, parties.length)
                        .mapToLong(other -> (parties[one] * number(snapshot) + parties[other])
                                        * snapshot.cooperations().number()
                                + cooperation));
    }

    private static long number(Snapshot snapshot) {
        return snapshot.parties().number();
    }

    private long pair(long code) {
        return code / snapshot.cooperations().number();
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** How many links there are. */
    int number() {
        return ones.length;
    }

    /** An end of {@code link}. */
    int one(int link) {
        return ones[link];
    }

    /** The other end of {@code link}. */
    int other(int link) {
        return others[link];
    }

    /** Those that make {@code link}. */
    int[] cooperations(int link) {
        return cooperations[link];
    }

    /** Those that were let through, whether they make links or not. */
    int[] fitting() {
        return fitting;
    }

    /** How many of those that were let through make a link. */
    int linking() {
        return (int) Arrays.stream(fitting)
                .filter(cooperation -> snapshot.cooperations().parties().of(cooperation).length > 1)
                .count();
    }
}
