package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Partitions of the nodes of a network, as the part of each node. */
final class Partition {

    private static final int WORD = 32;

    private Partition() {}

    /** Numbers the parts anew from 0 without gaps, in the order of their first nodes; how many there are. */
    static int number(int[] parts) {
        int[] numbers = new int[Arrays.stream(parts).max().orElse(-1) + 1];
        Arrays.fill(numbers, -1);
        int number = 0;
        for (int node = 0; node < parts.length; node++) {
            if (numbers[parts[node]] < 0) {
                numbers[parts[node]] = number++;
            }
            parts[node] = numbers[parts[node]];
        }
        return number;
    }

    /** The parts numbered from the largest on; of two of one size the one that holds the smaller node first. */
    static int[] largestFirst(int[] parts) {
        int[] found = parts.clone();
        int[] sizes = new int[number(found)];
        Arrays.stream(found).forEach(part -> sizes[part]++);
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt(part -> -sizes[part]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[order.length];
        for (int at = 0; at < order.length; at++) {
            rank[order[at]] = at;
        }
        return Arrays.stream(found).map(part -> rank[part]).toArray();
    }

    /** The modularity of {@code parts} by the weights of links (Newman 2004); 0 without links. */
    static double modularity(UndirectedNetwork network, int[] parts) {
        double[] totals = new double[Arrays.stream(parts).max().orElse(-1) + 1];
        double inside = 0;
        double ends = 0;
        for (int node = 0; node < parts.length; node++) {
            for (int at = network.offsets()[node]; at < network.offsets()[node + 1]; at++) {
                double weight = network.weights()[at];
                ends += weight;
                totals[parts[node]] += weight;
                inside += parts[node] == parts[network.targets()[at]] ? weight : 0;
            }
        }
        if (ends == 0) {
            return 0;
        }
        double chance = 0;
        for (double total : totals) {
            chance += total / ends * (total / ends);
        }
        return inside / ends - chance;
    }

    /**
     * How alike two partitions are: their mutual information out of the mean of their entropies; 1 for equal ones (Danon and others 2005).
     */
    static double likeness(int[] one, int[] other) {
        double both = entropy(IntStream.range(0, one.length).mapToLong(node -> (long) one[node] << WORD | other[node]));
        double first = entropy(Arrays.stream(one).asLongStream());
        double second = entropy(Arrays.stream(other).asLongStream());
        return first + second == 0 ? 1 : 2 * (first + second - both) / (first + second);
    }

    private static double entropy(LongStream parts) {
        long[] sorted = parts.sorted().toArray();
        double entropy = 0;
        int start = 0;
        for (int at = 1; at <= sorted.length; at++) {
            if (at == sorted.length || sorted[at] != sorted[start]) {
                double share = (double) (at - start) / sorted.length;
                entropy -= share * Math.log(share);
                start = at;
            }
        }
        return entropy;
    }
}
