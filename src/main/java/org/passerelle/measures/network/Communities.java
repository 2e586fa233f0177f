package org.passerelle.measures.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        List<int[]> found = IntStream.range(0, RUNS)
                .parallel()
                .mapToObj(seed -> Partition.largestFirst(Louvain.run(network, seed)))
                .collect(Collectors.toCollection(ArrayList::new));
        double[] modularities = found.stream()
                .mapToDouble(parts -> Partition.modularity(network, parts))
                .toArray();
        int best = IntStream.range(0, RUNS)
                .reduce((one, other) -> modularities[other] > modularities[one] ? other : one)
                .orElseThrow();
        int[] chosen = found.remove(best);
        double[] alike = found.parallelStream()
                .mapToDouble(other -> Partition.likeness(chosen, other))
                .toArray();
        double stability = Arrays.stream(alike).average().orElse(1);
        double lowest = Arrays.stream(modularities).min().orElseThrow();
        return new Communities(chosen, modularities[best], lowest, stability, RUNS);
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
