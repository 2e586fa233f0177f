package org.passerelle.measures.network;

import java.util.ArrayList;
import java.util.List;

/**
 * Communities: groups of nodes with more links among them than by chance, by the method of Louvain, run with several fixed seeds.
 *
 * @param of the community of each node, numbered from the largest on, of the run with the highest modularity
 * @param modularity of that run
 * @param lowest the lowest modularity of a run
 * @param stability how alike the partitions of the other runs are to that one, on average; 1 when all are the same
 * @param runs how many seeds were tried
 */
@SuppressWarnings("ArrayRecordComponent") // arrays for speed; nobody compares these
public record Communities(int[] of, double modularity, double lowest, double stability, int runs) {

    private static final int RUNS = 10;

    /** The communities of {@code network}, by the weights of its links. */
    public static Communities of(UndirectedNetwork network) {
        List<int[]> found = new ArrayList<>();
        int best = 0;
        double highest = Double.NEGATIVE_INFINITY;
        double lowest = Double.POSITIVE_INFINITY;
        for (int seed = 0; seed < RUNS; seed++) {
            int[] parts = Partition.largestFirst(Louvain.run(network, seed));
            found.add(parts);
            double modularity = Partition.modularity(network, parts);
            lowest = Math.min(lowest, modularity);
            if (modularity > highest) {
                highest = modularity;
                best = seed;
            }
        }
        int[] chosen = found.remove(best);
        double stability = found.stream()
                .mapToDouble(other -> Partition.likeness(chosen, other))
                .average()
                .orElse(1);
        return new Communities(chosen, highest, lowest, stability, RUNS);
    }

    /** How many communities there are. */
    public int number() {
        int number = 0;
        for (int community : of) {
            number = Math.max(number, community + 1);
        }
        return number;
    }

    /** Of each node how many communities its partners are in. */
    public int[] among(UndirectedNetwork network) {
        int[] seen = new int[number()];
        int[] among = new int[of.length];
        for (int node = 0; node < of.length; node++) {
            for (int at = network.offsets()[node]; at < network.offsets()[node + 1]; at++) {
                int community = of[network.targets()[at]];
                if (seen[community] <= node) {
                    seen[community] = node + 1;
                    among[node]++;
                }
            }
        }
        return among;
    }
}
