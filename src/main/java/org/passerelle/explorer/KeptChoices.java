package org.passerelle.explorer;

import java.util.Locale;
import org.passerelle.graph.Graph;
import org.passerelle.graph.KeptByState;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.LazyContextVariable;

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

    /** Those in the language of {@code say}, for a page that may leave its form out: then nobody reads them. */
    LazyContextVariable<Choices> later(Say say) {
        return new LazyContextVariable<>() {
            @Override
            protected Choices loadValue() {
                return in(say);
            }
        };
    }

    /** Those in the language of {@code say}. */
    Choices in(Say say) {
        return kept.of(graph, say.locale(), () -> Choices.of(graph, say));
    }
}
