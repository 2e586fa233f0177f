package org.passerelle.interpretation;

import java.util.Map;
import org.passerelle.interpretation.NamedParty.CityInName;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;

/** What codes and names say of territories: "(74)" after a French establishment, the country beside a city. */
final class Territories {

    private final Places places;

    Territories(Places places) {
        this.places = places;
    }

    /** States that {@code city} is part of the department whose code stands after {@code party}. */
    void department(Passage passage, NamedParty party, CityInName city, Reading reading) {
        String code = party.department();
        if (code == null) {
            return;
        }
        places.department(code).ifPresent(name -> {
            String words = "(" + code + ")";
            PartyMention department =
                    new PartyMention(words, name, PartyKind.DEPARTMENT, null, "FR", Map.of("insee", code));
            int end = passage.text().indexOf(')', party.span().end()) + 1;
            reading.about(city.city())
                    .party(
                            Predicate.PART_OF,
                            department,
                            Map.of(),
                            passage.quote(city.span().start(), end));
        });
    }

    /** The country that {@code words} name, as a party. */
    java.util.Optional<PartyMention> country(String words) {
        return places.country(words)
                .map(code -> new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of()));
    }
}
