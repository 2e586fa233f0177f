package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.CellParts;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Joints;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;

/** Cells for the country and the city of the other side: where the cooperation takes place. */
final class PlaceRule {

    private final KnownPlaces places;
    private final PartyNames names;
    private final SideOfCountry sides;

    PlaceRule(Knowledge known) {
        this.places = known.places();
        this.names = known.names();
        this.sides = new SideOfCountry(known.names());
    }

    /** "Accra; Kumasi", "Antananarivo / Fianarantsoa". */
    private static final Pattern BETWEEN_TOWNS = Pattern.compile("\\s*[;/+]\\s*|\\s+" + Joints.AND + "\\s+");

    /** A cell of its own for the city of the partner counts before any name that holds a city. */
    void cityOfItsOwn(List<Passage> passages, Notes notes) {
        passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.CITY)
                .findFirst()
                .ifPresent(city -> cityOfItsOwn(city, notes));
    }

    /** "Saïda - Liban" says of the partner in which country it lies too, where no column does. */
    private void cityOfItsOwn(Passage city, Notes notes) {
        boolean columnSays = isInCountryColumn(notes);
        if (!columnSays && isCountryAlone(city)) {
            country(city).ifPresent(notes::country);
            return;
        }
        if (!severalTowns(city, notes.country()).isEmpty()) {
            return;
        }
        if (columnSays) {
            notes.city(city.text());
            return;
        }
        PartyMention town = names.city(city, null);
        String country = town.country();
        if (country == null || town.words().equals(city.text().strip())) {
            notes.city(city.text());
        } else {
            notes.city(town.words());
            notes.country(country);
        }
    }

    private static boolean isInCountryColumn(Notes notes) {
        return notes.record().first(Heading.COUNTRY).isPresent();
    }

    /** A plain column of countries may be that of the establishment; that must be known before it is read. */
    void sideOfCountry(List<Passage> passages, Notes notes) {
        passages.stream()
                .filter(passage -> passage.cell().heading() == Heading.COUNTRY)
                .findFirst()
                .flatMap(this::country)
                .filter(country -> sides.isFirst(country, notes))
                .ifPresent(notes::home);
    }

    /** The country of the establishment. */
    void homeCountry(Passage passage, Notes notes) {
        country(passage).ifPresentOrElse(notes::home, () -> doubt(passage, notes));
        notes.understand(passage);
    }

    /** Breda in a list of Belgian hospitals: a town that is known elsewhere, and not in the home country of the list, lies elsewhere. */
    void homeOfTown(List<Passage> passages, Notes notes) {
        if (AtHome.isInferred(notes)) {
            passages.stream()
                    .filter(passage -> passage.cell().heading() == Heading.HOME_CITY)
                    .filter(town -> !isKnown(names.city(town, notes.home())))
                    .map(town -> names.city(town, null))
                    .filter(PlaceRule::isKnown)
                    .findFirst()
                    .map(PartyMention::country)
                    .ifPresent(notes::home);
        }
    }

    private static boolean isKnown(PartyMention city) {
        return !city.identifiers().isEmpty();
    }

    /** The city of the establishment. */
    void homeCity(Passage passage, Notes notes) {
        PartyMention lead = notes.lead();
        List<Passage> towns = severalTowns(passage, notes.home());
        if (!towns.isEmpty()) {
            locate(passage, towns, firstBodies(notes), notes.home(), notes);
        } else if (lead != null && !lead.kind().isTerritory()) {
            notes.about(lead).party(Predicate.LOCATED_IN, names.city(passage, notes.home()), passage.quote());
        }
        notes.understand(passage);
    }

    private Optional<String> country(Passage passage) {
        Optional<String> coded = Codes.country(passage).flatMap(places::country);
        return coded.isPresent() || Codes.standsAlone(passage) ? coded : places.countryInColumn(passage.text());
    }

    private static void doubt(Passage passage, Notes notes) {
        notes.find(passage, passage.text(), Problem.NO_COUNTRY);
    }

    /** A country, by its code when the format states one. */
    void country(Passage passage, Notes notes) {
        notes.understand(passage);
        Optional<String> code = country(passage);
        if (code.isEmpty()) {
            // "Canada (Québec)" beside a column of towns is in the province
            boolean town = notes.record().first(Heading.CITY).isPresent();
            if ((town || !withCities(passage, notes)) && !withRest(passage, notes)) {
                doubt(passage, notes);
                places.countryOfDivision(passage.text().strip()).ifPresent(notes::country);
            }
            return;
        }
        if (sides.isFirst(code.get(), notes)) {
            return;
        }
        PartyMention country =
                new PartyMention(passage.text(), passage.text(), PartyKind.COUNTRY, null, code.get(), Map.of());
        notes.country(code.get());
        notes.main().party(Predicate.PLACE, country, passage.quote());
    }

    /** A country in the column of towns: nothing more is known, though a town somewhere may be called so. */
    private boolean isCountryAlone(Passage passage) {
        return places.country(passage.text()).isPresent();
    }

    /** Of several first sides, all but the first, which the record leads with: no cell of the second side names them. */
    private static boolean isFirst(PartyMention party, Notes notes) {
        return holds(notes, Heading.ESTABLISHMENT, party) && !holds(notes, Heading.PARTNER, party);
    }

    private static boolean holds(Notes notes, Heading heading, PartyMention party) {
        return notes.record().all(heading).anyMatch(cell -> cell.text().contains(party.words()));
    }

    /** "Romania (Bucharest)": true when the cell names one country and towns that are known there. */
    private boolean withCities(Passage passage, Notes notes) {
        List<Passage> parts = CellParts.of(passage);
        List<Passage> countries =
                parts.stream().filter(part -> country(part).isPresent()).toList();
        List<Passage> cities =
                parts.stream().filter(part -> !countries.contains(part)).toList();
        boolean known = countries.size() == 1
                && !cities.isEmpty()
                && country(countries.get(0))
                        .filter(code -> cities.stream().allMatch(city -> isTown(city, code)))
                        .isPresent();
        if (known) {
            country(countries.get(0), notes);
            cities.forEach(city -> city(city, notes));
        }
        return known;
    }

    /** Chiapas is a state, though Chiapa de Corzo is called so too. */
    private boolean isTown(Passage city, String country) {
        PartyMention town = names.city(city, country);
        boolean called = Folded.of(town.name()).equals(Folded.of(city.text().strip()));
        return isKnown(town) && (called || !places.isOfDivision(city.text().strip(), town.name(), country));
    }

    /** "Sáhara Occidental (RASD)", "Iraq - Kurdistan": true when the cell names one country; what else it says is told. */
    private boolean withRest(Passage passage, Notes notes) {
        List<Passage> parts = CellParts.of(passage);
        List<Passage> countries =
                parts.stream().filter(part -> country(part).isPresent()).toList();
        if (countries.size() != 1 || parts.size() != 2) {
            return false;
        }
        country(countries.get(0), notes);
        parts.stream()
                .filter(part -> !countries.contains(part))
                .forEach(part -> notes.find(passage, part.text(), Problem.NOT_UNDERSTOOD));
        return true;
    }

    /** A city; with the country beside it, it is said to be part of that. */
    void city(Passage passage, Notes notes) {
        if (isCountryAlone(passage) && (notes.country() == null || !isInCountryColumn(notes))) {
            country(passage, notes);
            return;
        }
        List<Passage> towns = severalTowns(passage, notes.country());
        if (!towns.isEmpty()) {
            cities(passage, towns, notes);
            return;
        }
        PartyMention city = names.city(passage, notes.country());
        if (isOfTerritory(passage, city, notes.country())) {
            notes.find(passage, city.words(), Problem.NOT_UNDERSTOOD);
            notes.understand(passage);
            return;
        }
        notes.city(city.name());
        notes.main().party(Predicate.PLACE, city, passage.quote());
        String code = city.country();
        if (code != null && code.equals(notes.country())) {
            PartyMention country = new PartyMention(code, code, PartyKind.COUNTRY, null, code, Map.of());
            notes.about(city).party(Predicate.PART_OF, country, passage.quote());
        }
        bodies(notes).forEach(partner -> notes.about(partner).party(Predicate.LOCATED_IN, city, passage.quote()));
        notes.understand(passage);
    }

    /** "Nord-Kivu, RDC", "West Arsi Zone": a part of a country, and not a town. */
    private boolean isOfTerritory(Passage passage, PartyMention city, @Nullable String country) {
        return !isKnown(city)
                && (places.isDivision(city.words(), city.country())
                        || names.one(passage, passage.all(), country, PartyKind.REGION)
                                .filter(party -> party.mention().kind() == PartyKind.DEPARTMENT)
                                .isPresent());
    }

    /** The bodies of the other side. */
    private static List<PartyMention> bodies(Notes notes) {
        return notes.main().parties().stream()
                .filter(partner ->
                        !partner.kind().isTerritory() && !partner.equals(notes.lead()) && !isFirst(partner, notes))
                .toList();
    }

    /** One town for each of as many bodies, in their order; where the numbers differ, which lies where is open. */
    private void cities(Passage passage, List<Passage> towns, Notes notes) {
        towns.forEach(town -> notes.main().party(Predicate.PLACE, names.city(town, notes.country()), passage.quote()));
        locate(passage, towns, bodies(notes), notes.country(), notes);
        notes.understand(passage);
    }

    private void locate(
            Passage passage, List<Passage> towns, List<PartyMention> bodies, @Nullable String country, Notes notes) {
        for (int i = 0; i < towns.size() && bodies.size() == towns.size(); i++) {
            notes.about(bodies.get(i)).party(Predicate.LOCATED_IN, names.city(towns.get(i), country), passage.quote());
        }
    }

    /** The bodies of the first side. */
    private static List<PartyMention> firstBodies(Notes notes) {
        return notes.main().parties().stream()
                .filter(party -> !party.kind().isTerritory() && isFirst(party, notes))
                .toList();
    }

    /** The towns that {@code passage} lists, if it lists several and all are known there. */
    private List<Passage> severalTowns(Passage passage, @Nullable String country) {
        List<Passage> towns = BETWEEN_TOWNS
                .splitAsStream(passage.text())
                .filter(words -> !words.isBlank())
                .map(words -> CellParts.part(passage, Heading.CITY, words))
                .toList();
        return towns.size() > 1 && towns.stream().allMatch(town -> isKnown(names.city(town, country)))
                ? towns
                : List.of();
    }
}
