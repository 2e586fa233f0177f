package org.passerelle.interpretation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party where a passage names it.
 *
 * @param span its name there
 * @param department code of the French department that stands after the name, or null
 * @param cities the cities that its name names, with the place of each
 * @param unit true when it is a department of an establishment and no party
 */
record NamedParty(PartyMention mention, Span span, @Nullable String department, List<CityInName> cities, boolean unit) {

    /** A city and where a name holds it. */
    record CityInName(PartyMention city, Span span) {}

    /** The same in {@code country}; null when that is not known. */
    NamedParty with(@Nullable String country) {
        PartyMention moved = new PartyMention(
                mention.words(), mention.name(), mention.kind(), mention.city(), country, mention.identifiers());
        return new NamedParty(moved, span, department, cities, unit);
    }
}
