package org.passerelle.testing;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/** A graph that counts what is written, and throws at a statement of a write when told to. */
public final class GraphThatCounts extends ForwardingGraph {

    /** What the last statement that is let through is followed by. */
    public static final class Interruption extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Interruption(int statement) {
            super("interrupted at statement " + statement);
        }
    }

    private final int fatal;
    private int writes;
    private int statements;

    /** Throws at none. */
    public GraphThatCounts(Graph graph) {
        this(graph, Integer.MAX_VALUE);
    }

    /**
     * Throws at one.
     *
     * @param fatal number of the statement, from 1, that throws instead of running
     */
    public GraphThatCounts(Graph graph, int fatal) {
        super(graph);
        this.fatal = fatal;
    }

    /** How many write transactions there were. */
    public int writes() {
        return writes;
    }

    /** How many statements ran in them. */
    public int statements() {
        return statements;
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        writes++;
        return super.write(open -> work.apply(new Statements() {
            @Override
            public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
                count();
                open.each(statement, parameters, rows);
            }

            @Override
            public Changes execute(Cypher statement, Map<String, ?> parameters) {
                count();
                return open.execute(statement, parameters);
            }
        }));
    }

    private void count() {
        statements++;
        if (statements == fatal) {
            throw new Interruption(fatal);
        }
    }
}
