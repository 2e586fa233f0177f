package org.passerelle.imports.assembly;

import java.util.Map;
import org.h2.mvstore.MVMap;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;

/** The parties and cooperations that an earlier import of the dataset wrote: they are made anew, but are not new to whoever looks at the graph. */
final class WrittenBefore {

    private final MVMap<String, Boolean> parties;
    private final MVMap<String, Boolean> cooperations;

    /**
     * Asks the graph.
     *
     * @param work where they are kept
     */
    WrittenBefore(Graph graph, String dataset, WorkFile work) {
        this.parties = ids(graph, "import/parties-of-dataset", dataset, work.emptyMap("partiesBefore"));
        this.cooperations =
                ids(graph, "import/cooperations-of-dataset", "dataset/" + dataset, work.emptyMap("cooperationsBefore"));
    }

    private static MVMap<String, Boolean> ids(Graph graph, String query, String dataset, MVMap<String, Boolean> ids) {
        return graph.read(statements -> {
            statements.each(Cypher.named(query), Map.of("dataset", dataset), row -> ids.put(row.text("id"), true));
            return ids;
        });
    }

    boolean hasParty(String id) {
        return parties.containsKey(id);
    }

    boolean hasCooperation(String id) {
        return cooperations.containsKey(id);
    }
}
