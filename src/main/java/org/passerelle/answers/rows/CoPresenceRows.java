package org.passerelle.answers.rows;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code co-presence} where no country is asked for: places abroad with several parties from home. */
@Component
final class CoPresenceRows implements RowFinder {

    private static final List<String> LAST_KINDS = List.of("City", "Country");

    private final Snapshots snapshots;
    private final CooperationColumns columns;
    private final KeptByState<String, Optional<int[]>> kept = new KeptByState<>(1);

    CoPresenceRows(Snapshots snapshots, CooperationColumns columns) {
        this.snapshots = snapshots;
        this.columns = columns;
    }

    @Override
    public String question() {
        return "co-presence";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long rows) {
        if (parameters.get("country") != null) {
            return Optional.empty();
        }
        Snapshot network = snapshots.current();
        return kept.of(
                        network.state(),
                        "places",
                        () -> Presence.of(network, columns).map(presence -> sort(network.parties(), presence)))
                .map(places -> Pages.of(network, network.parties().ids()::of, places, skip, rows));
    }

    /** A place for each country abroad in which it lies: organisations, then cities, then countries, each by name. */
    private static int[] sort(Parties parties, Presence presence) {
        int[] names = NameRanks.of(parties);
        return IntStream.range(0, parties.number())
                .filter(place -> presence.countries(place) > 0 && presence.isShared(place))
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(
                                place -> LAST_KINDS.indexOf(parties.kinds().of(place)))
                        .thenComparingInt(place -> names[place])
                        .thenComparing(Comparator.naturalOrder()))
                .flatMapToInt(
                        place -> IntStream.range(0, presence.countries(place)).map(country -> place))
                .toArray();
    }
}
