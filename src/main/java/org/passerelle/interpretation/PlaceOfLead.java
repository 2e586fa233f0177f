package org.passerelle.interpretation;

import java.util.Map;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;

/** Where the party of a profile page lies, when the page calls it by its city: "CHU of A", "A University Hospital". */
final class PlaceOfLead {

    private final Places places;

    PlaceOfLead(Places places) {
        this.places = places;
    }

    /** States it when the word for a hospital at {@code kind} stands beside the city of the page's party. */
    void state(Passage passage, Span kind, Reading reading) {
        PartyMention lead = reading.context().lead();
        String seat = lead == null ? null : lead.city();
        if (lead == null || seat == null) {
            return;
        }
        String city = Folded.of(seat);
        String folded = passage.folded();
        int before = kind.start() - city.length() - 1;
        boolean leads = before >= 0 && folded.startsWith(city + " ", before);
        boolean follows = folded.startsWith(" of " + city, kind.end()) || folded.startsWith(" de " + city, kind.end());
        if (!leads && !follows) {
            return;
        }
        Span span = leads
                ? new Span(before, kind.end())
                : new Span(kind.start(), kind.end() + " de ".length() + city.length());
        places.city(seat, lead.country(), null)
                .map(found ->
                        new PartyMention(seat, found.name(), PartyKind.CITY, null, found.country(), identifiers(found)))
                .ifPresent(
                        found -> reading.about(lead).party(Predicate.LOCATED_IN, found, Map.of(), passage.quote(span)));
    }

    private static Map<String, String> identifiers(Places.City city) {
        String geonames = city.geonames();
        return geonames == null ? Map.of() : Map.of("geonames", geonames);
    }
}
