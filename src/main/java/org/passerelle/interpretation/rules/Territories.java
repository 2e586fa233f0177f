package org.passerelle.interpretation.rules;

import java.util.Map;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;

/** What codes and names say of territories: "(74)" after a French establishment, the country beside a city. */
final class Territories {

    private final KnownPlaces places;

    Territories(Knowledge known) {
        this.places = known.places();
    }

    /** States that {@code city} is part of the department whose code stands after {@code party}. */
    void department(Passage passage, PartyInText party, CityInName city, Notes notes) {
        String code = party.department();
        if (code == null) {
            return;
        }
        places.department(code).ifPresent(name -> {
            String words = "(" + code + ")";
            PartyMention department =
                    new PartyMention(words, name, PartyKind.DEPARTMENT, null, "FR", Map.of("insee", code));
            int end = passage.text().indexOf(')', party.span().end()) + 1;
            notes.about(city.city())
                    .party(
                            Predicate.PART_OF,
                            department,
                            passage.quote(city.span().start(), end));
        });
    }

    /** The country that {@code words} name, as a party. */
    java.util.Optional<PartyMention> country(String words) {
        return places.country(words)
                .map(code -> new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of()));
    }
}
