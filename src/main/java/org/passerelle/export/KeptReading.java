package org.passerelle.export;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.Row;

/**
 * What exports read of all of a graph in one state: read once for all formats, and for each time that a format goes over it. What would take
 * too much memory is read again each time.
 */
final class KeptReading {

    private final Graph graph;
    private final String state;
    private final long most;

    /** By what was read; empty where it is too much. */
    private final Map<String, Optional<KeptRows>> kept = new ConcurrentHashMap<>();

    /** @param most how many bytes it may take */
    KeptReading(Graph graph, String state, long most) {
        this.graph = graph;
        this.state = state;
        this.most = most;
    }

    /** Hands over rows, one after the other. */
    interface Source {

        void each(IOConsumer<Row> reader) throws IOException;
    }

    /** Whether it is of this state of the graph. */
    boolean isOf(String other) {
        return state.equals(other);
    }

    /** Hands over what {@code source} holds, which is always the same for {@code name}. */
    void each(String name, Source source, IOConsumer<Row> reader) throws IOException {
        Optional<KeptRows> before = kept.get(name);
        if (before == null) {
            take(name, source, reader);
        } else if (before.isEmpty()) {
            source.each(reader);
        } else {
            before.get().each(reader);
        }
    }

    private void take(String name, Source source, IOConsumer<Row> reader) throws IOException {
        KeptRows.Taker taker = new KeptRows.Taker(most - taken());
        source.each(row -> {
            taker.take(row);
            reader.accept(row);
        });
        // rows of two states are of no use to anybody
        if (graph.read(GraphState::of).equals(state)) {
            kept.put(name, taker.rows());
        }
    }

    private long taken() {
        return kept.values().stream()
                .flatMap(Optional::stream)
                .mapToLong(KeptRows::size)
                .sum();
    }
}
