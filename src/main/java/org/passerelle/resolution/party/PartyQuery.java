package org.passerelle.resolution.party;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartyKind;
import org.passerelle.resolution.match.MatchName;

/**
 * A party as something speaks of it.
 *
 * @param name as spelled there, without codes
 * @param kind what it is; null when unknown
 * @param city where it lies; null when unknown or when it is a territory
 * @param country ISO 3166-1 alpha-2 in upper case; null when unknown
 * @param identifiers other registers' ids by register: {@code geonames}, {@code wikidata}, {@code iati} ...
 */
public record PartyQuery(
        String name,
        @Nullable PartyKind kind,
        @Nullable String city,
        @Nullable String country,
        Map<String, String> identifiers) {

    /** This party under another name, which may be that of another country. */
    PartyQuery called(String other, @Nullable String there) {
        return new PartyQuery(other, kind, city, there, identifiers);
    }

    MatchName matchName() {
        return MatchName.of(name, kind, city, country);
    }
}
