package org.passerelle.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship of the graph, at the one of its ends that the claims are about.
 *
 * @param type of the relationship, for example {@code PARTICIPATES_IN}
 * @param to id of the other end
 * @param role for {@code PARTICIPATES_IN}
 * @param evidence what states it; empty for what the curator knows
 */
public record Link(String type, String to, @Nullable String role, List<Evidence> evidence) {

    /** Who takes part. */
    public boolean isParticipation() {
        return type.equals("PARTICIPATES_IN");
    }
}
