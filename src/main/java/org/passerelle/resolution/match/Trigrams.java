package org.passerelle.resolution.match;

import java.util.HashSet;
import java.util.Set;

/** Triples of letters that stand side by side. */
final class Trigrams {

    private static final int LENGTH = 3;

    private Trigrams() {}

    /** Twice those that both have, of all that each has: 1 for the same letters, 0 for none in common. */
    static double common(String a, String b) {
        Set<String> these = of(a);
        Set<String> those = of(b);
        int all = these.size() + those.size();
        these.retainAll(those);
        return all == 0 ? 0 : 2.0 * these.size() / all;
    }

    private static Set<String> of(String letters) {
        Set<String> triples = new HashSet<>();
        String padded = letters.isEmpty() ? "" : " " + letters + " ";
        for (int i = 0; i + LENGTH <= padded.length(); i++) {
            triples.add(padded.substring(i, i + LENGTH));
        }
        return triples;
    }
}
