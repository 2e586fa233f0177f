package org.passerelle.performance;

import java.util.Map;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;

/** How much a graph holds. */
final class Counts {

    private Counts() {}

    /** How many {@code nodes}, {@code relationships} or {@code cooperations}. */
    static long of(Graph graph, String what) {
        return graph.read(statements -> statements
                .query(Cypher.named("performance/counts"), Map.of())
                .get(0)
                .number(what));
    }
}
