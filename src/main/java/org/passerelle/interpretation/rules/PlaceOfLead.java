package org.passerelle.interpretation.rules;

import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;

/** Where the party of a profile page lies, when the page calls it by its city: "CHU of A", "A University Hospital". */
final class PlaceOfLead {

    private final KnownPlaces places;

    PlaceOfLead(Knowledge known) {
        this.places = known.places();
    }

    /** States it when the word for a hospital at {@code kind} stands beside the city of the page's party. */
    void state(Passage passage, Span kind, Notes notes) {
        PartyMention lead = notes.context().lead();
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
                .map(found -> new PartyMention(
                        seat, found.name(), PartyKind.CITY, null, found.country(), found.identifiers()))
                .ifPresent(found -> notes.about(lead).party(Predicate.LOCATED_IN, found, passage.quote(span)));
    }
}
