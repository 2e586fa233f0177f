package org.passerelle.measures;

import java.util.Set;
import java.util.function.IntPredicate;
import org.passerelle.answers.drawing.DrawingFilter;
import org.passerelle.answers.drawing.FittingCooperations;
import org.passerelle.snapshot.Snapshot;

/** Which cooperations of a snapshot a filter lets through. */
public final class ChosenCooperations {

    private ChosenCooperations() {}

    /**
     * True for the numbers of those that {@code filter} lets through.
     *
     * @throws org.passerelle.answers.NotUnderstood when a value of the filter is not understood
     */
    public static IntPredicate of(Snapshot snapshot, FittingCooperations fitting, DrawingFilter filter) {
        if (filter.named().isEmpty()) {
            return cooperation -> true;
        }
        Set<String> ids = fitting.everywhere(filter);
        return cooperation -> ids.contains(snapshot.cooperations().ids().of(cooperation));
    }
}
