package org.passerelle.imports;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.PartyMention;

/** Finds out which known party a record speaks of. */
interface PartyMatcher {

    /**
     * What is known of a mention.
     *
     * @param same the party that it is; null when it is none of them, or that is not certain
     * @param candidates parties that it may be, the likeliest first; empty when {@code same} is given
     */
    record Match(@Nullable KnownParty same, List<Likeness> candidates) {}

    /**
     * A party that a mention may be.
     *
     * @param score from 0 to 1
     * @param reasons why, in words for a person
     */
    record Likeness(KnownParty party, double score, List<String> reasons) {}

    /** Which party {@code mention} is. */
    Match match(PartyMention mention);

    /** From now on {@code party} is known as well. */
    void learn(KnownParty party);
}
