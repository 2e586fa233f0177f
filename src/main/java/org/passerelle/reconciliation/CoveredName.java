package org.passerelle.reconciliation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Tellable;

/**
 * A name of a list, and the party that it means.
 *
 * @param text as the list has it
 * @param id of the likeliest party; null where nothing is alike
 * @param party what the graph calls it
 * @param where it lies
 * @param score 0 to 100
 */
public record CoveredName(
        String text,
        State state,
        @Nullable String id,
        @Nullable String party,
        @Nullable String where,
        double score) {

    /** What the graph knows of a line. */
    public enum State implements Tellable {
        /** The party, or the pair in a cooperation. */
        KNOWN,
        /** Both parties of a pair, in no cooperation together. */
        APART,
        /** Something alike that a person has to look at. */
        UNSURE,
        /** Nothing alike. */
        UNKNOWN;

        @Override
        public String bundle() {
            return "coverage-states";
        }
    }

    static CoveredName of(String text, List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return new CoveredName(text, State.UNKNOWN, null, null, null, 0);
        }
        Candidate best = candidates.get(0);
        return new CoveredName(
                text,
                best.match() ? State.KNOWN : State.UNSURE,
                best.id(),
                best.name(),
                best.description(),
                best.score());
    }
}
