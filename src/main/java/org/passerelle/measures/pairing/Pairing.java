package org.passerelle.measures.pairing;

import java.util.Locale;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.graph.Graph;
import org.passerelle.measures.ChosenCooperations;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Tells who works with whom. */
@Component
public final class Pairing {

    private final Snapshots snapshots;
    private final FittingCooperations fitting;

    @Autowired
    Pairing(Snapshots snapshots, FittingCooperations fitting) {
        this.snapshots = snapshots;
        this.fitting = fitting;
    }

    /** Over {@code graph}, for callers without a Spring container. */
    public static Pairing over(Graph graph) {
        return new Pairing(new Snapshots(graph), FittingCooperations.over(graph));
    }

    /**
     * What {@code request} asks for, with notes in {@code language}.
     *
     * @throws NotUnderstood when a value is not understood, or there are too many links
     */
    public PairDocument document(PairRequest request, Locale language) {
        return new PairMatrix(pairs(request), request).document(language);
    }

    /**
     * One of the tables that {@code request} asks for.
     *
     * @param literal whether cells are for a program, not for a spreadsheet
     * @throws NotUnderstood when a value is not understood, or there are too many links
     */
    public PairTable table(PairSheet sheet, PairRequest request, boolean literal, Locale language) {
        Pairs pairs = pairs(request);
        return new PairTable(pairs, new PairMatrix(pairs, request).document(language), sheet, literal, language);
    }

    private Pairs pairs(PairRequest request) {
        request.most();
        request.columns();
        Snapshot snapshot = snapshots.current();
        return Pairs.of(
                snapshot,
                ChosenCooperations.of(snapshot, fitting, request.filter()),
                PairRequest.ROWS,
                request.rows().code());
    }
}
