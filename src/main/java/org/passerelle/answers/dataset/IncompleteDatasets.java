package org.passerelle.answers.dataset;

import java.util.List;
import java.util.Map;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphException;

/** Datasets that are being written or taken out, here or on another server, or that a server left so when it was killed. */
public final class IncompleteDatasets {

    private IncompleteDatasets() {}

    /** Their names; none when the database does not say. */
    public static List<String> of(Graph graph) {
        try {
            return graph.stream(statements ->
                    statements.query(Cypher.named("read/incomplete-datasets"), Map.of(), row -> row.text("name")));
        } catch (GraphException silent) {
            // whoever asks tells of more than that
            return List.of();
        }
    }
}
