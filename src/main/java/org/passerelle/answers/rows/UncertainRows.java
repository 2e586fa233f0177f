package org.passerelle.answers.rows;

import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.answers.rows.RowsOfCooperations.Chosen;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.KeptByState;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.FewTexts;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/**
 * Finds the rows of {@code uncertain}: cooperations, then the claims that a source leaves open, then cooperations again. Of the claims it is only
 * known how many there are: the statement puts all of them in order for a page that shows some.
 */
@Component
final class UncertainRows implements RowFinder {

    /** In place of an id: all claims that a source leaves open. */
    private static final String CLAIMS = "claims";

    private final Snapshots snapshots;
    private final CooperationColumns columns;
    private final RowsByName names;
    private final KeptByState<String, Optional<int[]>> kept = new KeptByState<>(1);

    UncertainRows(Snapshots snapshots, CooperationColumns columns, RowsByName names) {
        this.snapshots = snapshots;
        this.columns = columns;
        this.names = names;
    }

    @Override
    public String question() {
        return "uncertain";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long rows) {
        Snapshot network = snapshots.current();
        int claims = network.cooperations().number();
        return kept.of(network.state(), "rows", () -> read(network))
                .map(all -> Pages.of(
                        network,
                        number -> number == claims
                                ? CLAIMS
                                : network.cooperations().ids().of(number),
                        all,
                        skip,
                        rows));
    }

    /** What each row is about: the number of a cooperation, or that after the last for a claim. */
    private Optional<int[]> read(Snapshot network) {
        FewTexts statuses = network.cooperations().statuses();
        return cooperations(network, status(statuses, "planned"), "snapshot/agreement-unknown")
                .flatMap(before -> claims(network)
                        .flatMap(claims -> cooperations(network, status(statuses, "unknown"), "snapshot/undated")
                                .map(after -> joined(before, claims, after))));
    }

    private static IntPredicate status(FewTexts statuses, String status) {
        return one -> statuses.of(one).equals(status);
    }

    private Optional<int[]> claims(Snapshot network) {
        return columns.column(CLAIMS, network, Integer.class, UncertainRows::claims)
                .map(number -> IntStream.generate(() -> network.cooperations().number())
                        .limit(number)
                        .toArray());
    }

    private static int claims(Statements statements) {
        return Math.toIntExact(statements
                .query(Cypher.named("snapshot/open-claims-counted"), Map.of())
                .get(0)
                .number("total"));
    }

    /** Those that fit, then those that {@code statement} returns, each by name. */
    private Optional<int[]> cooperations(Snapshot network, IntPredicate fits, String statement) {
        return names.sort(network, Chosen.of(fits))
                .flatMap(first -> columns.those(statement, network)
                        .flatMap(those -> names.sort(network, Chosen.of(those::get)))
                        .map(next -> joined(first, next)));
    }

    private static int[] joined(int[]... some) {
        return Stream.of(some).flatMapToInt(IntStream::of).toArray();
    }
}
