package org.passerelle.snapshot;

import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.springframework.stereotype.Component;

/** Keeps the snapshot of the graph until the graph is in another state. */
@Component
public final class Snapshots {

    private final Graph graph;
    private @Nullable Snapshot kept;

    public Snapshots(Graph graph) {
        this.graph = graph;
    }

    /**
     * The network as it stands; read when nobody asked before, or when the graph has changed since. Others who ask wait for the one who
     * reads.
     *
     * @throws org.passerelle.graph.GraphException when the database does not answer
     */
    public synchronized Snapshot current() {
        Snapshot before = kept;
        if (before != null && before.state().equals(graph.read(GraphState::ofNetwork))) {
            return before;
        }
        // both at once would take twice the room
        kept = null;
        Snapshot taken = graph.read(statements -> new SnapshotReader(statements).read());
        kept = taken;
        return taken;
    }
}
