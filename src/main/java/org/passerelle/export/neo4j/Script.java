package org.passerelle.export.neo4j;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passerelle.export.Network;
import org.passerelle.export.NodeKind;
import org.passerelle.export.StoredNode;
import org.passerelle.export.stored.Shape;

/** A script that makes the graph, statement by statement, each for a batch of rows; it can be run again. */
final class Script {

    private static final int BATCH = 200;

    /** What tells two relationships of a type between the same two nodes apart. */
    private static final Map<String, String> IDENTITY = Map.of(
            "PARTICIPATES_IN", "role",
            "INVOLVES", "key",
            "REFERS_TO", "reference",
            "COOPERATES_WITH", "cooperation",
            "TWINNED_WITH", "cooperation",
            "SUPPORTED_BY", "cooperation");

    private final Network network;
    private final Writer out;

    /** Relationships of one type go from a label to a label. */
    private record Ends(String from, String to) {}

    Script(Network network, OutputStream out) {
        this.network = network;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    void write(String schema, Shape shape) throws IOException {
        out.write(schema);
        for (NodeKind kind : shape.nodes().keySet()) {
            nodes(kind);
        }
        for (String type : shape.links().keySet()) {
            links(type, shape);
        }
        out.flush();
    }

    private void nodes(NodeKind kind) throws IOException {
        String statement = Neo4jFormat.text("nodes.cypher").replace("Label", kind.label());
        List<Map<String, Object>> rows = new ArrayList<>();
        network.nodes(kind, node -> {
            rows.add(sorted("id", node.id(), "labels", node.labels(), "properties", node.properties()));
            flush(rows, BATCH, statement);
        });
        flush(rows, 1, statement);
    }

    private void links(String type, Shape shape) throws IOException {
        String identity = IDENTITY.get(type);
        String template = Neo4jFormat.text(identity == null ? "links.cypher" : "links-by-key.cypher")
                .replace("TYPE", type)
                .replace("identity", String.valueOf(identity));
        Map<Ends, List<Map<String, Object>>> rows = new LinkedHashMap<>();
        for (NodeKind kind : shape.sources(type)) {
            network.nodes(kind, node -> {
                for (StoredNode.Leaving link : node.links()) {
                    if (link.type().equals(type)) {
                        Ends ends = new Ends(kind.label(), link.toLabel());
                        List<Map<String, Object>> batch = rows.computeIfAbsent(ends, one -> new ArrayList<>());
                        batch.add(sorted("from", node.id(), "to", link.to(), "properties", link.properties()));
                        flush(batch, BATCH, statement(template, ends));
                    }
                }
            });
        }
        for (Map.Entry<Ends, List<Map<String, Object>>> left : rows.entrySet()) {
            flush(left.getValue(), 1, statement(template, left.getKey()));
        }
    }

    private static String statement(String template, Ends ends) {
        return template.replace("From", ends.from()).replace("To", ends.to());
    }

    /** Writes {@code rows} once there are at least {@code from}. */
    private void flush(List<Map<String, Object>> rows, int from, String statement) throws IOException {
        if (rows.size() < from) {
            return;
        }
        out.write("UNWIND [\n");
        for (int at = 0; at < rows.size(); at++) {
            out.write(at == 0 ? "  " : ",\n  ");
            Literal.write(rows.get(at), out);
        }
        out.write("\n] ");
        out.write(statement);
        rows.clear();
    }

    private static Map<String, Object> sorted(String a, Object one, String b, Object two, String c, Object three) {
        return new TreeMap<>(Map.of(a, one, b, two, c, three));
    }
}
