package org.passerelle.performance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.Graph;
import org.jgrapht.GraphPath;
import org.jgrapht.Graphs;
import org.jgrapht.alg.shortestpath.BidirectionalDijkstraShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;

/** JGraphT: objects in memory. */
final class JGraphTHolder implements Holder {

    private final List<String> countries;
    private final Graph<Integer, DefaultEdge> graph;

    JGraphTHolder(Facts facts) {
        countries = facts.countries();
        graph = graph(facts.network());
    }

    /** {@code network} as objects. */
    static Graph<Integer, DefaultEdge> graph(GeneratedNetwork network) {
        Graph<Integer, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        IntStream.range(0, network.nodes()).forEach(graph::addVertex);
        network.pairs().forEach(pair -> graph.addEdge(pair[0], pair[1]));
        return graph;
    }

    @Override
    public String name() {
        return "JGraphT";
    }

    @Override
    public Set<Integer> oneHop(int town) {
        return Graphs.neighborSetOf(graph, town);
    }

    @Override
    public Set<Integer> twoHops(int town) {
        Set<Integer> found = new HashSet<>();
        for (int partner : Graphs.neighborListOf(graph, town)) {
            found.add(partner);
            found.addAll(Graphs.neighborListOf(graph, partner));
        }
        found.remove(town);
        return found;
    }

    @Override
    public OptionalInt distance(int one, int other) {
        return Optional.ofNullable(BidirectionalDijkstraShortestPath.findPathBetween(graph, one, other))
                .map(GraphPath::getLength)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public Map<String, Long> byCountries() {
        Map<String, Long> numbers = new HashMap<>();
        for (DefaultEdge edge : graph.edgeSet()) {
            numbers.merge(
                    countries.get(graph.getEdgeSource(edge)) + " " + countries.get(graph.getEdgeTarget(edge)),
                    1L,
                    Long::sum);
        }
        return numbers;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
