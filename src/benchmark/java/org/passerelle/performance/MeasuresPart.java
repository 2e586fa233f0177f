package org.passerelle.performance;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.graph.DefaultEdge;
import org.passerelle.measures.network.Components;
import org.passerelle.measures.network.Influence;
import org.passerelle.measures.network.LinkCollector;
import org.passerelle.measures.network.ShortestPaths;
import org.passerelle.measures.network.UndirectedNetwork;
import org.passerelle.performance.GdsNetwork.Ranking;

/** PageRank and betweenness, as Passerelle, Graph Data Science and JGraphT find them. */
final class MeasuresPart implements Part {

    private static final double NEAR = 1e-9;
    private static final OptionalDouble RANK_GOAL = OptionalDouble.of(0.2);
    private static final OptionalDouble BETWEENNESS_GOAL = OptionalDouble.of(0.35);
    private static final OptionalDouble NO_GOAL = OptionalDouble.empty();

    /** Rounds of what takes some milliseconds, after so many to warm up. */
    private static final int SHORT = 9;

    private static final int SHORT_WARM_UP = 4;

    /** Calls in each of these, since the system counts processor time in steps of 10 ms. */
    private static final int CALLS = 4;

    /** Rounds of what takes many seconds; the first comparison has warmed it up. */
    private static final int LONG = 3;

    private final GeneratedNetwork network = GeneratedNetwork.twinnings();
    private final UndirectedNetwork ours = ours(network);
    private final Graph<Integer, DefaultEdge> theirs = JGraphTHolder.graph(network);
    private final GeneratedNetwork smaller = GeneratedNetwork.fewer();
    private final UndirectedNetwork ourSmaller = ours(smaller);
    private final Graph<Integer, DefaultEdge> theirSmaller = JGraphTHolder.graph(smaller);

    private static UndirectedNetwork ours(GeneratedNetwork network) {
        LinkCollector links = new LinkCollector();
        network.pairs().forEach(pair -> links.add(pair[0], pair[1], 1));
        return links.network(network.nodes(), false);
    }

    @Override
    public void run(Page page, Path folder) {
        int cores = Runtime.getRuntime().availableProcessors();
        try (GdsNetwork gds = GdsNetwork.of(network, folder.resolve("gds"));
                Threads one = new Threads(1);
                Threads all = new Threads(cores)) {
            gds.project(cores);
            double farthest = compare(gds, cores);
            long rounds = gds.pageRankAlone(Ranking.OURS, 1);
            List<Contest> contests = List.of(
                    ranks(gds, cores).run(),
                    between(gds, one, 1).run(),
                    between(gds, all, cores).run(),
                    betweenFewer(one).run(),
                    loading(gds, cores).run());
            write(page, contests, farthest, rounds);
        }
    }

    /** JGraphT asks how far any rank still moves, ours how far all together do. */
    private PageRank<Integer, DefaultEdge> ranks() {
        return new PageRank<>(theirs, 0.85, 500, 1e-15);
    }

    /** How far the values of the three are from each other at most, as a share of the value. */
    private double compare(GdsNetwork gds, int cores) {
        double[] ranks = Influence.pageRank(ours);
        PageRank<Integer, DefaultEdge> theirRanks = ranks();
        BetweennessCentrality<Integer, DefaultEdge> theirPairs = new BetweennessCentrality<>(theirSmaller);
        return Arrays.stream(new double[] {
                    farthest("PageRank of GDS", ranks, scaled(gds.pageRank(Ranking.OURS, cores, network.nodes()))),
                    farthest("PageRank of JGraphT", ranks, each(network, theirRanks::getVertexScore)),
                    farthest("betweenness of GDS", paths(ours).pairs(), gds.betweenness(cores, network.nodes())),
                    farthest(
                            "betweenness of JGraphT",
                            paths(ourSmaller).pairs(),
                            each(smaller, theirPairs::getVertexScore))
                })
                .max()
                .orElseThrow();
    }

    private static ShortestPaths paths(UndirectedNetwork network) {
        return ShortestPaths.of(network, Components.of(network));
    }

    /** Ranks of Graph Data Science sum to the number of nodes, ours to 1. */
    private double[] scaled(double[] ranks) {
        return Arrays.stream(ranks).map(rank -> rank / network.nodes()).toArray();
    }

    private static double[] each(GeneratedNetwork network, Function<Integer, Double> score) {
        return IntStream.range(0, network.nodes()).mapToDouble(score::apply).toArray();
    }

    private static double farthest(String whose, double[] expected, double[] found) {
        double farthest = 0;
        for (int node = 0; node < expected.length; node++) {
            double share = Math.abs(found[node] - expected[node]) / Math.max(1e-300, Math.abs(expected[node]));
            if (!(share <= NEAR) && expected[node] != found[node]) {
                throw new IllegalStateException(
                        whose + ", node " + node + ": " + found[node] + ", ours " + expected[node]);
            }
            farthest = Math.max(farthest, expected[node] == found[node] ? 0 : share);
        }
        return farthest;
    }

    private Contest ranks(GdsNetwork gds, int cores) {
        Contest contest = new Contest("PageRank", SHORT_WARM_UP, CALLS);
        contest.add("Passerelle", 1, SHORT, NO_GOAL, often(() -> Influence.pageRank(ours)));
        for (int threads : new int[] {1, cores}) {
            contest.add("GDS, stats", threads, SHORT, RANK_GOAL, often(() -> gds.pageRankAlone(Ranking.OURS, threads)));
        }
        return contest.add(
                        "GDS, stream", 1, SHORT, RANK_GOAL, often(() -> gds.pageRank(Ranking.OURS, 1, network.nodes())))
                .add(
                        "GDS, stats, as it is by itself (20 rounds, to 1e-7)",
                        1,
                        SHORT,
                        NO_GOAL,
                        often(() -> gds.pageRankAlone(Ranking.DEFAULT, 1)))
                .add("JGraphT", 1, SHORT, NO_GOAL, often(() -> ranks().getScores()));
    }

    private static Runnable often(Runnable work) {
        return () -> {
            for (int call = 0; call < CALLS; call++) {
                work.run();
            }
        };
    }

    private Contest between(GdsNetwork gds, Threads threads, int number) {
        return new Contest("betweenness", 0, 1)
                .add("Passerelle", number, LONG, NO_GOAL, () -> threads.run(() -> paths(ours)))
                .add("GDS, stats", number, LONG, BETWEENNESS_GOAL, () -> gds.betweennessAlone(number));
    }

    private Contest betweenFewer(Threads threads) {
        return new Contest(String.format(Locale.ROOT, "betweenness, %,d nodes", smaller.nodes()), 1, 1)
                .add("Passerelle", 1, LONG, NO_GOAL, () -> threads.run(() -> paths(ourSmaller)))
                .add("JGraphT", 1, LONG, NO_GOAL, () -> new BetweennessCentrality<>(theirSmaller).getScores());
    }

    private Contest loading(GdsNetwork gds, int cores) {
        return new Contest("from pairs to a network", SHORT_WARM_UP, CALLS)
                .add("Passerelle, from a list", 1, SHORT, NO_GOAL, often(() -> ours(network)))
                .add("GDS, projected from its store", cores, SHORT, NO_GOAL, often(() -> {
                    gds.drop();
                    gds.project(cores);
                }))
                .add("JGraphT, from a list", 1, SHORT, NO_GOAL, often(() -> JGraphTHolder.graph(network)));
    }

    private void write(Page page, List<Contest> contests, double farthest, long rounds) {
        page.heading("PageRank and betweenness");
        page.line(String.format(
                Locale.ROOT,
                "A generated network of %,d nodes and %,d links, as many as the world's town twinnings have (fixed seed). The most partners"
                        + " of a node are %,d; the largest of %,d components has %,d nodes.",
                network.nodes(),
                network.pairs().size(),
                network.mostPartners(),
                Components.of(ours).number(),
                Components.of(ours).largest()));
        page.paragraph(String.format(
                Locale.ROOT,
                "Values of all three agree to %.0e of the value (PageRank scaled to the sum of 1; betweenness exact, each pair counted once; JGraphT's betweenness, which takes minutes,"
                        + " on a seventh of the network)."
                        + " PageRank: damping 0.85, tolerance 1e-12, which took GDS %d rounds. GDS is called by Cypher on a graph that is"
                        + " projected already: `stats` keeps the values, `stream` hands them out. ",
                farthest,
                rounds));
        page.times(contests);
    }
}
