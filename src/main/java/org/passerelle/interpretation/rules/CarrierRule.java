package org.passerelle.interpretation.rules;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.names.Itself;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.reading.Heading;
import org.passerelle.text.NameFolding;

/** Who carries a cooperation on or operates it, and for whom; a bare "Hôpital" or "CHU" is the establishment of the record. */
final class CarrierRule {

    private static final Pattern OPERATOR = Pattern.compile(
            "^(?<who>.*?),? *\\b(?:operateur|operator|operating|maitre d'ouvrage delegue) (?:pour|for|on behalf of|de|du|des|of)(?: le compte d[eu]s?)? +(?:le |la |l'|les |the )?(?<whom>.+)$");

    private final PartyNames names;
    private final Itself itself;
    private final OpenKinds open;

    CarrierRule(Knowledge known) {
        this.names = known.names();
        this.itself = known.itself();
        this.open = new OpenKinds(known.names());
    }

    /** Who carries it on. */
    void carrier(Passage passage, Notes notes) {
        Matcher operator = OPERATOR.matcher(passage.folded());
        if (operator.matches()) {
            participants(passage, Span.of(operator, "who"), Role.OPERATOR, notes);
            Span whom = Span.of(operator, "whom");
            names.one(passage, whom, notes.countryOfLead(), PartyKind.ORGANISATION)
                    .ifPresent(body ->
                            notes.main().party(Predicate.SUPPORTER, body.mention(), passage.quote(body.span())));
        } else {
            participants(passage, passage.all(), Role.CARRIER, notes);
        }
        notes.understand(passage);
    }

    /** A cell of its own for who operates a cooperation. */
    void operator(Passage passage, Notes notes) {
        participants(passage, passage.all(), Role.OPERATOR, notes);
        notes.understand(passage);
    }

    private void participants(Passage passage, Span span, Role role, Notes notes) {
        PartyMention lead = notes.lead();
        if (lead != null && span.isEmpty()) {
            notes.main().participant(lead, role, passage.quote(span));
            return;
        }
        Set<Span> people = new LinkedHashSet<>();
        List<PartyInText> parties = parties(passage, span, notes, people);
        open.tellPeople(passage, people, notes);
        for (PartyInText party : parties) {
            PartyKind kindAlone = names.bareKind(passage, party.span()).orElse(null);
            if (lead != null && kindAlone != null && kindAlone != lead.kind()) {
                OpenKinds.tellNobody(passage, party, notes);
                continue;
            }
            PartyMention mention = Codes.identified(party.mention(), passage.cell());
            // "School" beside one is that
            boolean same = kindAlone != null
                    || itself.isMeantBy(Folded.of(mention.words()))
                    || (lead != null && NameFolding.fold(lead.name()).equals(NameFolding.fold(mention.name())));
            PartyMention meant = same && lead != null ? lead : mention;
            notes.main().participant(meant, role, passage.quote(party.span()));
            if (!meant.equals(lead)) {
                open.tell(passage, party, notes);
            }
            if (!meant.equals(lead) && meant.kind().isOfCareOrStudy()) {
                party.cities()
                        .forEach(city -> notes.about(meant)
                                .party(Predicate.LOCATED_IN, city.city(), passage.quote(party.span())));
            }
        }
    }

    /** Where no establishment is named, who carries it on is the first side. */
    private List<PartyInText> parties(Passage passage, Span span, Notes notes, Set<Span> people) {
        return notes.record().first(Heading.ESTABLISHMENT).isPresent()
                ? names.in(passage, span, notes.countryOfLead(), PartyKind.ORGANISATION, people::add)
                : AtHome.read(notes, country -> names.in(passage, span, country, PartyKind.ORGANISATION, people::add));
    }
}
