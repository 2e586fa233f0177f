package org.passerelle.measures.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What follows from all shortest paths, each link being one step (Brandes 2001, over the network without the trees that are attached to it).
 *
 * <p>Where a component is so large that its paths would take minutes, they are looked for from some of its nodes, drawn with a fixed seed,
 * and what follows is an estimate.
 *
 * @param pairs of each node the sum, over all pairs of other nodes, of the share of their shortest paths that lead over it
 * @param errors the standard errors of {@code pairs}; null when nothing is estimated
 * @param distances of each node the sum of the distances to all nodes of its component
 * @param diameter the largest distance in the largest component; when estimated, one that is there
 * @param pivots from how many nodes paths were looked for in components that are estimated; 0 when none is
 */
@SuppressWarnings("ArrayRecordComponent") // arrays for speed; nobody compares these
public record ShortestPaths(double[] pairs, double @Nullable [] errors, double[] distances, int diameter, int pivots) {

    /** So many looks at an end of a link are the most that people wait for: about a minute on two idle cores. */
    private static final double EXACT = 1e10;

    /** So many are enough for an estimate: a large network no longer lies in the processor's caches, and each look takes longer. */
    private static final double ESTIMATE = 5e8;

    private static final int STRIPES = 2;
    private static final long SEED = 20261126;

    /** All shortest paths of {@code network}. */
    public static ShortestPaths of(UndirectedNetwork network, Components components) {
        return of(network, components, EXACT, ESTIMATE);
    }

    /**
     * Shortest paths of {@code network}.
     *
     * @param exact how many ends of links may be looked at in a component; beyond it is estimated
     * @param estimate how many are looked at then
     */
    static ShortestPaths of(UndirectedNetwork network, Components components, double exact, double estimate) {
        Peeled peeled = Peeled.of(network);
        Core core = Core.of(network, peeled, components);
        Sources sources = Sources.of(core, peeled, components, exact, estimate);
        Stripe[] done = IntStream.range(0, STRIPES)
                .parallel()
                .mapToObj(number -> new Stripe(core, sources, number).run())
                .toArray(Stripe[]::new);
        return put(core, peeled, components, sources, done);
    }

    /** True when no number is estimated. */
    public boolean exact() {
        return pivots == 0;
    }

    private static ShortestPaths put(Core core, Peeled peeled, Components components, Sources sources, Stripe[] done) {
        int nodes = components.of().length;
        double[] pairs = new double[nodes];
        double[] distances = new double[nodes];
        double @Nullable [] errors = sources.pivots == 0 ? null : new double[nodes];
        int diameter = 0;
        for (int node = 0; node < nodes; node++) {
            int component = components.of()[node];
            pairs[node] = peeled.pairsOver(node, components.sizes()[component]);
            if (component == 0) {
                diameter = Math.max(diameter, peeled.span[node]);
            }
        }
        for (int at = 0; at < core.nodes.length; at++) {
            int node = core.nodes[at];
            int component = components.of()[node];
            double size = components.sizes()[component];
            double drawn = sources.drawn[component];
            double scale = size / drawn;
            double dependency = 0;
            double squares = 0;
            double distance = 0;
            for (Stripe stripe : done) {
                dependency += stripe.dependency[at];
                squares += stripe.squares.length == 0 ? 0 : stripe.squares[at];
                distance += stripe.distance[at];
                if (component == 0) {
                    diameter = Math.max(diameter, stripe.farthest[at]);
                }
            }
            pairs[node] += dependency * scale / 2;
            distances[node] = distance * scale + peeled.depths[node];
            if (errors != null && drawn < size) {
                double mean = dependency / drawn;
                errors[node] = size * Math.sqrt(Math.max(0, squares / drawn - mean * mean) / drawn) / 2;
            }
        }
        peeled.spread(distances, componentSizesByNode(components));
        return new ShortestPaths(pairs, errors, distances, diameter, sources.pivots);
    }

    private static int[] componentSizesByNode(Components components) {
        return Arrays.stream(components.of())
                .map(component -> components.sizes()[component])
                .toArray();
    }

    /** The nodes that stay when trees are taken away, numbered so that neighbours lie near each other, with the links between them. */
    private static final class Core {

        final int[] nodes;
        final int[] numbers;
        final int[] offsets;
        final int[] targets;
        final double[] size;
        final int[] height;

        private Core(int[] nodes, int[] numbers, int[] offsets, int[] targets, Peeled peeled) {
            this.nodes = nodes;
            this.numbers = numbers;
            this.offsets = offsets;
            this.targets = targets;
            size = Arrays.stream(nodes).mapToDouble(node -> peeled.size[node]).toArray();
            height = Arrays.stream(nodes).map(node -> peeled.height[node]).toArray();
        }

        static Core of(UndirectedNetwork network, Peeled peeled, Components components) {
            int[] numbers = new int[components.of().length];
            Arrays.fill(numbers, -1);
            int[] nodes = inOrderOfVisit(network, peeled, numbers);
            int[] offsets = new int[nodes.length + 1];
            int[] targets = new int[network.targets().length];
            int end = 0;
            for (int at = 0; at < nodes.length; at++) {
                for (int link = network.offsets()[nodes[at]]; link < network.offsets()[nodes[at] + 1]; link++) {
                    int number = numbers[network.targets()[link]];
                    if (number >= 0) {
                        targets[end++] = number;
                    }
                }
                offsets[at + 1] = end;
            }
            return new Core(nodes, numbers, offsets, Arrays.copyOf(targets, end), peeled);
        }

        private static int[] inOrderOfVisit(UndirectedNetwork network, Peeled peeled, int[] numbers) {
            int[] queue = new int[numbers.length];
            int tail = 0;
            int head = 0;
            for (int start = 0; start < numbers.length; start++) {
                if (peeled.stays(start) && numbers[start] < 0) {
                    numbers[start] = tail;
                    queue[tail++] = start;
                }
                for (; head < tail; head++) {
                    for (int link = network.offsets()[queue[head]]; link < network.offsets()[queue[head] + 1]; link++) {
                        int node = network.targets()[link];
                        if (peeled.stays(node) && numbers[node] < 0) {
                            numbers[node] = tail;
                            queue[tail++] = node;
                        }
                    }
                }
            }
            return Arrays.copyOf(queue, tail);
        }
    }

    /** From which nodes of the core paths are looked for, and for how many nodes of the network each stands. */
    private static final class Sources {

        /** By node of the core; 0 where no path begins. */
        final double[] count;

        /** By node of the core, how far those for which it stands are from it, summed. */
        final double[] depths;

        /** By component, for how many nodes its sources stand: all of them, or the pivots. */
        final double[] drawn;

        final int pivots;

        private Sources(double[] count, double[] depths, double[] drawn, int pivots) {
            this.count = count;
            this.depths = depths;
            this.drawn = drawn;
            this.pivots = pivots;
        }

        static Sources of(Core core, Peeled peeled, Components components, double exact, double estimate) {
            double[] nodes = new double[components.number()];
            double[] ends = new double[components.number()];
            for (int at = 0; at < core.nodes.length; at++) {
                int component = components.of()[core.nodes[at]];
                nodes[component]++;
                ends[component] += 1 + core.offsets[at + 1] - core.offsets[at];
            }
            double[] count = core.size.clone();
            double[] depths = Arrays.stream(core.nodes)
                    .mapToDouble(node -> peeled.depths[node])
                    .toArray();
            double[] drawn = Arrays.stream(components.sizes()).asDoubleStream().toArray();
            int pivots = 0;
            for (int component = 0; component < drawn.length; component++) {
                if (nodes[component] * ends[component] > exact) {
                    int number = (int) Math.max(1, estimate / ends[component]);
                    draw(core, peeled, components, component, number, count, depths);
                    drawn[component] = number;
                    pivots += number;
                }
            }
            return new Sources(count, depths, drawn, pivots);
        }

        private static void draw(
                Core core,
                Peeled peeled,
                Components components,
                int component,
                int number,
                double[] count,
                double[] depths) {
            int[] members = IntStream.range(0, components.of().length)
                    .filter(node -> components.of()[node] == component)
                    .toArray();
            int[] anchors = peeled.anchors();
            int[] depth = peeled.depth();
            for (int node : members) {
                if (core.numbers[node] >= 0) {
                    count[core.numbers[node]] = 0;
                    depths[core.numbers[node]] = 0;
                }
            }
            SplittableRandom chance = new SplittableRandom(SEED);
            for (int one = 0; one < number; one++) {
                int node = members[chance.nextInt(members.length)];
                count[core.numbers[anchors[node]]]++;
                depths[core.numbers[anchors[node]]] += depth[node];
            }
        }
    }

    /**
     * Every second source, with what is summed up over them, by node of the core. Nodes are visited level by level, and what the level
     * before gives lies in an array that is 0 everywhere else, so that the inner loops need not ask which of the partners counts.
     */
    private static final class Stripe {

        final double[] dependency;
        final double[] squares;
        final double[] distance;
        final int[] farthest;

        private final Core core;
        private final Sources sources;
        private final int number;

        /** In the order of visit; one place more than nodes, for what is written there before it is known whether it is new. */
        private final int[] order;

        /** Where each level begins in {@link #order}. */
        private final int[] levels;

        private final int[] seen;
        private final double[] paths;
        private final double[] given;
        private final double[] kept;

        Stripe(Core core, Sources sources, int number) {
            this.core = core;
            this.sources = sources;
            this.number = number;
            int nodes = core.nodes.length;
            dependency = new double[nodes];
            squares = new double[sources.pivots == 0 ? 0 : nodes];
            distance = new double[nodes];
            farthest = new int[nodes];
            order = new int[nodes + 1];
            levels = new int[nodes + 2];
            seen = new int[nodes];
            paths = new double[nodes];
            given = new double[nodes];
            kept = new double[nodes];
        }

        Stripe run() {
            for (int source = number; source < core.nodes.length; source += STRIPES) {
                if (sources.count[source] > 0) {
                    gather(source, search(source));
                }
            }
            return this;
        }

        /** Visits all nodes from {@code source} on, the nearest first, and counts the shortest paths to each; how many levels there are. */
        private int search(int source) {
            order[0] = source;
            seen[source] = 1;
            paths[source] = 1;
            given[source] = 1;
            levels[1] = 1;
            int level = 0;
            while (levels[level + 1] > levels[level]) {
                levels[level + 2] = spread(levels[level], levels[level + 1]);
                level++;
                count(levels[level], levels[level + 1]);
                hand(paths, levels[level - 1], levels[level], levels[level + 1]);
            }
            return level;
        }

        /** Visits the partners of those from {@code start} to {@code end}; where those who are new end. */
        private int spread(int start, int end) {
            int tail = end;
            for (int at = start; at < end; at++) {
                int node = order[at];
                for (int link = core.offsets[node], last = core.offsets[node + 1]; link < last; link++) {
                    int other = core.targets[link];
                    order[tail] = other;
                    tail += 1 - seen[other];
                    seen[other] = 1;
                }
            }
            return tail;
        }

        /** Each of those from {@code start} to {@code end} has the paths of its partners one level nearer. */
        private void count(int start, int end) {
            for (int at = start; at < end; at++) {
                paths[order[at]] = sum(order[at]);
            }
        }

        private double sum(int node) {
            double sum = 0;
            for (int link = core.offsets[node], last = core.offsets[node + 1]; link < last; link++) {
                sum += given[core.targets[link]];
            }
            return sum;
        }

        /** Instead of those from {@code start} to {@code middle}, those up to {@code end} now give what {@code values} hold. */
        private void hand(double[] values, int start, int middle, int end) {
            for (int at = start; at < middle; at++) {
                given[order[at]] = 0;
            }
            for (int at = middle; at < end; at++) {
                given[order[at]] = values[order[at]];
            }
        }

        /** Goes back over the levels and adds to each node what its paths from {@code source} share. */
        private void gather(int source, int depth) {
            double count = sources.count[source];
            double depths = sources.depths[source];
            int far = 0;
            for (int level = depth - 1; level > 0; level--) {
                double distances = count * level + depths;
                for (int at = levels[level]; at < levels[level + 1]; at++) {
                    int node = order[at];
                    double share = paths[node] * sum(node);
                    dependency[node] += count * share;
                    if (squares.length > 0) {
                        squares[node] += count * share * share;
                    }
                    distance[node] += distances;
                    far = Math.max(far, level + core.height[node]);
                    kept[node] = (core.size[node] + share) / paths[node];
                    seen[node] = 0;
                }
                swap(level);
            }
            for (int at = 0; at < levels[2]; at++) {
                given[order[at]] = 0;
            }
            farthest[source] = depth > 1 ? far + core.height[source] : 0;
            seen[source] = 0;
        }

        /** Those of {@code level} now give what they keep, instead of those one level farther. */
        private void swap(int level) {
            for (int at = levels[level + 1]; at < levels[level + 2]; at++) {
                given[order[at]] = 0;
            }
            for (int at = levels[level]; at < levels[level + 1]; at++) {
                given[order[at]] = kept[order[at]];
            }
        }
    }
}
