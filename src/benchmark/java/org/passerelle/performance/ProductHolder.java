package org.passerelle.performance;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.graph.Row;
import org.passerelle.snapshot.Distance;
import org.passerelle.snapshot.FewTexts;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.snapshot.Twinnings;
import org.passerelle.snapshot.Ways;

/** Passerelle: its graph, asked by statements as its questions are. */
final class ProductHolder implements Holder {

    private static final int BATCH = 10_000;
    private static final int FARTHEST = 1_000;
    private static final String PREFIX = "city/benchmark/";

    private final GraphConnection connection;
    private final Snapshots snapshots;
    private @Nullable Ways ways;

    private ProductHolder(GraphConnection connection) {
        this.connection = connection;
        snapshots = new Snapshots(connection.graph());
    }

    static ProductHolder of(Facts facts, Path folder) {
        ProductHolder holder =
                new ProductHolder(GraphConnection.open(new GraphSettings.Embedded(folder.resolve("store"), 0)));
        List<Map<String, String>> towns = IntStream.range(0, facts.network().nodes())
                .mapToObj(town -> Map.of(
                        "id",
                        id(town),
                        "name",
                        "Town " + town,
                        "country",
                        facts.countries().get(town)))
                .toList();
        holder.write("performance/write-towns", "towns", towns);
        List<int[]> pairs = facts.network().pairs();
        List<Map<String, String>> twinnings = IntStream.range(0, pairs.size())
                .mapToObj(number -> Map.of(
                        "id",
                        "cooperation/benchmark/" + number,
                        "one",
                        id(pairs.get(number)[0]),
                        "other",
                        id(pairs.get(number)[1])))
                .toList();
        holder.write("performance/write-twinnings", "twinnings", twinnings);
        // else indexes are taken to be as empty as they were, and scanned
        holder.connection.graph().write(statements -> statements.execute(Cypher.named("performance/replan"), Map.of()));
        return holder;
    }

    private static String id(int town) {
        return PREFIX + town;
    }

    private void write(String statement, String name, List<Map<String, String>> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            List<Map<String, String>> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
            connection.graph().write(statements -> statements.execute(Cypher.named(statement), Map.of(name, some)));
        }
    }

    private List<Row> rows(String statement, Map<String, ?> parameters) {
        return connection
                .graph()
                .read(statements -> statements.query(Cypher.named("performance/" + statement), parameters));
    }

    private Set<Integer> towns(String statement, int town) {
        Set<Integer> towns = new HashSet<>();
        for (Row row : rows(statement, Map.of("town", id(town)))) {
            towns.add(Integer.parseInt(row.text("id").substring(PREFIX.length())));
        }
        return towns;
    }

    @Override
    public String name() {
        return "Passerelle, by a statement";
    }

    /** Runs a statement that reads nothing. */
    void nothing() {
        rows("nothing", Map.of());
    }

    @Override
    public Set<Integer> oneHop(int town) {
        return towns("one-hop", town);
    }

    @Override
    public Set<Integer> twoHops(int town) {
        return towns("two-hops", town);
    }

    @Override
    public OptionalInt distance(int one, int other) {
        return rows("distance", Map.of("one", id(one), "other", id(other))).stream()
                .mapToInt(row -> (int) row.number("steps"))
                .findFirst();
    }

    /** The same distance from the snapshot, as the page of paths looks for it. */
    OptionalInt distanceOfSnapshot(int one, int other) {
        Distance distance = ways().between(id(one), id(other), FARTHEST, Long.MAX_VALUE);
        return distance.isFound() ? OptionalInt.of(distance.steps()) : OptionalInt.empty();
    }

    private Ways ways() {
        if (ways == null) {
            ways = Ways.of(snapshots.current());
        }
        return ways;
    }

    @Override
    public Map<String, Long> byCountries() {
        Map<String, Long> numbers = new HashMap<>();
        rows("countries", Map.of())
                .forEach(row -> numbers.put(row.text("one") + " " + row.text("other"), row.number("number")));
        return numbers;
    }

    /** The same numbers from the snapshot, as the page of who works with whom counts them. */
    Map<String, Long> byCountriesOfSnapshot() {
        Snapshot snapshot = snapshots.current();
        FewTexts countries = snapshot.parties().countries();
        Twinnings twinnings = snapshot.twinnings();
        long[][] counted = new long[countries.size()][countries.size()];
        for (int pair = 0; pair < twinnings.number(); pair++) {
            counted[countries.number(twinnings.one(pair))][countries.number(twinnings.other(pair))]++;
        }
        Map<String, Long> numbers = new HashMap<>();
        for (int one = 0; one < counted.length; one++) {
            for (int other = 0; other < counted.length; other++) {
                if (counted[one][other] > 0) {
                    numbers.put(countries.text(one) + " " + countries.text(other), counted[one][other]);
                }
            }
        }
        return numbers;
    }

    @Override
    public void close() {
        connection.close();
    }
}
