package org.passerelle.interpretation;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.text.NameFolding;

/** Who carries a cooperation on or operates it, and for whom; a bare "Hôpital" or "CHU" is the establishment of the record. */
final class CarrierRule implements Rule {

    private static final Pattern OPERATOR = Pattern.compile(
            "^(?<who>.*?),? *\\b(?:operateur|operator|operating|maitre d'ouvrage delegue) (?:pour|for|on behalf of|de|du|des|of)(?: le compte d[eu]s?)? +(?:le |la |l'|les |the )?(?<whom>.+)$");

    private final PartyNames names;
    private final Pattern itself;

    CarrierRule(PartyNames names, Lexicon.Parties words) {
        this.names = names;
        this.itself = Pattern.compile(words.itself().stream()
                .map(word -> Pattern.quote(Folded.of(word).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("|", "(?:le |la |l'|the )?(?:", ")")));
    }

    @Override
    public void read(Passage passage, Reading reading) {
        Matcher operator = OPERATOR.matcher(passage.folded());
        if (operator.matches()) {
            participants(passage, Span.of(operator, "who"), Role.OPERATOR, reading);
            Span whom = Span.of(operator, "whom");
            names.one(passage, whom, home(reading), PartyKind.PUBLIC_BODY)
                    .ifPresent(body -> reading.main()
                            .party(Predicate.SUPPORTER, body.mention(), Map.of(), passage.quote(body.span())));
        } else {
            participants(passage, passage.all(), Role.CARRIER, reading);
        }
        passage.understand();
    }

    /** A cell of its own for who operates a cooperation. */
    void operator(Passage passage, Reading reading) {
        participants(passage, passage.all(), Role.OPERATOR, reading);
        passage.understand();
    }

    /** True when {@code words}, folded, speak of an establishment without naming it. */
    boolean isItself(String words) {
        return itself.matcher(words.strip()).matches();
    }

    private void participants(Passage passage, Span span, Role role, Reading reading) {
        PartyMention lead = reading.lead();
        if (lead != null && span.isEmpty()) {
            reading.main().party(Predicate.PARTICIPANT, lead, PartnerRule.role(role), passage.quote(span));
            return;
        }
        for (NamedParty party : names.in(passage, span, home(reading), PartyKind.ASSOCIATION)) {
            PartyMention mention = Codes.identified(party.mention(), passage.cell());
            boolean same = isItself(Folded.of(mention.words()))
                    || (lead != null && NameFolding.fold(lead.name()).equals(NameFolding.fold(mention.name())));
            PartyMention meant = same && lead != null ? lead : mention;
            reading.main().party(Predicate.PARTICIPANT, meant, PartnerRule.role(role), passage.quote(party.span()));
            if (!meant.equals(lead) && PartyNames.CALLED_BY_CITY.contains(meant.kind())) {
                party.cities()
                        .forEach(city -> reading.about(meant)
                                .party(Predicate.LOCATED_IN, city.city(), Map.of(), passage.quote(party.span())));
            }
        }
    }

    private static @org.jspecify.annotations.Nullable String home(Reading reading) {
        PartyMention lead = reading.lead();
        return lead == null ? null : lead.country();
    }
}
