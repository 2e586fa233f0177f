package org.passerelle.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.apache.commons.io.function.IOConsumer;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;

/**
 * A network read from the graph in pieces, each in a transaction of its own that is over before the piece is written: however slow a reader
 * is, it holds nothing in the database.
 */
final class GraphNetwork implements Network {

    private static final int PIECE = 500;

    private final Graph graph;
    private final Scope scope;
    private final Map<String, QuotedDocument> documents;
    private @Nullable NavigableSet<String> parties;
    private @Nullable StoredNodes stored;
    private final NavigableSet<String> taking = new TreeSet<>();

    GraphNetwork(Graph graph, Scope scope) {
        this.graph = graph;
        this.scope = scope;
        this.documents =
                graph
                        .read(statements ->
                                statements.query(Cypher.named("export/documents"), Map.of(), ExportRows::document))
                        .stream()
                        .collect(Collectors.toMap(QuotedDocument::id, document -> document));
    }

    @Override
    public String title() {
        return scope.title();
    }

    @Override
    public boolean whole() {
        return scope.cooperations().isEmpty();
    }

    @Override
    public List<QuotedDocument> documents() {
        return documents.values().stream()
                .sorted(java.util.Comparator.comparing(QuotedDocument::id))
                .toList();
    }

    @Override
    public void cooperations(IOConsumer<Cooperation> reader) throws IOException {
        each(
                scope.cooperations().orElse(null),
                "export/cooperation-ids",
                "export/cooperations",
                (rows, row) -> rows.cooperation(row),
                reader);
    }

    @Override
    public void parties(IOConsumer<Party> reader) throws IOException {
        each(
                chosenParties(),
                "export/party-ids",
                "export/parties",
                (rows, row) -> rows.party(row, takesPart(row)),
                reader);
    }

    @Override
    public void nodes(NodeKind kind, IOConsumer<StoredNode> reader) throws IOException {
        if (stored == null) {
            NavigableSet<String> some = chosenParties();
            stored = scope.cooperations().isEmpty() || some == null
                    ? StoredNodes.all(graph)
                    : StoredNodes.behind(graph, scope.cooperations().get(), some);
        }
        stored.read(kind, reader);
    }

    /** How many cooperations there are. */
    long number() {
        return scope.cooperations()
                .map(ids -> (long) ids.size())
                .orElseGet(() -> graph.read(statements -> statements
                        .query(Cypher.named("export/number"), Map.of(), row -> row.number("number"))
                        .get(0)));
    }

    private boolean takesPart(Row row) {
        return scope.cooperations().isEmpty()
                ? Boolean.TRUE.equals(row.get("takesPart"))
                : taking.contains(String.valueOf(row.map("party").get("id")));
    }

    /** Whoever takes part, and where they lie; null for all there are. */
    private @Nullable NavigableSet<String> chosenParties() {
        if (parties == null && scope.cooperations().isPresent()) {
            NavigableSet<String> cooperations = scope.cooperations().get();
            NavigableSet<String> all = new TreeSet<>();
            for (List<String> ids = Scope.piece(cooperations, "", PIECE);
                    !ids.isEmpty();
                    ids = Scope.piece(cooperations, ids.get(ids.size() - 1), PIECE)) {
                List<String> some = ids;
                List<String> takers = ids("export/parties-of", Map.of("ids", some));
                taking.addAll(takers);
                all.addAll(takers);
                all.addAll(ids("export/places-of", Map.of("ids", some, "parties", takers)));
            }
            parties = all;
        }
        return parties;
    }

    private <T> void each(
            @Nullable NavigableSet<String> chosen,
            String next,
            String statement,
            BiFunction<ExportRows, Row, T> mapping,
            IOConsumer<T> reader)
            throws IOException {
        ExportRows rows = new ExportRows(documents);
        String after = "";
        while (true) {
            String from = after;
            List<String> ids = chosen == null
                    ? ids(next, Map.of("after", from, "limit", (long) PIECE))
                    : Scope.piece(chosen, from, PIECE);
            if (ids.isEmpty()) {
                return;
            }
            List<T> piece = graph.read(statements ->
                    statements.query(Cypher.named(statement), Map.of("ids", ids), row -> mapping.apply(rows, row)));
            for (T one : piece) {
                reader.accept(one);
            }
            after = ids.get(ids.size() - 1);
        }
    }

    private List<String> ids(String statement, Map<String, Object> parameters) {
        return graph.read(statements -> statements.query(Cypher.named(statement), parameters, row -> row.text("id")));
    }
}
