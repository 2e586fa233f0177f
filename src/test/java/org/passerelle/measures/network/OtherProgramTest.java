package org.passerelle.measures.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.alg.scoring.ClusteringCoefficient;
import org.jgrapht.alg.scoring.Coreness;
import org.jgrapht.alg.scoring.PageRank;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

/** The same networks measured by JGraphT: thick and thin ones, with trees, several components and nodes without a partner. */
@Unit
class OtherProgramTest {

    private static final int NODES = 80;
    private static final double NEAR = 1e-9;

    private static List<int[]> pairs(int seed) {
        Random chance = new Random(seed);
        Set<Integer> taken = new HashSet<>();
        List<int[]> pairs = new ArrayList<>();
        for (int link = 0; link < 30 + 15 * seed; link++) {
            int one = chance.nextInt(NODES - 5);
            int other = chance.nextInt(NODES - 5);
            if (one < other && taken.add(one * NODES + other)) {
                pairs.add(new int[] {one, other});
            }
        }
        return pairs;
    }

    private static UndirectedNetwork ours(int seed) {
        LinkCollector links = new LinkCollector();
        pairs(seed).forEach(pair -> links.add(pair[1], pair[0], 1));
        return links.network(NODES, false);
    }

    private static Graph<Integer, DefaultEdge> theirs(int seed) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, NODES).forEach(graph::addVertex);
        pairs(seed).forEach(pair -> graph.addEdge(pair[0], pair[1]));
        return graph;
    }

    private static void areEqual(IntToDoubleFunction ours, IntToDoubleFunction theirs) {
        for (int node = 0; node < NODES; node++) {
            assertThat(ours.applyAsDouble(node)).as("node " + node).isCloseTo(theirs.applyAsDouble(node), within(NEAR));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 6, 12, 40})
    void measuresTheSame(int seed) {
        UndirectedNetwork network = ours(seed);
        Graph<Integer, DefaultEdge> graph = theirs(seed);
        Components components = Components.of(network);
        ShortestPaths paths = ShortestPaths.of(network, components);
        Triangles triangles = Triangles.of(network);
        BetweennessCentrality<Integer, DefaultEdge> between = new BetweennessCentrality<>(graph);
        PageRank<Integer, DefaultEdge> ranks = new PageRank<>(graph, 0.85, 1000, 1e-15);
        ClusteringCoefficient<Integer, DefaultEdge> clustering = new ClusteringCoefficient<>(graph);
        Coreness<Integer, DefaultEdge> cores = new Coreness<>(graph);
        Set<Integer> cuts = new BiconnectivityInspector<>(graph).getCutpoints();
        int[][] steps = steps(graph);

        areEqual(node -> paths.pairs()[node], between::getVertexScore);
        areEqual(
                node -> paths.distances()[node],
                node -> IntStream.of(steps[node]).sum());
        areEqual(node -> Influence.pageRank(network)[node], ranks::getVertexScore);
        areEqual(node -> triangles.clustering(network)[node], clustering::getVertexScore);
        areEqual(node -> Cores.of(network).of()[node], cores::getVertexScore);
        areEqual(node -> CutPoints.of(network)[node] ? 1 : 0, node -> cuts.contains(node) ? 1 : 0);
        assertThat(paths.exact()).isTrue();
        assertThat(paths.diameter())
                .isEqualTo(IntStream.range(0, NODES)
                        .filter(node -> components.of()[node] == 0)
                        .flatMap(node -> IntStream.of(steps[node]))
                        .max()
                        .orElse(0));
        assertThat(triangles.transitivity(network)).isCloseTo(transitivity(graph), within(NEAR));
    }

    /** JGraphT's own global clustering coefficient counts something else (1.5.3). */
    private static double transitivity(Graph<Integer, DefaultEdge> graph) {
        double closed = 0;
        double all = 0;
        for (int node = 0; node < NODES; node++) {
            List<Integer> partners = Graphs.neighborListOf(graph, node);
            for (int one : partners) {
                for (int other : partners) {
                    if (one != other) {
                        all++;
                        closed += graph.containsEdge(one, other) ? 1 : 0;
                    }
                }
            }
        }
        return all == 0 ? 0 : closed / all;
    }

    private static int[][] steps(Graph<Integer, DefaultEdge> graph) {
        BFSShortestPath<Integer, DefaultEdge> search = new BFSShortestPath<>(graph);
        return IntStream.range(0, NODES)
                .mapToObj(node -> IntStream.range(0, NODES)
                        .mapToDouble(other -> search.getPaths(node).getWeight(other))
                        .filter(Double::isFinite)
                        .mapToInt(length -> (int) length)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Paths from 30 nodes of 75: nine of ten values lie within three standard errors. */
    @ParameterizedTest
    @ValueSource(ints = {12, 40})
    void estimatesWithTheErrorThatItSays(int seed) {
        UndirectedNetwork network = ours(seed);
        Components components = Components.of(network);
        ShortestPaths exact = ShortestPaths.of(network, components);

        double budget = 30.0 * (NODES + 2 * network.links());
        ShortestPaths estimated = ShortestPaths.of(network, components, budget, budget);

        double[] errors = estimated.errors();
        assertThat(estimated.exact()).isFalse();
        assertThat(errors).isNotNull();
        assertThat(IntStream.range(0, NODES)
                        .filter(node -> Math.abs(estimated.pairs()[node] - exact.pairs()[node]) <= 3 * errors[node] + 1)
                        .count())
                .isGreaterThan(NODES * 9 / 10);
        assertThat(estimated.diameter()).isLessThanOrEqualTo(exact.diameter());
        assertThat(ShortestPaths.of(network, components, budget, budget).pairs())
                .isEqualTo(estimated.pairs());
    }
}
