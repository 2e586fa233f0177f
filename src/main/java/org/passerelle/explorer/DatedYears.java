package org.passerelle.explorer;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.KeptByState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/** From which year to which sources date cooperations; read again when the graph has changed, since it takes a look at each. */
@Component
final class DatedYears {

    private final Graph graph;
    private final KeptByState<String, Optional<Years>> kept = new KeptByState<>(1);

    DatedYears(Graph graph) {
        this.graph = graph;
    }

    /** Both included. */
    record Years(int first, int last) {}

    /** The first and the last; empty when nothing is dated. */
    Optional<Years> now() {
        return graph.read(statements -> kept.of(GraphState.of(statements), "years", () -> read(statements)));
    }

    private static Optional<Years> read(Statements statements) {
        Row row = statements.query(Cypher.named("read/years"), Map.of()).get(0);
        return row.get("first") instanceof LocalDate first && row.get("last") instanceof LocalDate last
                ? Optional.of(new Years(first.getYear(), last.getYear()))
                : Optional.empty();
    }
}
