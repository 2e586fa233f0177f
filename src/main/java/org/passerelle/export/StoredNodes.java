package org.passerelle.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.io.function.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;

/** Reads nodes as they stand, in pieces: all there are, or those chosen and what stands behind them. */
final class StoredNodes {

    private final Graph graph;
    private final @Nullable Map<NodeKind, NavigableSet<String>> chosen;
    private final @Nullable KeptReading kept;

    private StoredNodes(Graph graph, @Nullable Map<NodeKind, NavigableSet<String>> chosen, @Nullable KeptReading kept) {
        this.graph = graph;
        this.chosen = chosen;
        this.kept = kept;
    }

    /** @param kept what was read of all of {@code graph} */
    static StoredNodes all(Graph graph, KeptReading kept) {
        return new StoredNodes(graph, null, kept);
    }

    /** The cooperations and parties of these ids, and the claims, records, documents, terms and agreements behind them. */
    static StoredNodes behind(Graph graph, NavigableSet<String> cooperations, NavigableSet<String> parties) {
        Map<NodeKind, NavigableSet<String>> chosen = new EnumMap<>(NodeKind.class);
        for (NodeKind kind : NodeKind.values()) {
            chosen.put(kind, new TreeSet<>());
        }
        chosen.put(NodeKind.COOPERATION, cooperations);
        chosen.put(NodeKind.PARTY, parties);
        for (NavigableSet<String> begin : List.of(cooperations, parties)) {
            pieces(
                    begin,
                    ids -> graph.read(statements -> statements.query(
                                    Cypher.named("export/behind"),
                                    Map.of("ids", ids),
                                    row -> Map.entry(NodeKind.valueOf(upper(row.text("label"))), row.text("id"))))
                            .forEach(found -> ids(chosen, found.getKey()).add(found.getValue())));
        }
        return new StoredNodes(graph, chosen, null);
    }

    private static NavigableSet<String> ids(Map<NodeKind, NavigableSet<String>> chosen, NodeKind kind) {
        return chosen.computeIfAbsent(kind, none -> new TreeSet<>());
    }

    private static void pieces(NavigableSet<String> all, java.util.function.Consumer<List<String>> work) {
        for (List<String> ids = Scope.piece(all, "", Pieces.MOST);
                !ids.isEmpty();
                ids = Scope.piece(all, ids.get(ids.size() - 1), Pieces.MOST)) {
            work.accept(ids);
        }
    }

    void read(NodeKind kind, IOConsumer<StoredNode> reader) throws IOException {
        if (kept == null) {
            rows(kind, row -> reader.accept(node(row)));
        } else {
            kept.each("export/nodes " + kind.label(), rows -> rows(kind, rows), row -> reader.accept(node(row)));
        }
    }

    private void rows(NodeKind kind, IOConsumer<Row> reader) throws IOException {
        Pieces.each(
                after -> next(kind, after),
                ids -> graph.read(statements -> statements.query(
                        Cypher.named("export/nodes"), Map.of("ids", ids, "labels", NodeKind.labels()))),
                reader);
    }

    private List<String> next(NodeKind kind, String after) {
        if (chosen != null) {
            return Scope.piece(ids(chosen, kind), after, Pieces.MOST);
        }
        Cypher next = Cypher.named("export/" + kind.name().toLowerCase(Locale.ROOT) + "-ids");
        return graph.read(statements ->
                statements.query(next, Map.of("after", after, "limit", (long) Pieces.MOST), row -> row.text("id")));
    }

    private StoredNode node(Row row) {
        List<StoredNode.Leaving> links = new ArrayList<>();
        row.maps("links").forEach(link -> link(link).ifPresent(links::add));
        return new StoredNode(
                row.text("id"),
                row.texts("labels").stream().sorted().toList(),
                sorted(row.map("properties")),
                List.copyOf(links));
    }

    private Optional<StoredNode.Leaving> link(Map<String, @Nullable Object> link) {
        String label = String.valueOf(link.get("toLabel"));
        String to = String.valueOf(link.get("to"));
        boolean kept = chosen == null
                ? NodeKind.labels().contains(label)
                : ids(chosen, NodeKind.valueOf(upper(label))).contains(to);
        return kept && link.get("properties") instanceof Map<?, ?> properties
                ? Optional.of(new StoredNode.Leaving(String.valueOf(link.get("type")), label, to, sorted(properties)))
                : Optional.empty();
    }

    private static String upper(String label) {
        return label.toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> sorted(Map<?, ?> properties) {
        Map<String, Object> sorted = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (value != null) {
                sorted.put(String.valueOf(name), value);
            }
        });
        return sorted;
    }
}
