package org.passerelle.export;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
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

    private final Graph graph;
    private final Scope scope;
    private final KeptReading kept;
    private final Map<String, QuotedDocument> documents;
    private @Nullable NavigableSet<String> parties;
    private @Nullable StoredNodes stored;
    private final NavigableSet<String> taking = new TreeSet<>();

    /** @param kept what was read of all of {@code graph} */
    GraphNetwork(Graph graph, Scope scope, KeptReading kept) {
        this.graph = graph;
        this.scope = scope;
        this.kept = kept;
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
        ExportRows rows = new ExportRows(documents);
        each(
                scope.cooperations().orElse(null),
                "export/cooperation-ids",
                "export/cooperations",
                row -> reader.accept(rows.cooperation(row)));
    }

    @Override
    public void parties(IOConsumer<Party> reader) throws IOException {
        ExportRows rows = new ExportRows(documents);
        each(
                chosenParties(),
                "export/party-ids",
                "export/parties",
                row -> reader.accept(rows.party(row, takesPart(row))));
    }

    @Override
    public void nodes(NodeKind kind, IOConsumer<StoredNode> reader) throws IOException {
        if (stored == null) {
            NavigableSet<String> some = chosenParties();
            stored = scope.cooperations().isEmpty() || some == null
                    ? StoredNodes.all(graph, kept)
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
            for (List<String> ids = Scope.piece(cooperations, "", Pieces.MOST);
                    !ids.isEmpty();
                    ids = Scope.piece(cooperations, ids.get(ids.size() - 1), Pieces.MOST)) {
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

    private void each(@Nullable NavigableSet<String> chosen, String next, String statement, IOConsumer<Row> reader)
            throws IOException {
        if (chosen == null) {
            kept.each(
                    statement,
                    rows -> Pieces.each(
                            after -> ids(next, Map.of("after", after, "limit", (long) Pieces.MOST)),
                            ids -> rows(statement, ids),
                            rows),
                    reader);
        } else {
            Pieces.each(after -> Scope.piece(chosen, after, Pieces.MOST), ids -> rows(statement, ids), reader);
        }
    }

    private List<Row> rows(String statement, List<String> ids) {
        return graph.read(statements -> statements.query(Cypher.named(statement), Map.of("ids", ids)));
    }

    private List<String> ids(String statement, Map<String, Object> parameters) {
        return graph.read(statements -> statements.query(Cypher.named(statement), parameters, row -> row.text("id")));
    }
}
