package org.passerelle.measures.network;

import java.util.Arrays;

/**
 * A network without the trees that are attached to it: nodes with one partner are taken away until none is left, so that shortest paths
 * need to be looked for in the rest alone. What is taken away stays as numbers at the node to which it was attached. Of a component that is a tree one node is
 * left.
 */
final class Peeled {

    private final int[] order;
    private final int[] parent;

    /** How many nodes are attached to a node, itself included. */
    final int[] size;

    /** The sum of the distances from a node to those that are attached to it. */
    final double[] depths;

    /** The distance from a node to the farthest that is attached to it. */
    final int[] height;

    /** The largest distance between two nodes that are attached to one node, that node included. */
    final int[] span;

    /** The sum of the squared sizes of the branches that are attached to a node. */
    private final double[] squares;

    private Peeled(int nodes, int[] order, int[] parent) {
        this.order = order;
        this.parent = parent;
        size = new int[nodes];
        Arrays.fill(size, 1);
        depths = new double[nodes];
        height = new int[nodes];
        span = new int[nodes];
        squares = new double[nodes];
    }

    static Peeled of(UndirectedNetwork network) {
        int nodes = network.nodes();
        int[] degrees = new int[nodes];
        int[] queue = new int[nodes];
        int tail = 0;
        for (int node = 0; node < nodes; node++) {
            degrees[node] = network.degree(node);
            if (degrees[node] == 1) {
                queue[tail++] = node;
            }
        }
        int[] parent = new int[nodes];
        Arrays.fill(parent, -1);
        int removed = 0;
        for (int head = 0; head < tail; head++) {
            int node = queue[head];
            if (degrees[node] == 1) {
                int on = holder(network, node, parent);
                parent[node] = on;
                degrees[node] = 0;
                degrees[on]--;
                queue[removed++] = node;
                if (degrees[on] == 1) {
                    queue[tail++] = on;
                }
            }
        }
        Peeled peeled = new Peeled(nodes, Arrays.copyOf(queue, removed), parent);
        peeled.sumUp();
        return peeled;
    }

    /** The only partner that is still there. */
    private static int holder(UndirectedNetwork network, int node, int[] parent) {
        int at = network.offsets()[node];
        while (parent[network.targets()[at]] >= 0) {
            at++;
        }
        return network.targets()[at];
    }

    private void sumUp() {
        for (int node : order) {
            int on = parent[node];
            size[on] += size[node];
            depths[on] += depths[node] + size[node];
            squares[on] += (double) size[node] * size[node];
            span[on] = Math.max(Math.max(span[on], span[node]), height[on] + height[node] + 1);
            height[on] = Math.max(height[on], height[node] + 1);
        }
    }

    /** True for a node that was not taken away. */
    boolean stays(int node) {
        return parent[node] < 0;
    }

    /** To which node each is attached in the end; itself where it stays. */
    int[] anchors() {
        int[] anchors = new int[parent.length];
        for (int node = 0; node < anchors.length; node++) {
            anchors[node] = node;
        }
        for (int at = order.length - 1; at >= 0; at--) {
            anchors[order[at]] = anchors[parent[order[at]]];
        }
        return anchors;
    }

    /** How far each is from its anchor. */
    int[] depth() {
        int[] depth = new int[parent.length];
        for (int at = order.length - 1; at >= 0; at--) {
            depth[order[at]] = depth[parent[order[at]]] + 1;
        }
        return depth;
    }

    /** How many pairs of nodes have all their shortest paths over {@code node} because of what is attached to it, of {@code all} nodes. */
    double pairsOver(int node, int all) {
        double outside = (double) all - size[node];
        double hanging = size[node] - 1.0;
        // of a node that was taken away, what lies outside is one more branch
        return (hanging * hanging - squares[node]) / 2 + hanging * outside;
    }

    /** Gives each node that was taken away the sum of its distances, from that of the node to which it was attached. */
    void spread(double[] distances, int[] componentSizes) {
        for (int at = order.length - 1; at >= 0; at--) {
            int node = order[at];
            distances[node] = distances[parent[node]] + componentSizes[node] - 2.0 * size[node];
        }
    }
}
