package org.passerelle.answers.rows;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code timeline}: what may have happened between two days. */
@Component
final class TimelineRows implements RowFinder {

    /** Of a few megabytes each, of a million. */
    private static final int MOST = 4;

    private final Snapshots snapshots;
    private final CooperationColumns columns;
    private final RowsByName rows;
    private final KeptByState<Period, Optional<int[]>> kept = new KeptByState<>(MOST);

    TimelineRows(Snapshots snapshots, CooperationColumns columns, RowsByName rows) {
        this.snapshots = snapshots;
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public String question() {
        return "timeline";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long size) {
        Snapshot network = snapshots.current();
        long first = day(parameters.get("from"), "earliest", Long.MIN_VALUE);
        long last = day(parameters.get("to"), "latest", Long.MAX_VALUE);
        return kept.of(
                        network.state(),
                        new Period(first, last),
                        () -> read(network).map(events -> events.between(first, last)))
                .map(events -> Pages.of(network, network.cooperations().ids()::of, events, skip, size));
    }

    /** As days since 1970, both included. */
    private record Period(long first, long last) {}

    private Optional<Events> read(Snapshot network) {
        return rows.ranks(network)
                .flatMap(names -> columns.column(
                        "events", network, Events.class, statements -> Events.read(statements, network, names)));
    }

    /** As days since 1970. */
    private static long day(@Nullable Object date, String end, long otherwise) {
        return date instanceof Map<?, ?> given && given.get(end) instanceof String day
                ? LocalDate.parse(day).toEpochDay()
                : otherwise;
    }
}
