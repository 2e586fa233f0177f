package org.passerelle.explorer;

import java.util.Locale;
import org.passerelle.graph.Graph;
import org.passerelle.graph.KeptByState;
import org.springframework.stereotype.Component;

/** What filters and forms offer, read and sorted again only when the graph has changed: thousands of pages offer the same. */
@Component
final class KeptChoices {

    /** A state of the graph for each language, and those of a server whose graph changes meanwhile. */
    private static final int MOST = 4;

    private final Graph graph;
    private final KeptByState<Locale, Choices> kept = new KeptByState<>(MOST);

    KeptChoices(Graph graph) {
        this.graph = graph;
    }

    /** Those in the language of {@code say}. */
    Choices in(Say say) {
        return kept.of(graph, say.locale(), () -> Choices.of(graph, say));
    }
}
