package org.passerelle.measures.network;

import java.util.Arrays;

/** Nodes without which the rest of their component falls apart (Hopcroft and Tarjan 1973). */
public final class CutPoints {

    private final UndirectedNetwork network;
    private final boolean[] cut;
    private final int[] found;
    private final int[] low;
    private final int[] parent;
    private final int[] next;
    private int time;

    private CutPoints(UndirectedNetwork network) {
        this.network = network;
        int nodes = network.nodes();
        cut = new boolean[nodes];
        found = new int[nodes];
        low = new int[nodes];
        parent = new int[nodes];
        Arrays.fill(parent, -1);
        next = Arrays.copyOf(network.offsets(), nodes);
    }

    /** For each node whether it is one. */
    public static boolean[] of(UndirectedNetwork network) {
        CutPoints search = new CutPoints(network);
        for (int node = 0; node < search.cut.length; node++) {
            if (search.found[node] == 0) {
                search.from(node);
            }
        }
        return search.cut;
    }

    /** Goes in depth, without recursion: a network may be a chain of thousands. */
    private void from(int root) {
        int children = 0;
        int node = root;
        enter(root);
        while (node >= 0) {
            if (next[node] == network.offsets()[node + 1]) {
                int above = parent[node];
                if (above >= 0) {
                    low[above] = Math.min(low[above], low[node]);
                    children += above == root ? 1 : 0;
                    cut[above] |= above != root && low[node] >= found[above];
                }
                node = above;
            } else {
                int other = network.targets()[next[node]++];
                if (found[other] == 0) {
                    parent[other] = node;
                    enter(other);
                    node = other;
                } else if (other != parent[node]) {
                    low[node] = Math.min(low[node], found[other]);
                }
            }
        }
        cut[root] = children > 1;
    }

    private void enter(int node) {
        found[node] = ++time;
        low[node] = time;
    }
}
