package org.passerelle.measures;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.Paging;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Measures networks, and keeps what was measured last. */
@Component
public final class Measures {

    /** Each takes some megabytes when there are tens of thousands of parties. */
    private static final int KEPT = 8;

    private final Snapshots snapshots;
    private final FittingCooperations fitting;
    private final Cache<Key, Measured> kept =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    @Autowired
    Measures(Snapshots snapshots, FittingCooperations fitting) {
        this.snapshots = snapshots;
        this.fitting = fitting;
    }

    /** Measures of {@code graph}, for callers without a Spring container. */
    public static Measures over(Graph graph) {
        return new Measures(new Snapshots(graph), FittingCooperations.over(graph));
    }

    private record Key(String state, Subject subject) {}

    /**
     * What {@code request} asks for, in words of {@code language}.
     *
     * @throws NotUnderstood when a value is not understood, or the network is too large
     */
    public MeasureDocument document(MeasureRequest request, Locale language) {
        PartyOrder order = request.order();
        Paging paging = request.paging();
        paging.number();
        paging.length();
        return MeasureDocument.of(of(request.subject()), order, paging, language);
    }

    /**
     * The parties that {@code request} asks for as a table; all of them when it names neither a page nor its size.
     *
     * @param literal whether cells are for a program, not for a spreadsheet
     * @throws NotUnderstood when a value is not understood, or the network is too large
     */
    public MeasureTable table(MeasureRequest request, boolean literal) {
        PartyOrder order = request.order();
        long first = (long) request.paging().number() * request.paging().length();
        long most = request.wantsAll() ? Long.MAX_VALUE : request.paging().length();
        Measured measured = of(request.subject());
        return new MeasureTable(
                measured, Arrays.stream(measured.sorted(order)).skip(first).limit(most), literal);
    }

    /**
     * The network of {@code subject} with its measures. Who asks for one that somebody asked for waits for the same work.
     *
     * @throws NotUnderstood when a value of the filter is not understood, or the network is too large
     */
    Measured of(Subject subject) {
        Snapshot snapshot = snapshots.current();
        return Objects.requireNonNull(kept.get(new Key(snapshot.state(), subject), key -> measure(snapshot, subject)));
    }

    private Measured measure(Snapshot snapshot, Subject subject) {
        return Measurer.measure(
                subject,
                snapshot,
                new Projector(snapshot, subject).project(ChosenCooperations.of(snapshot, fitting, subject.filter())));
    }
}
