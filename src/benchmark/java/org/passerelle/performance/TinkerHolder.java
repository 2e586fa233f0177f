package org.passerelle.performance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.GraphTraversalSource;
import org.apache.tinkerpop.gremlin.process.traversal.dsl.graph.__;
import org.apache.tinkerpop.gremlin.structure.T;
import org.apache.tinkerpop.gremlin.structure.Vertex;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;

/** TinkerGraph: objects in memory, asked by Gremlin. */
final class TinkerHolder implements Holder {

    private static final String COUNTRY = "country";

    private final TinkerGraph graph = TinkerGraph.open();
    private final GraphTraversalSource source = graph.traversal();

    TinkerHolder(Facts facts) {
        List<Vertex> towns = new ArrayList<>();
        for (int town = 0; town < facts.countries().size(); town++) {
            towns.add(graph.addVertex(T.id, town, COUNTRY, facts.countries().get(town)));
        }
        facts.network().pairs().forEach(pair -> towns.get(pair[0]).addEdge("twinned", towns.get(pair[1])));
    }

    @Override
    public String name() {
        return "TinkerGraph";
    }

    @Override
    public Set<Integer> oneHop(int town) {
        Set<Integer> found = new HashSet<>();
        source.V(town).both().id().forEachRemaining(id -> found.add((Integer) id));
        return found;
    }

    @Override
    public Set<Integer> twoHops(int town) {
        Set<Integer> found = new HashSet<>();
        source.V(town).repeat(__.both()).times(2).emit().dedup().id().forEachRemaining(id -> found.add((Integer) id));
        found.remove(town);
        return found;
    }

    @Override
    public boolean findsPaths() {
        return false;
    }

    @Override
    public OptionalInt distance(int one, int other) {
        throw new UnsupportedOperationException("Gremlin's shortest paths need a graph computer");
    }

    @Override
    public Map<String, Long> byCountries() {
        Map<String, Long> numbers = new HashMap<>();
        source.E()
                .group()
                .by(__.project("one", "other")
                        .by(__.outV().values(COUNTRY))
                        .by(__.inV().values(COUNTRY)))
                .by(__.count())
                .next()
                .forEach((ends, number) -> numbers.put(key((Map<?, ?>) ends), (Long) number));
        return numbers;
    }

    private static String key(Map<?, ?> ends) {
        return ends.get("one") + " " + ends.get("other");
    }

    @Override
    public void close() {
        graph.close();
    }
}
