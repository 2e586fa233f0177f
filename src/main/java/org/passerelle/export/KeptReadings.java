package org.passerelle.export;

import java.lang.ref.SoftReference;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;

/** The reading of the state in which the graph is; given back when memory is short. */
final class KeptReadings {

    /** Of the memory there is, one part in this many. */
    private static final int PART = 16;

    private final Graph graph;
    private volatile SoftReference<KeptReading> last = new SoftReference<>(null);

    KeptReadings(Graph graph) {
        this.graph = graph;
    }

    /** That of now. */
    KeptReading now() {
        String state = graph.read(GraphState::of);
        KeptReading before = last.get();
        if (before != null && before.isOf(state)) {
            return before;
        }
        KeptReading fresh = new KeptReading(graph, state, Runtime.getRuntime().maxMemory() / PART);
        last = new SoftReference<>(fresh);
        return fresh;
    }
}
