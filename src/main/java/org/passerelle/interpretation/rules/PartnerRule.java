package org.passerelle.interpretation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.CityInName;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;

/** Cells that name the parties of a cooperation: the establishment or first party, and the other side. */
final class PartnerRule {

    /** Lists whose parties are equals. */
    private static final Set<Layout> OF_EQUALS = Set.of(Layout.PAIRS, Layout.WIDE, Layout.WIKIDATA);

    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][A-Z0-9&-]{2,})\\)");

    private final PartyNames names;
    private final OpenKinds open;
    private final Times times;
    private final FieldsAndActivities terms;
    private final Territories territories;

    PartnerRule(Knowledge known) {
        this.names = known.names();
        this.open = new OpenKinds(known.names());
        this.times = known.times();
        this.terms = known.terms();
        this.territories = new Territories(known);
    }

    /** The other side. */
    void partner(Passage passage, Notes notes) {
        Role role = Codes.role(passage)
                .filter(coded -> notes.context().layout() == Layout.IATI)
                .orElse(Role.PARTNER);
        boolean there = role == Role.PARTNER || role == Role.IMPLEMENTING;
        Set<Span> people = new LinkedHashSet<>();
        for (PartyInText party : parties(passage, notes, there ? notes.country() : null, people)) {
            if (open.isNobody(passage, party, notes) || open.isKindAlone(passage, party, notes)) {
                continue;
            }
            open.tell(passage, party, notes);
            OpenKinds.tellBehindSign(passage, party, notes);
            if (party.unit()) {
                unit(passage, party, notes);
            } else {
                PartyMention mention =
                        there ? placed(passage, party, notes) : Codes.identified(party.mention(), passage.cell());
                notes.main().participant(mention, role, passage.quote(party.span()));
                if (there) {
                    places(passage, party, notes);
                }
                territories.beside(passage, party, mention, notes);
                acronym(passage, party, mention, notes);
            }
            notes.understand(passage, party.span());
        }
        open.tellPeople(passage, people, notes);
    }

    /** The establishment, or the first of a pair. */
    void establishment(Passage passage, Notes notes) {
        Role role = OF_EQUALS.contains(notes.context().layout()) ? Role.PARTNER : Role.LEAD;
        Set<Span> people = new LinkedHashSet<>();
        for (PartyInText named : AtHome.read(notes, country -> parties(passage, notes, country, people))) {
            if (open.isKindAlone(passage, named, notes)) {
                continue;
            }
            PartyInText party = inColumn(passage, named, notes);
            PartyMention mention = Codes.identified(party.mention(), passage.cell());
            open.tell(passage, party, notes);
            OpenKinds.tellBehindSign(passage, party, notes);
            if (notes.lead() == null) {
                notes.lead(mention);
            }
            notes.main().participant(mention, role, passage.quote(party.span()));
            boolean place = mention.kind().isTerritory();
            boolean moved = !party.equals(named);
            for (CityInName city : place || moved ? List.<CityInName>of() : party.cities()) {
                notes.about(mention).party(Predicate.LOCATED_IN, city.city(), passage.quote(party.span()));
                territories.department(passage, party, city, notes);
            }
            territories.otherNames(passage, party, mention, notes);
            understand(passage, party, notes);
        }
        open.tellPeople(passage, people, notes);
    }

    /** Where the column of towns says another town than the name seems to, that counts: "Hospital Vall d'Hebron" in Barcelona. */
    private PartyInText inColumn(Passage passage, PartyInText party, Notes notes) {
        String town = notes.record()
                .first(Heading.HOME_CITY)
                .map(Cell::text)
                .orElse("")
                .strip();
        if (town.isEmpty() || party.cities().isEmpty() || party.mention().kind().isTerritory()) {
            return party;
        }
        PartyMention city = names.city(passage.ofCity(town), notes.home());
        boolean same = party.cities().stream()
                .anyMatch(said -> said.city().name().equals(city.name())
                        || Folded.of(town).contains(Folded.of(said.city().words())));
        return same ? party : party.with(notes.home()).in(city);
    }

    /** A first side is understood whole, but for brackets behind a town that say nothing known. */
    private static void understand(Passage passage, PartyInText party, Notes notes) {
        int opens = party.mention().kind() == PartyKind.CITY
                ? passage.text().indexOf('(', party.span().end())
                : -1;
        boolean open = opens >= 0 && party.beside() == null && party.department() == null;
        notes.understand(passage, open ? party.span() : passage.all());
    }

    private List<PartyInText> parties(Passage passage, Notes notes, @Nullable String country, Set<Span> people) {
        if (times.saysNothing(passage, notes.context()) && !isTownCalledSo(passage, notes, country)) {
            return List.of();
        }
        PartyKind byKind = switch (notes.main().kind()) {
            case TWINNING -> isMaybeABody(passage, country) ? PartyKind.ORGANISATION : PartyKind.CITY;
            case DECENTRALISED_COOPERATION -> PartyKind.REGION;
            default -> PartyKind.ORGANISATION;
        };
        // the heading comes before layout and nature, and both before the words of the names
        PartyKind otherwise = names.kindOfHeading(passage).orElse(byKind);
        List<PartyInText> parties = names.in(passage, passage.all(), country, otherwise, people::add);
        boolean own = country != null && parties.size() == 1 && CountryOfSide.isThatOf(passage.cell(), notes.record());
        return own && parties.get(0).mention().country() == null
                ? List.of(parties.get(0).with(country))
                : parties;
    }

    /** Under "Partner institution" what no register of places has need not be a town, though it is twinned. */
    private boolean isMaybeABody(Passage passage, @Nullable String country) {
        return names.isUnderBodies(passage)
                && !names.cities().bears(passage.text().strip(), country);
    }

    /** A first side that has a partner is somebody: the commune of Aucun in a column of towns. */
    private boolean isTownCalledSo(Passage passage, Notes notes, @Nullable String country) {
        return country != null
                && passage.cell().heading() == Heading.ESTABLISHMENT
                && notes.record().first(Heading.PARTNER).isPresent()
                && names.kindOfHeading(passage).filter(PartyKind.CITY::equals).isPresent()
                && names.cities().bears(passage.text().strip(), country);
    }

    private PartyMention placed(Passage passage, PartyInText party, Notes notes) {
        PartyMention mention = Codes.identified(party.mention(), passage.cell());
        String city = notes.city() == null ? mention.city() : notes.city();
        return new PartyMention(
                mention.words(), mention.name(), mention.kind(), city, mention.country(), mention.identifiers());
    }

    private void places(Passage passage, PartyInText party, Notes notes) {
        if (notes.city() != null || notes.main().kind() == CooperationKind.TWINNING) {
            return;
        }
        PartyMention mention = placed(passage, party, notes);
        for (CityInName city : party.cities()) {
            notes.main().party(Predicate.PLACE, city.city(), passage.quote(city.span()));
            if (!mention.kind().isTerritory()) {
                notes.about(mention).party(Predicate.LOCATED_IN, city.city(), passage.quote(party.span()));
            }
        }
    }

    /** "Service psychiatrique": a department of the party before it says the field. */
    private void unit(Passage passage, PartyInText unit, Notes notes) {
        terms.fields(passage, (field, span) -> {
            if (unit.span().contains(span.start())) {
                notes.main().value(Predicate.FIELD, field, passage.quote(unit.span()));
            }
        });
    }

    private void acronym(Passage passage, PartyInText party, PartyMention mention, Notes notes) {
        Matcher acronym = ACRONYM.matcher(passage.text())
                .region(party.span().start(), party.span().end());
        while (acronym.find()) {
            String word = Folded.of(acronym.group(1));
            if (names.kinds().at(Token.of(word), 0).isEmpty() && !Times.namesNobody(word)) {
                notes.about(mention).value(Predicate.NAMED, acronym.group(1), passage.quote(Span.of(acronym, 1)));
            }
        }
    }
}
