package org.passerelle.performance;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;

/**
 * A graph of one size.
 *
 * @param size how many twinnings it has
 * @param seconds how long they took to import
 * @param asked what it is asked about
 */
record Grown(int size, double seconds, ServedGraph graph, List<Asked> asked) implements AutoCloseable {

    /**
     * What one round of questions is about: ids, and the name of the town.
     *
     * @param cooperation of the town and its partner
     */
    record Asked(String name, String town, String partner, String other, String far, String cooperation) {}

    /** Imports {@code network}, which is asked about {@code towns}. */
    static Grown of(GeneratedNetwork network, List<LikeTowns.Around> towns, Path folder) {
        int size = network.pairs().size();
        ServedGraph graph = ServedGraph.open(folder);
        Path file = TwinningFile.write(folder.resolve("twinnings.csv"), network);
        long before = System.nanoTime();
        graph.bring(file);
        double seconds = (System.nanoTime() - before) / 1e9;
        // what is planned before the database has counted its indexes scans them, until it is planned anew ten seconds
        // later
        graph.graph().write(statements -> statements.execute(named("replan"), Map.of()));
        List<Row> found = graph.graph().read(statements -> statements.query(named("town-ids"), Map.of()));
        Map<String, String> ids = found.stream()
                .collect(Collectors.toMap(row -> row.text("name"), row -> row.text("id"), (one, same) -> same));
        if (ids.size() != network.nodes()) {
            throw new IllegalStateException(ids.size() + " towns, expected " + network.nodes());
        }
        List<Asked> asked = towns.stream().map(town -> asked(graph, ids, town)).toList();
        return new Grown(size, seconds, graph, asked);
    }

    private static Cypher named(String statement) {
        return Cypher.named("performance/" + statement);
    }

    private static Asked asked(ServedGraph graph, Map<String, String> ids, LikeTowns.Around around) {
        String town = id(ids, around.town());
        String partner = id(ids, around.partner());
        String cooperation = graph.graph()
                .read(statements -> statements.query(
                        named("cooperation-between"), Map.of("one", town, "other", partner), row -> row.text("id")))
                .get(0);
        return new Asked(
                TownNames.of(around.town()),
                town,
                partner,
                id(ids, around.other()),
                id(ids, around.far()),
                cooperation);
    }

    private static String id(Map<String, String> ids, int town) {
        return requireNonNull(ids.get(TownNames.of(town)));
    }

    /** Has nothing of it be kept any more. */
    void touch() {
        graph.graph().write(statements -> statements.execute(named("touch"), Map.of()));
    }

    @Override
    public void close() {
        graph.close();
    }
}
