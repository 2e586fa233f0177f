package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.Optional;

/** How central nodes are by how central their partners are. */
public final class Influence {

    private static final double DAMPING = 0.85;
    private static final double SETTLED = 1e-12;
    private static final int MOST_ROUNDS = 500;

    /** So many ends of links may be looked at until eigenvectors settle. */
    private static final double PATIENCE = 2e9;

    private Influence() {}

    /** PageRank (Brin and Page 1998) with a damping of 0.85; the ranks of all nodes sum to 1. */
    public static double[] pageRank(UndirectedNetwork network) {
        int nodes = network.nodes();
        double[] strengths = network.strengths();
        double[] ranks = new double[nodes];
        double[] next = new double[nodes];
        double[] given = new double[nodes];
        Arrays.fill(ranks, 1.0 / nodes);
        double change = 1;
        for (int round = 0; round < MOST_ROUNDS && change > SETTLED; round++) {
            double alone = 0;
            for (int node = 0; node < nodes; node++) {
                if (strengths[node] == 0) {
                    alone += ranks[node];
                } else {
                    given[node] = DAMPING * ranks[node] / strengths[node];
                }
            }
            pull(network, given, next);
            double base = (1 - DAMPING + DAMPING * alone) / nodes;
            change = 0;
            for (int node = 0; node < nodes; node++) {
                next[node] += base;
                change += Math.abs(next[node] - ranks[node]);
            }
            double[] before = ranks;
            ranks = next;
            next = before;
        }
        return ranks;
    }

    /** {@code into} becomes, of each node, the sum over its links of weight and what the partner gives. */
    private static void pull(UndirectedNetwork network, double[] given, double[] into) {
        int[] offsets = network.offsets();
        int[] targets = network.targets();
        double[] weights = network.weights();
        for (int node = 0; node < into.length; node++) {
            double sum = 0;
            for (int at = offsets[node], end = offsets[node + 1]; at < end; at++) {
                sum += weights[at] * given[targets[at]];
            }
            into[node] = sum;
        }
    }

    /**
     * Eigenvector centrality (Bonacich 1972): the eigenvector of the largest eigenvalue, of length 1. Outside the component whose
     * eigenvalue is the largest it is 0. Empty when it does not settle in reasonable time, or without links.
     */
    public static Optional<double[]> eigenvector(UndirectedNetwork network) {
        int nodes = network.nodes();
        if (network.links() == 0) {
            return Optional.empty();
        }
        double[] vector = new double[nodes];
        double[] next = new double[nodes];
        Arrays.fill(vector, 1 / Math.sqrt(nodes));
        double rounds = PATIENCE / (nodes + 2.0 * network.links());
        for (int round = 0; round < rounds; round++) {
            // each node keeps its own part, else a network without odd cycles would swing for ever
            pull(network, vector, next);
            double length = 0;
            for (int node = 0; node < nodes; node++) {
                next[node] += vector[node];
                length += next[node] * next[node];
            }
            length = Math.sqrt(length);
            double change = 0;
            for (int node = 0; node < nodes; node++) {
                next[node] /= length;
                change += Math.abs(next[node] - vector[node]);
            }
            double[] before = vector;
            vector = next;
            next = before;
            if (change < SETTLED) {
                return Optional.of(vector);
            }
        }
        return Optional.empty();
    }
}
