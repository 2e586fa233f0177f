package org.passerelle.interpretation.statement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;

/**
 * A party as a record speaks of it; resolution finds out which one it is.
 *
 * @param words as the source spells it, white space folded
 * @param name the name in it, without codes such as &quot;(74)&quot;
 * @param kind what it is
 * @param city where it lies, as the source or the gazetteer spells it; null when unknown, or when it is a territory itself
 * @param country ISO 3166-1 alpha-2 in upper case; null when unknown
 * @param identifiers other registers' ids: {@code geonames}, {@code wikidata}, {@code iati}, {@code insee} ...
 */
public record PartyMention(
        String words,
        String name,
        PartyKind kind,
        @Nullable String city,
        @Nullable String country,
        Map<String, String> identifiers) {

    /** The same party, known to registers by {@code others} instead. */
    public PartyMention withIdentifiers(Map<String, String> others) {
        return new PartyMention(words, name, kind, city, country, Map.copyOf(others));
    }
}
