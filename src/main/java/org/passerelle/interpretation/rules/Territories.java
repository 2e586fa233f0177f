package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.gazetteer.Departments;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.places.CellPlace;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
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
            PartyMention department = new PartyMention(
                    words, name, PartyKind.DEPARTMENT, null, Departments.COUNTRY, Map.of("insee", code));
            int end = passage.text().indexOf(')', party.span().end()) + 1;
            notes.about(city.city())
                    .party(
                            Predicate.PART_OF,
                            department,
                            passage.quote(city.span().start(), end));
        });
    }

    /** States the country that stands beside the name of a partner, and what else it is called. */
    void beside(Passage passage, PartyInText party, PartyMention mention, Notes notes) {
        CellPlace beside = party.beside();
        if (beside == null) {
            return;
        }
        Optional.ofNullable(beside.town()).ifPresent(town -> notes.understand(passage, town));
        String code = beside.country();
        for (Span said : beside.stated()) {
            notes.understand(passage, said);
            if (code != null
                    && places.country(passage.words(said)).filter(code::equals).isPresent()) {
                String words = passage.words(said);
                PartyMention country = new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of());
                notes.country(code);
                notes.main().party(Predicate.PLACE, country, passage.quote(said));
                if (mention.kind() == PartyKind.CITY) {
                    notes.about(mention).party(Predicate.PART_OF, country, passage.quote(said));
                }
            }
        }
        otherNames(passage, party, mention, notes);
    }

    /** States by what other names a cell calls a party: "Gent (Gand)", "Volgograd (ex Stalingrad)". */
    void otherNames(Passage passage, PartyInText party, PartyMention mention, Notes notes) {
        CellPlace beside = party.beside();
        for (Span other : beside == null ? List.<Span>of() : beside.otherNames()) {
            notes.about(mention).value(Predicate.NAMED, passage.words(other), passage.quote(other));
            // with the "ex" before it
            int opens = passage.text().lastIndexOf('(', other.start());
            notes.understand(passage, opens < party.span().end() ? other : new Span(opens, other.end()));
        }
    }

    /** The country that {@code words} name, as a party. */
    Optional<PartyMention> country(String words) {
        return places.country(words)
                .map(code -> new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of()));
    }
}
