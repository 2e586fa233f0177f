package org.passerelle.reconciliation;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.List;
import org.passerelle.answers.Named;

/**
 * A line of a list.
 *
 * @param names one, or two that are a pair
 * @param cooperations of a pair
 */
public record CoveredLine(
        String text,

        @Schema(description = "One, or two that are a pair") List<CoveredName> names,

        @Schema(description = "Those of a pair that is known")
        List<Named> cooperations) {

    /** As much as is known of all its names; of a pair that is known, whether it is in a cooperation. */
    @JsonProperty
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
