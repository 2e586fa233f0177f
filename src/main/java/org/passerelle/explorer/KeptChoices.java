package org.passerelle.explorer;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.collections4.map.LRUMap;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.springframework.stereotype.Component;

/** What filters and forms offer, read and sorted again only when the graph has changed: thousands of pages offer the same. */
@Component
final class KeptChoices {

    /** A state of the graph for each language, and those of a server whose graph changes meanwhile. */
    private static final int MOST = 4;

    private record Asked(String state, Locale locale) {}

    private final Graph graph;
    private final Map<Asked, Choices> kept = Collections.synchronizedMap(new LRUMap<>(MOST));

    KeptChoices(Graph graph) {
        this.graph = graph;
    }

    /** Those in the language of {@code say}. */
    Choices in(Say say) {
        Asked asked = new Asked(graph.read(GraphState::of), say.locale());
        Choices before = kept.get(asked);
        if (before != null) {
            return before;
        }
        Choices read = Choices.of(graph, say);
        kept.put(asked, read);
        return read;
    }
}
