package org.passerelle.performance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * A network as large as that of the world's twin towns, the same in every run: few nodes have very many partners, most have one, and none
 * is without.
 *
 * @param nodes how many there are, numbered from 0
 * @param pairs the two ends of each link, the smaller first; no pair twice
 */
record GeneratedNetwork(int nodes, List<int[]> pairs) {

    private static final int TOWNS = 14_274;
    private static final int TWINNINGS = 20_573;
    private static final long SEED = 20261127;

    /** How fast the numbers of partners thin out. */
    private static final double EXPONENT = 2.5;

    private static final int MOST_PARTNERS = 300;

    static GeneratedNetwork twinnings() {
        return of(TOWNS, TWINNINGS, SEED);
    }

    /** One with so many links, and with as many partners a node as in the whole. */
    static GeneratedNetwork sized(int links) {
        return of((int) ((long) links * TOWNS / TWINNINGS), links, SEED);
    }

    /** A seventh of it, for what takes too long with all. */
    static GeneratedNetwork fewer() {
        return of(TOWNS / 7, TWINNINGS / 7, SEED);
    }

    /** Links the loose ends of {@code nodes} by chance. */
    private static GeneratedNetwork of(int nodes, int links, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        int[] ends = ends(nodes, links, chance);
        shuffle(ends, chance);
        Set<Long> taken = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (int at = 0; at < ends.length; at += 2) {
            // in an order by chance, the next that fits is as good as any
            int next = at + 1;
            while (ends[at] == ends[next] || !taken.add(key(ends[at], ends[next], nodes))) {
                next++;
            }
            swap(ends, at + 1, next);
            pairs.add(new int[] {Math.min(ends[at], ends[at + 1]), Math.max(ends[at], ends[at + 1])});
        }
        return new GeneratedNetwork(nodes, pairs);
    }

    /** Each node as often as it has partners. */
    private static int[] ends(int nodes, int links, SplittableRandom chance) {
        int[] degrees = new int[nodes];
        int sum = 0;
        for (int node = 0; node < nodes; node++) {
            degrees[node] = (int) Math.min(MOST_PARTNERS, Math.pow(1 - chance.nextDouble(), -1 / (EXPONENT - 1)));
            sum += degrees[node];
        }
        while (sum != 2 * links) {
            int node = chance.nextInt(nodes);
            int change = sum < 2 * links ? 1 : degrees[node] > 1 ? -1 : 0;
            degrees[node] += change;
            sum += change;
        }
        int[] ends = new int[sum];
        int from = 0;
        for (int node = 0; node < nodes; node++) {
            Arrays.fill(ends, from, from + degrees[node], node);
            from += degrees[node];
        }
        return ends;
    }

    private static void shuffle(int[] values, SplittableRandom chance) {
        for (int at = values.length - 1; at > 0; at--) {
            swap(values, at, chance.nextInt(at + 1));
        }
    }

    private static void swap(int[] values, int one, int other) {
        int kept = values[one];
        values[one] = values[other];
        values[other] = kept;
    }

    private static long key(int one, int other, long nodes) {
        return Math.min(one, other) * nodes + Math.max(one, other);
    }

    /** The most partners that a node has. */
    int mostPartners() {
        return Arrays.stream(degrees()).max().orElse(0);
    }

    /** How many partners each node has. */
    private int[] degrees() {
        int[] degrees = new int[nodes];
        pairs.forEach(pair -> {
            degrees[pair[0]]++;
            degrees[pair[1]]++;
        });
        return degrees;
    }

    /** The partners of each node. */
    int[][] partners() {
        int[] degrees = degrees();
        int[][] partners = new int[nodes][];
        Arrays.setAll(partners, node -> new int[degrees[node]]);
        pairs.forEach(pair -> {
            partners[pair[0]][--degrees[pair[0]]] = pair[1];
            partners[pair[1]][--degrees[pair[1]]] = pair[0];
        });
        return partners;
    }
}
