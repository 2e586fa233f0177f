package org.passerelle.answers.rows;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.RankColumn;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.rows.RowsOfCooperations.Chosen;
import org.passerelle.graph.KeptByState;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Puts cooperations in the order of their names, and keeps for each question in which order it has them. */
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

    RowsByName(Snapshots snapshots, CooperationColumns columns) {
        this.snapshots = snapshots;
        this.columns = columns;
    }

    private record Asked(String question, Map<String, @Nullable Object> parameters) {}

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
                .map(all -> Pages.of(network, network.cooperations().ids()::of, all, skip, rows));
    }

    /** The ranks of all cooperations by their names; empty when the network has changed meanwhile. */
    Optional<int[]> ranks(Snapshot network) {
        return columns.column("names", network, int[].class, statements -> rank(statements, network));
    }

    /** Those that are {@code chosen}, in their order; empty when the network has changed meanwhile. */
    Optional<int[]> sort(Snapshot network, Chosen chosen) {
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

    private static int[] rank(Statements statements, Snapshot network) {
        @Nullable String[] names = new String[network.cooperations().number()];
        CooperationColumns.each(
                statements,
                "snapshot/names",
                network,
                (row, cooperation) -> names[cooperation] = row.textOrNull("name"));
        RankColumn column = new RankColumn();
        Arrays.stream(names).forEach(column::add);
        return Arrays.stream(column.ranks())
                .map(rank -> Math.min(rank, names.length))
                .toArray();
    }
}
