package org.passerelle.load;

import java.util.function.Function;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;

/** In how many transactions a dataset is written: each unit of work in its own, or all of them in one. */
@FunctionalInterface
interface Transactions {

    /** Runs {@code work}, which may be asked for once more. */
    <T> T run(Function<Statements, T> work);

    /** Each unit is committed by itself, so that their number is not bounded by memory. */
    static Transactions each(Graph graph) {
        return each(graph, () -> {});
    }

    /**
     * Each unit is committed by itself, after {@code before}.
     *
     * @param before runs before each unit, and may throw to stop there
     */
    static Transactions each(Graph graph, Runnable before) {
        return new Transactions() {
            @Override
            public <T> T run(Function<Statements, T> work) {
                before.run();
                return graph.write(work);
            }
        };
    }

    /** Every unit is part of the transaction that {@code statements} belong to. */
    static Transactions within(Statements statements) {
        return new Transactions() {
            @Override
            public <T> T run(Function<Statements, T> work) {
                return work.apply(statements);
            }
        };
    }
}
