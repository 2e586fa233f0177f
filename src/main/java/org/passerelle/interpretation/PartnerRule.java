package org.passerelle.interpretation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.NamedParty.CityInName;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;

/** Cells that name the parties of a cooperation: the establishment or first party, and the other side. */
final class PartnerRule implements Rule {

    private static final Pattern ACRONYM = Pattern.compile("\\(([A-Z][A-Z0-9&-]{2,})\\)");

    private final PartyNames names;
    private final Terms terms;
    private final Territories territories;

    PartnerRule(PartyNames names, Terms terms, Territories territories) {
        this.names = names;
        this.terms = terms;
        this.territories = territories;
    }

    /** The other side. */
    @Override
    public void read(Passage passage, Reading reading) {
        for (NamedParty party : parties(passage, reading, reading.country())) {
            if (party.unit()) {
                unit(passage, party, reading);
            } else {
                PartyMention mention = placed(passage, party, reading);
                reading.main().party(Predicate.PARTICIPANT, mention, role(Role.PARTNER), passage.quote(party.span()));
                places(passage, party, reading);
                acronym(passage, party, mention, reading);
            }
            passage.understand(party.span());
        }
    }

    /** The establishment, or the first of a pair. */
    void establishment(Passage passage, Reading reading, Role role) {
        for (NamedParty party : parties(passage, reading, reading.home())) {
            PartyMention mention = Codes.identified(party.mention(), passage.cell());
            if (reading.lead() == null) {
                reading.lead(mention);
            }
            reading.main().party(Predicate.PARTICIPANT, mention, role(role), passage.quote(party.span()));
            boolean place = mention.kind().isTerritory();
            for (CityInName city : place ? List.<CityInName>of() : party.cities()) {
                reading.about(mention).party(Predicate.LOCATED_IN, city.city(), Map.of(), passage.quote(party.span()));
                territories.department(passage, party, city, reading);
            }
            passage.understand();
        }
    }

    private List<NamedParty> parties(Passage passage, Reading reading, @Nullable String country) {
        boolean towns = reading.main().kind() == CooperationKind.TWINNING;
        return names.in(passage, passage.all(), country, towns ? PartyKind.CITY : PartyKind.ASSOCIATION);
    }

    static Map<String, String> role(Role role) {
        return Map.of("role", role.code());
    }

    private PartyMention placed(Passage passage, NamedParty party, Reading reading) {
        PartyMention mention = Codes.identified(party.mention(), passage.cell());
        String city = reading.city() == null ? mention.city() : reading.city();
        return new PartyMention(
                mention.words(), mention.name(), mention.kind(), city, mention.country(), mention.identifiers());
    }

    private void places(Passage passage, NamedParty party, Reading reading) {
        if (reading.city() != null || reading.main().kind() == CooperationKind.TWINNING) {
            return;
        }
        PartyMention mention = placed(passage, party, reading);
        for (CityInName city : party.cities()) {
            reading.main().party(Predicate.PLACE, city.city(), Map.of(), passage.quote(city.span()));
            if (!mention.kind().isTerritory()) {
                reading.about(mention).party(Predicate.LOCATED_IN, city.city(), Map.of(), passage.quote(party.span()));
            }
        }
    }

    /** "Service psychiatrique": a department of the party before it says the field. */
    private void unit(Passage passage, NamedParty unit, Reading reading) {
        terms.fields(passage, (field, span) -> {
            if (unit.span().contains(span.start())) {
                reading.main().value(Predicate.FIELD, field, passage.quote(unit.span()));
            }
        });
    }

    private void acronym(Passage passage, NamedParty party, PartyMention mention, Reading reading) {
        Matcher acronym = ACRONYM.matcher(passage.text())
                .region(party.span().start(), party.span().end());
        while (acronym.find()) {
            String word = Folded.of(acronym.group(1));
            if (names.kinds().at(Token.of(word), 0).isEmpty()) {
                reading.about(mention).value(Predicate.NAMED, acronym.group(1), passage.quote(Span.of(acronym, 1)));
            }
        }
    }
}
