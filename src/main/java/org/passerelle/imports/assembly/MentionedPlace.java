package org.passerelle.imports.assembly;

import java.util.Map;
import java.util.Optional;
import org.passerelle.gazetteer.Division;
import org.passerelle.gazetteer.Gazetteer;
import org.passerelle.gazetteer.GazetteerPlace;
import org.passerelle.gazetteer.PlaceMeaning;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.PartyMention;

/** The place of the gazetteer that a mention of a city means: by number, else by name within what is said of where it lies. */
final class MentionedPlace {

    private MentionedPlace() {}

    static Optional<GazetteerPlace> of(PartyMention city) {
        Map<String, String> identifiers = city.identifiers();
        return Optional.ofNullable(identifiers.get("geonames"))
                .flatMap(Gazetteer::byGeonames)
                .or(() -> Optional.ofNullable(identifiers.get("insee")).flatMap(Gazetteer::byInsee))
                .or(() -> byName(city));
    }

    private static Optional<GazetteerPlace> byName(PartyMention city) {
        Optional<Division> division = Optional.ofNullable(city.identifiers().get(KnownPlaces.DIVISION))
                .flatMap(KnownPlaces::ofCode);
        if (division.isPresent()) {
            return Gazetteer.meaning(city.name(), division.get()).meant();
        }
        PlaceMeaning meaning = Gazetteer.meaning(city.name(), city.country());
        // a register that knows the city tells it from others of its name, which the gazetteer then cannot
        boolean open = city.identifiers().containsKey("wikidata") && !meaning.isCertain();
        return open ? Optional.empty() : meaning.meant();
    }
}
