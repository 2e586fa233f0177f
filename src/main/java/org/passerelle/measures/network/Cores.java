package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Cores (Seidman 1983): the k-core is the largest part of a network in which each node has k partners or more.
 *
 * @param of of each node the largest k whose core holds it
 */
@SuppressWarnings("ArrayRecordComponent") // arrays for speed; nobody compares these
public record Cores(int[] of) {

    /** The cores of {@code network}, by Batagelj and Zaveršnik 2003: nodes are taken away in the order of the partners they have left. */
    public static Cores of(UndirectedNetwork network) {
        int nodes = network.nodes();
        int[] left = IntStream.range(0, nodes).map(network::degree).toArray();
        int[] starts = starts(left);
        int[] place = new int[nodes];
        int[] sorted = new int[nodes];
        int[] next = starts.clone();
        for (int node = 0; node < nodes; node++) {
            place[node] = next[left[node]]++;
            sorted[place[node]] = node;
        }
        for (int at = 0; at < nodes; at++) {
            int node = sorted[at];
            for (int link = network.offsets()[node]; link < network.offsets()[node + 1]; link++) {
                int other = network.targets()[link];
                if (left[other] > left[node]) {
                    swap(sorted, place, other, sorted[starts[left[other]]]);
                    starts[left[other]]++;
                    left[other]--;
                }
            }
        }
        return new Cores(left);
    }

    /** Where the nodes with so many partners begin when nodes are sorted by them. */
    private static int[] starts(int[] degrees) {
        int[] starts = new int[Arrays.stream(degrees).max().orElse(0) + 2];
        for (int degree : degrees) {
            starts[degree + 1]++;
        }
        for (int degree = 1; degree < starts.length; degree++) {
            starts[degree] += starts[degree - 1];
        }
        return starts;
    }

    private static void swap(int[] sorted, int[] place, int one, int other) {
        int before = place[one];
        place[one] = place[other];
        place[other] = before;
        sorted[place[one]] = one;
        sorted[place[other]] = other;
    }

    /** The largest k of all; 0 without links. */
    public int innermost() {
        return Arrays.stream(of).max().orElse(0);
    }
}
