package org.passerelle.graph;

import java.util.Optional;
import java.util.function.Function;
import org.neo4j.driver.exceptions.Neo4jException;
import org.passerelle.telling.Told;

/** Notices that a database to which others write changed between the statements of a read. */
final class OneState {

    private static final String GONE = "Neo.ClientError.Statement.EntityNotFound";

    private OneState() {}

    /** What {@code work} reads, or nothing when the graph was in two states meanwhile. */
    static <T> Optional<T> read(Statements statements, Function<Statements, T> work) {
        String before = GraphState.of(statements);
        try {
            T result = work.apply(statements);
            return GraphState.of(statements).equals(before) ? Optional.of(result) : Optional.empty();
        } catch (Neo4jException fault) {
            // the transaction can no longer say in which state the graph is
            if (GONE.equals(fault.code())) {
                return Optional.empty();
            }
            throw fault;
        } catch (RuntimeException fault) {
            if (fault instanceof Told || GraphState.of(statements).equals(before)) {
                throw fault;
            }
            return Optional.empty();
        }
    }
}
