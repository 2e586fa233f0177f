package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Map;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.springframework.stereotype.Component;

/** Finds cooperations by id. */
@Component
final class CooperationFinder {

    private final Graph graph;

    CooperationFinder(Graph graph) {
        this.graph = graph;
    }

    /**
     * {@code id}, when a cooperation has it.
     *
     * @throws NotUnderstood when none has
     */
    String known(String field, String id) {
        boolean isKnown = graph.read(statements -> !statements
                .query(Cypher.named("read/cooperation-exists"), Map.of("id", id))
                .isEmpty());
        if (!isKnown) {
            throw NotUnderstood.unknown(field, id, List.of());
        }
        return id;
    }
}
