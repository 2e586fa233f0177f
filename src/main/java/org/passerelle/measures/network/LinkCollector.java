package org.passerelle.measures.network;

import java.util.Arrays;

/** Links one by one, on their way to a network; those between the same two nodes become one whose weight is the sum. */
public final class LinkCollector {

    private static final int FEW = 1024;

    private int[] from = new int[FEW];
    private int[] to = new int[FEW];
    private double[] weight = new double[FEW];
    private int number;

    /** Adds a link between {@code one} and {@code other}, two nodes that are not the same. */
    public void add(int one, int other, double itsWeight) {
        if (one == other) {
            throw new IllegalArgumentException("a node is linked to others: " + one);
        }
        if (number == from.length) {
            int more = number + (number >> 1);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            weight = Arrays.copyOf(weight, more);
        }
        from[number] = one;
        to[number] = other;
        weight[number] = itsWeight;
        number++;
    }

    /** How many links were added, however many of them join the same two nodes. */
    public int number() {
        return number;
    }

    /**
     * The network of {@code nodes} nodes with these links.
     *
     * @param weighted whether links keep their weights; each weighs 1 otherwise
     */
    public UndirectedNetwork network(int nodes, boolean weighted) {
        int[] starts = starts(nodes);
        int[] ends = new int[2 * number];
        double[] weights = new double[2 * number];
        int[] next = Arrays.copyOf(starts, nodes);
        for (int link = 0; link < number; link++) {
            int place = next[from[link]]++;
            ends[place] = to[link];
            weights[place] = weight[link];
            place = next[to[link]]++;
            ends[place] = from[link];
            weights[place] = weight[link];
        }
        return merged(starts, ends, weights, weighted);
    }

    private int[] starts(int nodes) {
        int[] starts = new int[nodes + 1];
        for (int link = 0; link < number; link++) {
            starts[from[link] + 1]++;
            starts[to[link] + 1]++;
        }
        for (int node = 0; node < nodes; node++) {
            starts[node + 1] += starts[node];
        }
        return starts;
    }

    private static UndirectedNetwork merged(int[] starts, int[] ends, double[] weights, boolean weighted) {
        int nodes = starts.length - 1;
        int[] offsets = new int[nodes + 1];
        double[] sum = new double[nodes];
        int kept = 0;
        for (int node = 0; node < nodes; node++) {
            int first = kept;
            // what is kept of a row never lies behind what is read of it
            for (int at = starts[node]; at < starts[node + 1]; at++) {
                int end = ends[at];
                if (sum[end] == 0) {
                    ends[kept++] = end;
                }
                sum[end] += weights[at];
            }
            Arrays.sort(ends, first, kept);
            for (int at = first; at < kept; at++) {
                weights[at] = weighted ? sum[ends[at]] : 1;
                sum[ends[at]] = 0;
            }
            offsets[node + 1] = kept;
        }
        return new UndirectedNetwork(offsets, Arrays.copyOf(ends, kept), Arrays.copyOf(weights, kept));
    }
}
