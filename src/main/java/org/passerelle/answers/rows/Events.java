package org.passerelle.answers.rows;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.RankColumn;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Cooperations;
import org.passerelle.snapshot.Snapshot;

/** All dated events of cooperations in the order of {@code timeline}: by days, then what happened, then names. */
final class Events {

    private final int[] cooperations;
    private final int[] earliest;
    private final int[] latest;

    private Events(int[] cooperations, int[] earliest, int[] latest) {
        this.cooperations = cooperations;
        this.earliest = earliest;
        this.latest = latest;
    }

    /** The cooperation of each event that may have been between these days since 1970, both included. */
    int[] between(long first, long last) {
        return IntStream.range(0, cooperations.length)
                .filter(at -> earliest[at] <= last && latest[at] >= first)
                .map(at -> cooperations[at])
                .toArray();
    }

    /** Those of {@code network}, of which the cooperations have such ranks by their names. */
    static Events read(Statements statements, Snapshot network, int[] names) {
        Unsorted all = new Unsorted();
        Cooperations cooperations = network.cooperations();
        for (int one = 0; one < cooperations.number(); one++) {
            all.add(one, cooperations.began(), "since");
            all.add(one, cooperations.ended(), "until");
        }
        CooperationColumns.each(statements, "snapshot/events", network, (row, one) -> {
            LocalDate from = row.day("earliest");
            LocalDate to = row.day("latest");
            if (from != null && to != null) {
                all.add(one, from, to, row.shown("event"), row.textOrNull("detail"));
            }
        });
        return all.sorted(names);
    }

    /** Events as they are met. */
    private static final class Unsorted {

        private final IntArrayList cooperations = new IntArrayList();
        private final IntArrayList earliest = new IntArrayList();
        private final IntArrayList latest = new IntArrayList();
        private final RankColumn events = new RankColumn();
        private final RankColumn details = new RankColumn();

        void add(int cooperation, Cooperations.Span span, String event) {
            span.earliest()
                    .of(cooperation)
                    .ifPresent(from ->
                            span.latest().of(cooperation).ifPresent(to -> add(cooperation, from, to, event, null)));
        }

        void add(int cooperation, LocalDate from, LocalDate to, String event, @Nullable String detail) {
            cooperations.add(cooperation);
            earliest.add(Math.toIntExact(from.toEpochDay()));
            latest.add(Math.toIntExact(to.toEpochDay()));
            events.add(event);
            details.add(detail);
        }

        Events sorted(int[] names) {
            int[] eventRanks = events.ranks();
            int[] detailRanks = details.ranks();
            int[] order = IntStream.range(0, cooperations.size())
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(earliest::get)
                            .thenComparingInt(latest::get)
                            .thenComparingInt(at -> eventRanks[at])
                            .thenComparingInt(at -> names[cooperations.get(at)])
                            .thenComparingInt(cooperations::get)
                            .thenComparingInt(at -> detailRanks[at]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            return new Events(in(order, cooperations), in(order, earliest), in(order, latest));
        }

        private static int[] in(int[] order, IntArrayList values) {
            return IntStream.of(order).map(values::get).toArray();
        }
    }
}
