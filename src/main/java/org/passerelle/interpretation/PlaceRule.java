package org.passerelle.interpretation;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.NamedParty.CityInName;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Problem;

/** Cells for the country and the city of the other side: where the cooperation takes place. */
final class PlaceRule {

    private final Places places;
    private final PartyNames names;

    PlaceRule(Places places, PartyNames names) {
        this.places = places;
        this.names = names;
    }

    /** The country of the establishment. */
    void homeCountry(Passage passage, Reading reading) {
        country(passage).ifPresentOrElse(reading::home, () -> doubt(passage, reading));
        passage.understand();
    }

    /** The city of the establishment. */
    void homeCity(Passage passage, Reading reading) {
        PartyMention lead = reading.lead();
        if (lead != null && !lead.kind().isTerritory()) {
            reading.about(lead).party(Predicate.LOCATED_IN, named(passage, reading.home()), Map.of(), passage.quote());
        }
        passage.understand();
    }

    private Optional<String> country(Passage passage) {
        Optional<String> coded = Codes.country(passage).flatMap(places::country);
        return coded.isPresent() || Codes.standsAlone(passage) ? coded : places.country(passage.text());
    }

    private static void doubt(Passage passage, Reading reading) {
        reading.find(passage, passage.text(), Problem.NO_COUNTRY);
    }

    private PartyMention named(Passage passage, @Nullable String country) {
        return names.cities()
                .city(passage, passage.all(), country, null)
                .map(CityInName::city)
                .orElse(new PartyMention(passage.text(), passage.text(), PartyKind.CITY, null, country, Map.of()));
    }

    /** A country, by its code when the format states one. */
    void country(Passage passage, Reading reading) {
        passage.understand();
        Optional<String> code = country(passage);
        if (code.isEmpty()) {
            doubt(passage, reading);
            return;
        }
        PartyMention country =
                new PartyMention(passage.text(), passage.text(), PartyKind.COUNTRY, null, code.get(), Map.of());
        reading.country(code.get());
        reading.main().party(Predicate.PLACE, country, Map.of(), passage.quote());
    }

    /** A city; with the country beside it, it is said to be part of that. */
    void city(Passage passage, Reading reading) {
        PartyMention city = named(passage, reading.country());
        reading.city(city.name());
        reading.main().party(Predicate.PLACE, city, Map.of(), passage.quote());
        String code = reading.country();
        if (code != null) {
            PartyMention country = new PartyMention(code, code, PartyKind.COUNTRY, null, code, Map.of());
            reading.about(city).party(Predicate.PART_OF, country, Map.of(), passage.quote());
        }
        for (PartyMention partner : reading.main().parties()) {
            if (!partner.kind().isTerritory() && !partner.equals(reading.lead())) {
                reading.about(partner).party(Predicate.LOCATED_IN, city, Map.of(), passage.quote());
            }
        }
        passage.understand();
    }
}
