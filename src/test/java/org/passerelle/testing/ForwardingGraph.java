package org.passerelle.testing;

import java.util.OptionalLong;
import java.util.function.Function;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;

/** Does what another graph does, but for what a test wants otherwise. */
public abstract class ForwardingGraph implements Graph {

    private final Graph graph;

    protected ForwardingGraph(Graph graph) {
        this.graph = graph;
    }

    @Override
    public <T> T read(Function<Statements, T> work) {
        return graph.read(work);
    }

    @Override
    public <T> T stream(Function<Statements, T> work) {
        return graph.stream(work);
    }

    @Override
    public <T> T write(Function<Statements, T> work) {
        return graph.write(work);
    }

    @Override
    public OptionalLong lastChange() {
        return graph.lastChange();
    }

    @Override
    public String description() {
        return graph.description();
    }

    @Override
    public void close() {
        graph.close();
    }
}
