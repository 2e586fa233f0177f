package org.passerelle.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.JsonValues;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** Writes the graph line by line, and counts. */
final class GraphLines {

    private final Statements statements;
    private final Map<String, Object> chosen;
    private final NodeNumbers numbers = new NodeNumbers();
    private long nodes;
    private long links;

    /** @param chosen what of it: the parameters of {@code cypher/backup/nodes} and {@code links} */
    GraphLines(Statements statements, Map<String, Object> chosen) {
        this.statements = statements;
        this.chosen = chosen;
    }

    long numberOfNodes() {
        return nodes;
    }

    long numberOfLinks() {
        return links;
    }

    void nodes(OutputStream out) throws IOException {
        nodes = lines("backup/nodes", out, this::node);
    }

    void links(OutputStream out) throws IOException {
        links = lines("backup/links", out, this::link);
    }

    private Lines.Node node(Row row) {
        Map<String, Object> properties =
                written(String.valueOf(row.map("properties").getOrDefault("id", row.texts("labels"))), row);
        return new Lines.Node(numbers.of(row.text("id")), row.texts("labels"), properties);
    }

    private Lines.Link link(Row row) {
        return new Lines.Link(
                numbers.of(row.text("from")),
                numbers.of(row.text("to")),
                row.text("type"),
                written(row.text("type"), row));
    }

    private static Map<String, Object> written(String owner, Row row) {
        try {
            return JsonValues.written(row.map("properties"));
        } catch (JsonValues.CannotHold e) {
            throw NotUnderstood.invalid(BackupFault.CANNOT_HOLD, e.property(), owner, e.type());
        }
    }

    private long lines(String statement, OutputStream out, Function<Row, Object> line) throws IOException {
        long[] number = {0};
        // JSON is written in small pieces
        OutputStream buffered = new BufferedOutputStream(out);
        statements.each(Cypher.named(statement), chosen, row -> {
            try {
                Lines.JSON.writeValue(buffered, line.apply(row));
                buffered.write('\n');
                number[0]++;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        buffered.flush();
        return number[0];
    }
}
