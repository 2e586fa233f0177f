package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.SplittableRandom;

/** One run of the method of Louvain (Blondel and others 2008): nodes move to the community of a partner while modularity grows by it. */
final class Louvain {

    /** A move must gain more than rounding does. */
    private static final double LEAST = 1e-12;

    private final SplittableRandom chance;
    private final double ends;

    private int[] offsets;
    private int[] targets;
    private double[] weights;

    /** Of each node twice the weight of the links within it. */
    private double[] within;

    private double[] strengths;

    private Louvain(UndirectedNetwork network, long seed) {
        chance = new SplittableRandom(seed);
        offsets = network.offsets();
        targets = network.targets();
        weights = network.weights();
        within = new double[network.nodes()];
        strengths = network.strengths();
        ends = Arrays.stream(strengths).sum();
    }

    /** The community of each node, numbered from 0. */
    static int[] run(UndirectedNetwork network, long seed) {
        Louvain run = new Louvain(network, seed);
        int[] all = new int[network.nodes()];
        Arrays.setAll(all, node -> node);
        while (true) {
            int[] found = new int[run.strengths.length];
            Arrays.setAll(found, node -> node);
            if (!run.move(found)) {
                return all;
            }
            int number = Partition.number(found);
            Arrays.setAll(all, node -> found[all[node]]);
            run.aggregate(found, number);
        }
    }

    /**
     * Moves nodes, in an order by chance, until none gains; true when one moved. A node is looked at again only when a partner has moved
     * elsewhere (Ozaki and others 2016): in a large network few nodes move after the first round, and each further round would visit all.
     */
    private boolean move(int[] communities) {
        int nodes = communities.length;
        double[] totals = strengths.clone();
        double[] shared = new double[nodes];
        int[] touched = new int[nodes];
        Waiting waiting = new Waiting(shuffled(nodes));
        boolean any = false;
        while (!waiting.isEmpty()) {
            int node = waiting.next();
            if (best(node, communities, totals, shared, touched)) {
                any = true;
                callPartners(node, communities, waiting);
            }
        }
        return any;
    }

    private void callPartners(int node, int[] communities, Waiting waiting) {
        for (int at = offsets[node]; at < offsets[node + 1]; at++) {
            if (communities[targets[at]] != communities[node]) {
                waiting.add(targets[at]);
            }
        }
    }

    private boolean best(int node, int[] communities, double[] totals, double[] shared, int[] touched) {
        int own = communities[node];
        int number = 0;
        for (int at = offsets[node]; at < offsets[node + 1]; at++) {
            int community = communities[targets[at]];
            if (shared[community] == 0) {
                touched[number++] = community;
            }
            shared[community] += weights[at];
        }
        totals[own] -= strengths[node];
        double most = shared[own] - totals[own] * strengths[node] / ends + LEAST * ends;
        int chosen = own;
        for (int at = 0; at < number; at++) {
            int community = touched[at];
            double gain = shared[community] - totals[community] * strengths[node] / ends;
            if (gain > most) {
                most = gain;
                chosen = community;
            }
        }
        for (int at = 0; at < number; at++) {
            shared[touched[at]] = 0;
        }
        totals[chosen] += strengths[node];
        communities[node] = chosen;
        return chosen != own;
    }

    private int[] shuffled(int nodes) {
        int[] order = new int[nodes];
        Arrays.setAll(order, node -> node);
        for (int at = nodes - 1; at > 0; at--) {
            int other = chance.nextInt(at + 1);
            int before = order[at];
            order[at] = order[other];
            order[other] = before;
        }
        return order;
    }

    /** Makes a node of each community. */
    private void aggregate(int[] communities, int number) {
        double[] inside = new double[number];
        LinkCollector links = new LinkCollector();
        for (int node = 0; node < communities.length; node++) {
            int own = communities[node];
            inside[own] += within[node];
            for (int at = offsets[node]; at < offsets[node + 1]; at++) {
                int other = communities[targets[at]];
                if (other == own) {
                    inside[own] += weights[at];
                } else if (own < other) {
                    links.add(own, other, weights[at]);
                }
            }
        }
        UndirectedNetwork next = links.network(number, true);
        offsets = next.offsets();
        targets = next.targets();
        weights = next.weights();
        within = inside;
        strengths = next.strengths();
        Arrays.setAll(strengths, node -> strengths[node] + inside[node]);
    }

    /** The nodes that wait to be looked at, first come first served; none waits twice. */
    private static final class Waiting {

        private final int[] ring;
        private final boolean[] waits;
        private int head;
        private int number;

        Waiting(int[] first) {
            ring = first;
            waits = new boolean[first.length];
            Arrays.fill(waits, true);
            number = first.length;
        }

        boolean isEmpty() {
            return number == 0;
        }

        int next() {
            int node = ring[head];
            head = head + 1 == ring.length ? 0 : head + 1;
            number--;
            waits[node] = false;
            return node;
        }

        void add(int node) {
            if (!waits[node]) {
                waits[node] = true;
                int tail = head + number;
                ring[tail < ring.length ? tail : tail - ring.length] = node;
                number++;
            }
        }
    }
}
