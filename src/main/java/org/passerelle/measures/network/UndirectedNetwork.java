package org.passerelle.measures.network;

import java.util.function.IntPredicate;

/**
 * A simple undirected network of {@code n} nodes, numbered from 0: no loops, at most one link between two nodes.
 *
 * <p>The partners of node {@code v} are {@code targets[offsets[v]]} to {@code targets[offsets[v + 1] - 1]}, in ascending order, with the
 * weights of those links at the same places. Each link stands there twice, once from either end. The arrays are shared for speed: whoever
 * reads them leaves them as they are.
 */
public final class UndirectedNetwork {

    private final int[] offsets;
    private final int[] targets;
    private final double[] weights;

    UndirectedNetwork(int[] offsets, int[] targets, double[] weights) {
        this.offsets = offsets;
        this.targets = targets;
        this.weights = weights;
    }

    /** How many nodes there are. */
    public int nodes() {
        return offsets.length - 1;
    }

    /** How many links there are. */
    public int links() {
        return targets.length / 2;
    }

    /** How many partners {@code node} has. */
    public int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** The sum of the weights of the links of {@code node}. */
    public double strength(int node) {
        double sum = 0;
        for (int at = offsets[node]; at < offsets[node + 1]; at++) {
            sum += weights[at];
        }
        return sum;
    }

    /** How many links there are out of those that there could be; 0 with fewer than two nodes. */
    public double density() {
        double n = nodes();
        return n < 2 ? 0 : 2 * links() / (n * (n - 1));
    }

    /** The same nodes with only the links between two of {@code nodes}. */
    public UndirectedNetwork within(IntPredicate nodes) {
        return keeping((one, other) -> nodes.test(one) && nodes.test(other));
    }

    /** The same nodes without the links between two of {@code nodes}. */
    public UndirectedNetwork without(IntPredicate nodes) {
        return keeping((one, other) -> !(nodes.test(one) && nodes.test(other)));
    }

    private UndirectedNetwork keeping(BetweenNodes kept) {
        LinkCollector links = new LinkCollector();
        for (int node = 0; node < nodes(); node++) {
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                if (node < targets[at] && kept.test(node, targets[at])) {
                    links.add(node, targets[at], weights[at]);
                }
            }
        }
        return links.network(nodes(), true);
    }

    /** Says something of a link between two nodes. */
    private interface BetweenNodes {

        boolean test(int one, int other);
    }

    /** The strengths of all nodes. */
    double[] strengths() {
        double[] all = new double[nodes()];
        for (int node = 0; node < all.length; node++) {
            all[node] = strength(node);
        }
        return all;
    }

    int[] offsets() {
        return offsets;
    }

    int[] targets() {
        return targets;
    }

    double[] weights() {
        return weights;
    }
}
