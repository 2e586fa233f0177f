package org.passerelle.backup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.map.primitive.MutableLongLongMap;
import org.eclipse.collections.impl.map.mutable.primitive.LongLongHashMap;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.JsonValues;

/** Writes the graph of a backup into an empty database. */
final class GraphWriter {

    /** Nodes or relationships of one transaction. */
    private static final int BATCH = 2_000;

    private final Graph graph;
    private final BackupFile backup;
    private final NodeNumbers numbers = new NodeNumbers();

    /** The numbers that nodes have now, by those that they have in the backup. */
    private final MutableLongLongMap written = new LongLongHashMap();

    private final List<Map<String, Object>> rows = new ArrayList<>();

    GraphWriter(Graph graph, BackupFile backup) {
        this.graph = graph;
        this.backup = backup;
    }

    /** Writes all of it; what was written is taken out again when that fails. */
    void write() {
        try {
            backup.lines(BackupManifest.NODES, Lines.Node.class, this::add);
            putNodes();
            backup.lines(BackupManifest.LINKS, Lines.Link.class, this::add);
            putLinks();
        } catch (RuntimeException e) {
            try {
                takeBack();
            } catch (RuntimeException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
    }

    private void add(Lines.Node node) {
        rows.add(Map.of(
                "number", node.number(), "labels", node.labels(), "properties", JsonValues.read(node.properties())));
        if (rows.size() == BATCH) {
            putNodes();
        }
    }

    private void putNodes() {
        graph.write(statements -> statements.query(Cypher.named("backup/put-nodes"), Map.of("rows", rows)))
                .forEach(row -> written.put(row.number("number"), numbers.of(row.text("id"))));
        rows.clear();
    }

    private void add(Lines.Link link) {
        rows.add(Map.of(
                "from",
                now(link.from()),
                "to",
                now(link.to()),
                "type",
                link.type(),
                "properties",
                JsonValues.read(link.properties())));
        if (rows.size() == BATCH) {
            putLinks();
        }
    }

    private String now(long before) {
        if (!written.containsKey(before)) {
            throw new IllegalArgumentException("no node " + before);
        }
        return numbers.id(written.get(before));
    }

    private void putLinks() {
        graph.write(statements -> statements.execute(Cypher.named("backup/put-links"), Map.of("rows", rows)));
        rows.clear();
    }

    private void takeBack() {
        List<String> ids = new ArrayList<>();
        written.forEachValue(number -> {
            ids.add(numbers.id(number));
            if (ids.size() == BATCH) {
                takeBack(ids);
            }
        });
        takeBack(ids);
    }

    private void takeBack(List<String> ids) {
        graph.write(statements -> statements.execute(Cypher.named("backup/take-back"), Map.of("ids", ids)));
        ids.clear();
    }
}
