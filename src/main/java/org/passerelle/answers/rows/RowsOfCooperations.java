package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.FewTexts;
import org.passerelle.snapshot.Snapshot;

/** Finds the rows of a question of which each is one cooperation, in the order of their names. */
abstract class RowsOfCooperations implements RowFinder {

    private final String question;
    private final RowsByName rows;

    /** @param question its id */
    RowsOfCooperations(String question, RowsByName rows) {
        this.question = question;
        this.rows = rows;
    }

    /**
     * Which cooperations have a row.
     *
     * @param fits says of the number of one whether it has
     * @param group says which come first, before any name: those with the lowest number
     */
    record Chosen(IntPredicate fits, IntUnaryOperator group) {

        static Chosen of(IntPredicate fits) {
            return new Chosen(fits, any -> 0);
        }
    }

    @Override
    public final String question() {
        return question;
    }

    @Override
    public final Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        return knows(parameters)
                ? rows.find(
                        question, parameters, skip, size, (network, columns) -> choose(parameters, network, columns))
                : Optional.empty();
    }

    /** Whether what is asked can be found so. */
    boolean knows(Map<String, @Nullable Object> parameters) {
        return true;
    }

    /** Those that {@code parameters} ask for; empty when the network has changed meanwhile. */
    abstract Optional<Chosen> choose(
            Map<String, @Nullable Object> parameters, Snapshot network, CooperationColumns columns);

    /** Those of the kind that is asked for, or all. */
    static IntPredicate ofKind(Snapshot network, Map<String, @Nullable Object> parameters) {
        Object kind = parameters.get("kind");
        FewTexts kinds = network.cooperations().kinds();
        return kind == null ? any -> true : cooperation -> kind.equals(kinds.of(cooperation));
    }
}
