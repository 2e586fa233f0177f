package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The connected components of a network, the largest first; of two of one size the one that holds the smaller node first.
 *
 * @param of the component of each node
 * @param sizes how many nodes each component has
 */
@SuppressWarnings("ArrayRecordComponent") // arrays for speed; nobody compares these
public record Components(int[] of, int[] sizes) {

    /** The components of {@code network}. */
    public static Components of(UndirectedNetwork network) {
        int[] found = new int[network.nodes()];
        Arrays.fill(found, -1);
        int[] sizes = new int[network.nodes()];
        int[] queue = new int[network.nodes()];
        int number = 0;
        for (int node = 0; node < found.length; node++) {
            if (found[node] < 0) {
                sizes[number] = spread(network, node, number, found, queue);
                number++;
            }
        }
        return largestFirst(found, Arrays.copyOf(sizes, number));
    }

    private static int spread(UndirectedNetwork network, int start, int number, int[] found, int[] queue) {
        int[] offsets = network.offsets();
        int[] targets = network.targets();
        int tail = 0;
        queue[tail++] = start;
        found[start] = number;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                if (found[targets[at]] < 0) {
                    found[targets[at]] = number;
                    queue[tail++] = targets[at];
                }
            }
        }
        return tail;
    }

    private static Components largestFirst(int[] found, int[] sizes) {
        int[] order = IntStream.range(0, sizes.length)
                .boxed()
                .sorted(Comparator.comparingInt(one -> -sizes[one]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] rank = new int[sizes.length];
        for (int at = 0; at < order.length; at++) {
            rank[order[at]] = at;
        }
        return new Components(
                Arrays.stream(found).map(one -> rank[one]).toArray(),
                Arrays.stream(order).map(one -> sizes[one]).toArray());
    }

    /** How many components there are. */
    public int number() {
        return sizes.length;
    }

    /** How many nodes the largest has; 0 in a network without nodes. */
    public int largest() {
        return sizes.length == 0 ? 0 : sizes[0];
    }
}
