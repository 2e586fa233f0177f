package org.passerelle.reconciliation;

import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.annotations.media.Schema;
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
        @Schema(description = "As the list has it") String text,

        State state,

        @Schema(description = "Id of the likeliest party; null where nothing is alike") @Nullable
        String id,

        @Schema(description = "What the graph calls it") @Nullable
        String party,

        @Schema(description = "Where it lies") @Nullable String where,

        @Schema(description = "0 to 100") double score) {

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

        /** As answers write it. */
        @JsonValue
        public String written() {
            return code();
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
