package org.passerelle.snapshot;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ObjIntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.KeptByState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.springframework.stereotype.Component;

/**
 * What few ask of cooperations, by their numbers in the {@link Snapshot}: each column is read when it is asked for, and kept until the network
 * changes. A column is empty when the network has changed since the snapshot was taken.
 */
@Component
public final class CooperationColumns {

    /** Of a few megabytes each, of a million. */
    private static final int MOST = 12;

    /** In the rows of all statements: the id of the cooperation. */
    public static final String COOPERATION = "cooperation";

    private final Graph graph;
    private final KeptByState<String, InState> kept = new KeptByState<>(MOST);

    public CooperationColumns(Graph graph) {
        this.graph = graph;
    }

    /** A column as it was in a state of the network. */
    private record InState(String state, Object column) {}

    /** Those of which {@code statement} returns the ids, as {@value #COOPERATION}. */
    public Optional<BitSet> those(String statement, Snapshot network) {
        return column(statement, network, BitSet.class, statements -> {
            BitSet those = new BitSet();
            each(statements, statement, network, (row, cooperation) -> those.set(cooperation));
            return those;
        });
    }

    /** With how many others {@code statement}, which returns the ids of both, the other one as {@code other}, joins each. */
    public Optional<int[]> numbers(String statement, Snapshot network) {
        return column(statement, network, int[].class, statements -> {
            ObjectIntHashMap<String> others = new ObjectIntHashMap<>();
            Joins joins = joins(statements, statement, network, other -> others.getIfAbsentPut(other, others.size()));
            return IntStream.range(0, joins.things()).map(joins::number).toArray();
        });
    }

    /**
     * What {@code statement} joins each to; it returns the ids of both, as {@link #numbers} has them.
     *
     * @param others that of which the numbers are
     */
    public Optional<Joins> joins(String statement, Snapshot network, Ids others) {
        return column(
                statement, network, Joins.class, statements -> joins(statements, statement, network, others::number));
    }

    private static Joins joins(
            Statements statements, String statement, Snapshot network, ToIntFunction<String> numbers) {
        IntArrayList ones = new IntArrayList();
        IntArrayList joined = new IntArrayList();
        each(statements, statement, network, (row, cooperation) -> {
            int other = numbers.applyAsInt(row.shown("other"));
            if (other >= 0) {
                ones.add(cooperation);
                joined.add(other);
            }
        });
        return Joins.of(network.cooperations().number(), ones.toArray(), joined.toArray());
    }

    /** Hands on the rows of {@code statement} that are about a cooperation of {@code network}, with its number. */
    public static void each(Statements statements, String statement, Snapshot network, ObjIntConsumer<Row> rows) {
        statements.each(Cypher.named(statement), Map.of(), row -> {
            int cooperation = network.cooperations().ids().number(row.shown(COOPERATION));
            if (cooperation >= 0) {
                rows.accept(row, cooperation);
            }
        });
    }

    /** What {@code read} makes of the network, called {@code name}. */
    public <T> Optional<T> column(String name, Snapshot network, Class<T> type, Function<Statements, T> read) {
        InState column = kept.of(
                network.state(),
                name,
                () -> graph.read(statements -> {
                    T value = read.apply(statements);
                    return new InState(GraphState.ofNetwork(statements), value);
                }));
        return Optional.of(column)
                .filter(one -> one.state().equals(network.state()))
                .map(one -> type.cast(one.column()));
    }
}
