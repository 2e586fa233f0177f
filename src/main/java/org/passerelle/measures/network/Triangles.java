package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Triangles: three nodes each linked to the two others.
 *
 * @param at how many triangles each node is part of
 * @param number how many there are
 * @param grouped how many there are whose three nodes are in one group
 */
@SuppressWarnings("ArrayRecordComponent") // arrays for speed; nobody compares these
public record Triangles(long[] at, long number, long grouped) {

    /** The triangles of {@code network}. */
    public static Triangles of(UndirectedNetwork network) {
        return of(network, Groups.NONE);
    }

    /** The triangles of {@code network}, and which of them lie within one of {@code groups}. */
    public static Triangles of(UndirectedNetwork network, Groups groups) {
        return new Search(network, groups).run();
    }

    /** Of each node how many of its pairs of partners are linked (Watts and Strogatz 1998); 0 with fewer than two partners. */
    public double[] clustering(UndirectedNetwork network) {
        double[] clustering = new double[at.length];
        for (int node = 0; node < at.length; node++) {
            double degree = network.degree(node);
            clustering[node] = degree < 2 ? 0 : 2 * at[node] / (degree * (degree - 1));
        }
        return clustering;
    }

    /** The mean of {@link #clustering} over all nodes; 0 without nodes. */
    public double meanClustering(UndirectedNetwork network) {
        return Arrays.stream(clustering(network)).average().orElse(0);
    }

    /** The share of paths of two links whose ends are linked; 0 without paths of two links. */
    public double transitivity(UndirectedNetwork network) {
        double paths = 0;
        for (int node = 0; node < at.length; node++) {
            double degree = network.degree(node);
            paths += degree * (degree - 1) / 2;
        }
        return paths == 0 ? 0 : 3 * number / paths;
    }

    /** Looks at each link from the end with fewer partners, so that hubs cost little. */
    private static final class Search {

        private final UndirectedNetwork network;
        private final Groups groups;
        private final int[] rank;
        private final boolean[] marked;
        private final long[] at;
        private long number;
        private long grouped;

        Search(UndirectedNetwork network, Groups groups) {
            this.network = network;
            this.groups = groups;
            int[] byDegree = IntStream.range(0, network.nodes())
                    .boxed()
                    .sorted(Comparator.comparingInt(network::degree))
                    .mapToInt(Integer::intValue)
                    .toArray();
            rank = new int[byDegree.length];
            for (int place = 0; place < byDegree.length; place++) {
                rank[byDegree[place]] = place;
            }
            marked = new boolean[byDegree.length];
            at = new long[byDegree.length];
        }

        Triangles run() {
            for (int node = 0; node < at.length; node++) {
                mark(node, true);
                for (int link = network.offsets()[node]; link < network.offsets()[node + 1]; link++) {
                    int other = network.targets()[link];
                    if (rank[other] > rank[node]) {
                        close(node, other);
                    }
                }
                mark(node, false);
            }
            return new Triangles(at, number, grouped);
        }

        private void mark(int node, boolean value) {
            for (int link = network.offsets()[node]; link < network.offsets()[node + 1]; link++) {
                int other = network.targets()[link];
                marked[other] = value && rank[other] > rank[node];
            }
        }

        private void close(int node, int other) {
            for (int link = network.offsets()[other]; link < network.offsets()[other + 1]; link++) {
                int third = network.targets()[link];
                if (marked[third] && rank[third] > rank[other]) {
                    number++;
                    at[node]++;
                    at[other]++;
                    at[third]++;
                    if (groups.hold(node, other, third)) {
                        grouped++;
                    }
                }
            }
        }
    }
}
