package org.passerelle.reconciliation;

import java.util.Comparator;
import java.util.List;
import org.passerelle.answers.Named;

/**
 * A line of a list.
 *
 * @param names one, or two that are a pair
 * @param cooperations of a pair
 */
public record CoveredLine(String text, List<CoveredName> names, List<Named> cooperations) {

    /** As much as is known of all its names; of a pair that is known, whether it is in a cooperation. */
    public CoveredName.State state() {
        CoveredName.State least = names.stream()
                .map(CoveredName::state)
                .max(Comparator.naturalOrder())
                .orElse(CoveredName.State.UNKNOWN);
        return least == CoveredName.State.KNOWN && names.size() == 2 && cooperations.isEmpty()
                ? CoveredName.State.APART
                : least;
    }
}
