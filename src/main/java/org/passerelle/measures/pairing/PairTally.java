package org.passerelle.measures.pairing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts links and cooperations by keys; each link and each cooperation counts once for a key, however often it has it. */
final class PairTally {

    private static final int LINKS = 0;
    private static final int COOPERATIONS = 1;

    private final Map<Long, int[]> counts = new HashMap<>();

    /** The keys of the link between two parties that a cooperation makes. */
    interface Keys {
        void of(int one, int other, int cooperation, Set<Long> keys);
    }

    static PairTally of(Pairs pairs, Keys keys) {
        PairTally tally = new PairTally();
        for (int link = 0; link < pairs.number(); link++) {
            Set<Long> touched = new HashSet<>();
            for (int cooperation : pairs.cooperations(link)) {
                keys.of(pairs.one(link), pairs.other(link), cooperation, touched);
            }
            tally.add(touched, LINKS);
        }
        for (int cooperation : pairs.fitting()) {
            int[] parties = pairs.snapshot().cooperations().parties().of(cooperation);
            Set<Long> touched = new HashSet<>();
            for (int one = 0; one < parties.length; one++) {
                for (int other = one + 1; other < parties.length; other++) {
                    keys.of(parties[one], parties[other], cooperation, touched);
                }
            }
            tally.add(touched, COOPERATIONS);
        }
        return tally;
    }

    private void add(Set<Long> touched, int what) {
        touched.forEach(key -> counts.computeIfAbsent(key, any -> new int[COOPERATIONS + 1])[what]++);
    }

    /** How many have {@code key}. */
    PairCount of(long key) {
        int[] count = counts.get(key);
        return count == null ? PairCount.NONE : new PairCount(count[LINKS], count[COOPERATIONS]);
    }

    /** All keys that something has. */
    Set<Long> keys() {
        return counts.keySet();
    }
}
