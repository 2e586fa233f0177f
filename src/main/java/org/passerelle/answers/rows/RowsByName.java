package org.passerelle.answers.rows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.RankColumn;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.FewTexts;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Finds rows of which each is one cooperation, in the order of their names. */
@Component
final class RowsByName {

    /** Of a few megabytes each, of a million. */
    private static final int MOST = 10;

    /** More than there are ranks, and numbers of cooperations. */
    private static final int BITS = 29;

    private static final long NUMBER = (1L << BITS) - 1;

    private final Snapshots snapshots;
    private final CooperationColumns columns;
    private final KeptByState<Asked, Optional<int[]>> kept = new KeptByState<>(MOST);
    private final KeptByState<String, Optional<int[]>> ranks = new KeptByState<>(1);

    RowsByName(Snapshots snapshots, CooperationColumns columns) {
        this.snapshots = snapshots;
        this.columns = columns;
    }

    private record Asked(String question, Map<String, @Nullable Object> parameters) {}

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

    /** Chooses cooperations of a network; empty when it has changed meanwhile. */
    interface Choice {

        Optional<Chosen> of(Snapshot network, CooperationColumns columns);
    }

    /** The rows from {@code skip} on, of those that {@code choice} makes of {@code parameters}. */
    Optional<FoundRows> find(
            String question, Map<String, @Nullable Object> parameters, long skip, long rows, Choice choice) {
        Snapshot network = snapshots.current();
        return kept.of(
                        network.state(),
                        new Asked(question, parameters),
                        () -> choice.of(network, columns).flatMap(chosen -> sort(network, chosen)))
                .map(all -> page(network, all, skip, rows));
    }

    private static FoundRows page(Snapshot network, int[] all, long skip, long rows) {
        List<String> only = IntStream.of(all)
                .skip(skip)
                .limit(rows)
                .mapToObj(network.cooperations().ids()::of)
                .toList();
        return new FoundRows(network.state(), only, 0, all.length);
    }

    /** The ranks of all cooperations by their names; empty when the network has changed meanwhile. */
    Optional<int[]> ranks(Snapshot network) {
        return ranks.of(network.state(), "names", () -> columns.names(network).map(RowsByName::rank));
    }

    private Optional<int[]> sort(Snapshot network, Chosen chosen) {
        return ranks(network)
                .map(ranked -> IntStream.range(0, ranked.length)
                        .filter(chosen.fits())
                        .mapToLong(one -> key(chosen.group().applyAsInt(one), ranked[one], one))
                        .sorted()
                        .mapToInt(key -> (int) (key & NUMBER))
                        .toArray());
    }

    /** Those of one name are in the order of their ids, as they are numbered. */
    private static long key(int group, int rank, int number) {
        return ((long) group << (2 * BITS)) | ((long) rank << BITS) | number;
    }

    private static int[] rank(@Nullable String[] names) {
        RankColumn column = new RankColumn();
        Arrays.stream(names).forEach(column::add);
        return Arrays.stream(column.ranks())
                .map(rank -> Math.min(rank, names.length))
                .toArray();
    }

    /** Those of the kind that is asked for, or all. */
    static IntPredicate ofKind(Snapshot network, Map<String, @Nullable Object> parameters) {
        Object kind = parameters.get("kind");
        FewTexts kinds = network.cooperations().kinds();
        return kind == null ? any -> true : cooperation -> kind.equals(kinds.of(cooperation));
    }
}
