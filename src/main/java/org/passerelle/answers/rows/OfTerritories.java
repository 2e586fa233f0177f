package org.passerelle.answers.rows;

import java.util.List;
import java.util.function.IntPredicate;
import org.passerelle.answers.rows.RowsOfCooperations.Chosen;
import org.passerelle.snapshot.FewTexts;
import org.passerelle.snapshot.Snapshot;

/** Cooperations between territories. */
final class OfTerritories {

    /** In the order in which questions have them. */
    private static final List<String> KINDS = List.of("Twinning", "DecentralisedCooperation");

    private OfTerritories() {}

    /** Those of them that {@code also} fit, kind by kind. */
    static Chosen chosen(Snapshot network, IntPredicate also) {
        FewTexts kinds = network.cooperations().kinds();
        IntPredicate fits = one -> KINDS.contains(kinds.of(one));
        return new Chosen(fits.and(also), one -> KINDS.indexOf(kinds.of(one)));
    }
}
