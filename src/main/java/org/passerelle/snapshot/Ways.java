package org.passerelle.snapshot;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The ways from one party to another, as the question {@code paths-between} goes them: by cooperations that parties take part in or support,
 * and by the places where they have their seat, never by a country as such a place.
 */
public final class Ways {

    private static final Set<String> TERRITORIES = Set.of("City", "Department", "Region", "Country");

    /** A cooperation takes two links, from one party to it and to the other; a seat takes one, and two of them are a step. */
    private static final int LINKS_OF_A_STEP = 2;

    private final Ids parties;
    private final Joins links;

    private Ways(Ids parties, Joins links) {
        this.parties = parties;
        this.links = links;
    }

    /** The ways of {@code network}. */
    public static Ways of(Snapshot network) {
        int number = network.parties().number();
        Ends ends = new Ends();
        Cooperations cooperations = network.cooperations();
        for (int one = 0; one < cooperations.number(); one++) {
            int node = number + one;
            IntStream.of(cooperations.parties().of(one)).forEach(party -> ends.link(party, node));
            IntStream.of(cooperations.supporters().of(one)).forEach(party -> ends.link(party, node));
        }
        for (int party = 0; party < number; party++) {
            seats(network.parties(), party, ends);
        }
        return new Ways(network.parties().ids(), ends.joins(number + cooperations.number()));
    }

    private static void seats(Parties parties, int party, Ends ends) {
        if (!TERRITORIES.contains(parties.kinds().of(party))) {
            IntStream.of(parties.places().of(party))
                    .filter(place -> !"Country".equals(parties.kinds().of(place)))
                    .forEach(place -> ends.link(party, place));
        }
    }

    /** Both ends of links. */
    private static final class Ends {

        private final IntStream.Builder ones = IntStream.builder();
        private final IntStream.Builder others = IntStream.builder();

        void link(int one, int other) {
            ones.add(one).add(other);
            others.add(other).add(one);
        }

        Joins joins(int number) {
            return Joins.of(number, ones.build().toArray(), others.build().toArray());
        }
    }

    /**
     * How far {@code to} is from {@code from}. Looks from both ends, always on from the one with fewer open ends.
     *
     * @param from id of a party
     * @param to id of another
     * @param steps at most so many
     * @param budget how many links are looked at before it gives up
     */
    public Distance between(String from, String to, int steps, long budget) {
        int start = parties.number(from);
        int end = parties.number(to);
        return start < 0 || end < 0 || start == end
                ? new Distance(Distance.Outcome.NOT_LINKED, 0, 0)
                : new Search(start, end, steps * LINKS_OF_A_STEP, budget).run();
    }

    private final class Search {

        private static final byte UNSEEN = 0;

        /** As many open ends as most searches begin with. */
        private static final int SOME = 32;

        private final int longest;
        private final long budget;

        /** From which end each was seen. */
        private final byte[] seen;

        private int[] near;
        private int[] far;
        private byte mark = 1;
        private int length;
        private long looked;

        Search(int start, int end, int longest, long budget) {
            this.longest = longest;
            this.budget = budget;
            this.seen = new byte[links.things()];
            seen[start] = mark;
            seen[end] = (byte) -mark;
            near = new int[] {start};
            far = new int[] {end};
        }

        Distance run() {
            while (near.length > 0 && far.length > 0) {
                if (length == longest) {
                    return new Distance(Distance.Outcome.FARTHER, 0, looked);
                }
                if (near.length > far.length) {
                    turn();
                }
                length++;
                if (goOn()) {
                    return new Distance(Distance.Outcome.FOUND, (length + 1) / LINKS_OF_A_STEP, looked);
                }
                if (looked > budget) {
                    return new Distance(Distance.Outcome.GIVEN_UP, 0, looked);
                }
            }
            return new Distance(Distance.Outcome.NOT_LINKED, 0, looked);
        }

        private void turn() {
            int[] others = near;
            near = far;
            far = others;
            mark = (byte) -mark;
        }

        /** Looks one link farther from the near end, as long as the budget lasts. True when that meets what was seen from the far one. */
        private boolean goOn() {
            int[] next = new int[SOME];
            int number = 0;
            for (int node : near) {
                if (looked > budget) {
                    return false;
                }
                for (int at = links.first(node); at < links.first(node + 1); at++) {
                    looked++;
                    int other = links.other(at);
                    if (seen[other] == UNSEEN) {
                        seen[other] = mark;
                        next = number < next.length ? next : Arrays.copyOf(next, 2 * number);
                        next[number++] = other;
                    } else if (seen[other] != mark) {
                        return true;
                    }
                }
            }
            near = Arrays.copyOf(next, number);
            return false;
        }
    }
}
