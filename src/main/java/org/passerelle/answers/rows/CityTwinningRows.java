package org.passerelle.answers.rows;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.snapshot.Twinnings;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code city-twinnings} where no city and no country is asked for: pairs of twinned cities by their names. */
@Component
final class CityTwinningRows implements RowFinder {

    private final Snapshots snapshots;
    private final KeptByState<String, int[]> kept = new KeptByState<>(1);

    CityTwinningRows(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String question() {
        return "city-twinnings";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long rows) {
        if (parameters.get("city") != null || parameters.get("country") != null) {
            return Optional.empty();
        }
        Snapshot network = snapshots.current();
        int[] twinnings = kept.of(network.state(), "sorted", () -> sort(network));
        // a twinning of three cities has rows elsewhere too
        return Optional.of(Pages.of(network, network.cooperations().ids()::of, twinnings, skip, rows));
    }

    /** The number of the twinning of each pair, in the order of the pairs. */
    private static int[] sort(Snapshot network) {
        Twinnings pairs = network.twinnings();
        int[] names = NameRanks.of(network.parties());
        // cooperations are numbered in the order of their ids
        return IntStream.range(0, pairs.number())
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(pair -> names[pairs.one(pair)])
                        .thenComparingInt(pair -> names[pairs.other(pair)])
                        .thenComparingInt(pairs::cooperation))
                .mapToInt(pairs::cooperation)
                .toArray();
    }
}
