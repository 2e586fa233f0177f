package org.passerelle.snapshot;

import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.KeptByState;
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

    private static final int NONE = -1;

    private static final String COOPERATION = "cooperation";

    private final Graph graph;
    private final KeptByState<String, InState> kept = new KeptByState<>(MOST);

    public CooperationColumns(Graph graph) {
        this.graph = graph;
    }

    /** A column as it was in a state of the network. */
    private record InState(String state, Object column) {}

    /** The names, null for none; they are not kept. */
    public Optional<@Nullable String[]> names(Snapshot network) {
        InState read = graph.read(statements -> inState(statements, names(statements, network)));
        return Optional.of(read)
                .filter(one -> one.state().equals(network.state()))
                .map(one -> (String[]) one.column());
    }

    private static Object names(Statements statements, Snapshot network) {
        @Nullable String[] names = new String[network.cooperations().number()];
        each(statements, "snapshot/names", network, (cooperation, name) -> names[cooperation] = name);
        return names;
    }

    /** Those of which {@code statement} returns the ids, as {@code cooperation}. */
    public Optional<BitSet> those(String statement, Snapshot network) {
        return column(statement, network, BitSet.class, statements -> {
            BitSet those = new BitSet();
            statements.each(Cypher.named(statement), Map.of(), row -> {
                int cooperation = network.cooperations().ids().number(row.shown(COOPERATION));
                if (cooperation >= 0) {
                    those.set(cooperation);
                }
            });
            return those;
        });
    }

    /** With how many others {@code statement}, which returns the ids of both, the other one as {@code other}, joins each. */
    public Optional<int[]> numbers(String statement, Snapshot network) {
        return column(statement, network, int[].class, statements -> {
            ObjectIntHashMap<String> others = new ObjectIntHashMap<>();
            IntArrayList ones = new IntArrayList();
            IntArrayList joined = new IntArrayList();
            each(statements, statement, network, (cooperation, other) -> {
                ones.add(cooperation);
                joined.add(others.getIfAbsentPut(String.valueOf(other), others.size()));
            });
            Joins joins = Joins.of(network.cooperations().number(), ones.toArray(), joined.toArray());
            return IntStream.range(0, joins.things())
                    .map(one -> joins.first(one + 1) - joins.first(one))
                    .toArray();
        });
    }

    /**
     * What {@code statement} joins each to; it returns the ids of both, as {@link #numbers} has them.
     *
     * @param others that of which the numbers are
     */
    public Optional<Joins> joins(String statement, Snapshot network, Ids others) {
        return column(statement, network, Joins.class, statements -> {
            IntArrayList ones = new IntArrayList();
            IntArrayList joined = new IntArrayList();
            each(statements, statement, network, (cooperation, id) -> {
                int other = id == null ? NONE : others.number(id);
                if (other != NONE) {
                    ones.add(cooperation);
                    joined.add(other);
                }
            });
            return Joins.of(network.cooperations().number(), ones.toArray(), joined.toArray());
        });
    }

    /** A cooperation, and what a row says of it. */
    private interface Told {

        void of(int cooperation, @Nullable String other);
    }

    private static void each(Statements statements, String statement, Snapshot network, Told told) {
        statements.each(Cypher.named(statement), Map.of(), row -> {
            int cooperation = network.cooperations().ids().number(row.shown(COOPERATION));
            if (cooperation >= 0) {
                told.of(cooperation, row.textOrNull("other"));
            }
        });
    }

    /** What {@code read} makes of the network, called {@code name}. */
    public <T> Optional<T> column(String name, Snapshot network, Class<T> type, Function<Statements, T> read) {
        InState column = kept.of(
                network.state(), name, () -> graph.read(statements -> inState(statements, read.apply(statements))));
        return Optional.of(column)
                .filter(one -> one.state().equals(network.state()))
                .map(one -> type.cast(one.column()));
    }

    private static InState inState(Statements statements, Object column) {
        return new InState(GraphState.ofNetwork(statements), column);
    }
}
