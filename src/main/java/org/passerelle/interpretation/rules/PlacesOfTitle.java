package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Optional;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.CellParts;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Heading;

/** The heading of a profile that has no label for it says where, part by part: "Mali - Bamako", "Hanoi (Vietnam)". */
final class PlacesOfTitle {

    private static final List<Heading> WHERE = List.of(Heading.COUNTRY, Heading.CITY);

    private final KnownPlaces known;
    private final PlaceRule places;

    PlacesOfTitle(Knowledge known, PlaceRule places) {
        this.known = known.places();
        this.places = places;
    }

    /** Reads the country of the title, and the city beside it. */
    void read(List<Passage> passages, Notes notes) {
        ProfileTitle.of(passages, notes, WHERE).ifPresent(title -> read(title, notes));
    }

    private void read(Passage title, Notes notes) {
        List<Passage> parts = CellParts.of(title);
        Optional<Passage> country = parts.stream()
                .filter(part -> known.countryInColumn(part.text()).isPresent())
                .findFirst();
        if (country.isEmpty()) {
            return;
        }
        places.country(country.get(), notes);
        parts.stream()
                .filter(part -> part != country.get()
                        && known.city(part.text(), notes.country(), null).isPresent())
                .findFirst()
                .ifPresent(city -> places.city(city, notes));
    }
}
