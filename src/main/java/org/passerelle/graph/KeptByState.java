package org.passerelle.graph;

import java.util.Collections;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.commons.collections4.map.LRUMap;

/**
 * What was read of a graph, read again only when the graph is in another state; what nobody asked for the longest time gives way.
 *
 * @param <K> what is asked for
 */
public final class KeptByState<K, V> {

    private record Asked<K>(String state, K what) {}

    private final Map<Asked<K>, V> kept;

    /** @param most how many answers are kept */
    public KeptByState(int most) {
        this.kept = Collections.synchronizedMap(new LRUMap<>(most));
    }

    /** What {@code read} makes of {@code what} in the state that {@code graph} is in now. */
    public V of(Graph graph, K what, Supplier<V> read) {
        return of(graph.read(GraphState::of), what, read);
    }

    /** What {@code read} makes of {@code what} in {@code state}, as {@link GraphState} tells it. */
    public V of(String state, K what, Supplier<V> read) {
        Asked<K> asked = new Asked<>(state, what);
        V before = kept.get(asked);
        if (before != null) {
            return before;
        }
        // not within the map: others need not wait while it is read
        V fresh = read.get();
        kept.put(asked, fresh);
        return fresh;
    }
}
