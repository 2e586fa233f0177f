package org.passerelle.imports.assembly;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;

/**
 * A party as a row will name it in the graph.
 *
 * @param id of the party
 * @param words as the file has it
 * @param kind label of its kind
 * @param place the territories in which it lies, the narrowest first, in English until a reader is known; empty when none is known
 * @param known true when the graph holds it already
 * @param doubt why the reading is not certain, or null
 * @param told the same in words, once a reader is known
 * @param placeFr the same in French; null in rows that an earlier version kept
 * @param choices known parties that it may be, the likeliest first, for a person to judge
 */
public record PlannedParty(
        String id,
        String name,
        String words,
        String kind,
        String place,
        boolean known,
        @Nullable Message doubt,
        @Nullable String told,
        @Nullable String placeFr,
        List<PossibleMatch> choices) {

    /** This party with its place and its doubt told in {@code language}. */
    public PlannedParty in(Locale language) {
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        return new PlannedParty(
                id,
                name,
                words,
                kind,
                french && placeFr != null ? placeFr : place,
                known,
                doubt,
                doubt == null ? null : doubt.told(language),
                placeFr,
                choices);
    }

    /** This party, which the graph holds. */
    PlannedParty asKnown() {
        return new PlannedParty(id, name, words, kind, place, true, doubt, told, placeFr, choices);
    }

    /** True when somebody should look at it. */
    @JsonProperty
    public boolean guessed() {
        return doubt != null || !choices.isEmpty();
    }
}
