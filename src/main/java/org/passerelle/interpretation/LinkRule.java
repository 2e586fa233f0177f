package org.passerelle.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;

/**
 * The column "link with a decentralised cooperation": none, or on what cooperations of cities, regions or universities the record's own
 * rests. Each becomes a cooperation of its own.
 */
final class LinkRule implements Rule {

    private static final Pattern NONE = Pattern.compile("^(?:non|no|aucun(?: lien)?|aucune|neant|none|sans|-)\\W*$");
    private static final Pattern YES = Pattern.compile("^(?:oui|yes)\\b[ ,:;-]*");
    private static final Pattern SEGMENTS = Pattern.compile("(?<=\\S) *[+;] *| +/ +");
    private static final Pattern[] PAIRS = {
        Pattern.compile("\\b(?:entre|between) (?<one>.+?) (?:et|and|&) (?<other>.+)$"),
        Pattern.compile(
                "(?:^|[,:] )(?<one>[^,:]+?) (?:(?:est|is) )?(?:en |in )?(?:partenariat|cooperation|jumelage|jumelee?s?|partnership|twinned|twinning|lien)"
                        + "(?: de cooperation decentralisee| decentralisee?)? (?:avec|with|a|to) (?<other>.+)$"),
        Pattern.compile(
                "\\b(?:jumelage|twinning|cooperation decentralisee) (?:de |of )?(?<one>[^,:]+?) *(?: [-–/] |<->|/)(?<other>.+)$"),
        Pattern.compile(
                "\\b(?:jumelage|twinning|partenariat|partnership|cooperation) (?:(?:de|du|des|of|the) |d')+(?<one>[^,:(]+?) (?:et|and|&) (?<other>.+)$"),
        Pattern.compile("^(?<one>[^,:]+?) (?:avec|with|[-–/]) (?<other>.+)$"),
    };
    private static final Pattern WITH = Pattern.compile(
            "\\b(?:partenariat|cooperation|jumelage|partnership|twinning|jumelee?|twinned|decentralisee|lien) (?:avec|with) (?<other>.+)$");

    /** What stands between a city and its country; all are of one length. */
    private static final List<String> COUNTRY_AFTER = List.of(" en ", " au ", " in ");

    private final PartyNames names;
    private final Side.Reader sides;
    private final Circumstances circumstances;
    private final ProgrammeRule programmes;
    private final Places places;

    LinkRule(PartyNames names, StatementPhrases phrases, ProgrammeRule programmes, Places places) {
        this.names = names;
        this.sides = new Side.Reader(names);
        this.circumstances = new Circumstances(phrases);
        this.programmes = programmes;
        this.places = places;
    }

    @Override
    public void read(Passage passage, Reading reading) {
        if (NONE.matcher(passage.folded()).matches()) {
            reading.main().value(Predicate.RESTS_ON, "none", passage.quote());
            passage.understand();
            return;
        }
        Matcher yes = YES.matcher(passage.folded());
        int start = yes.find() ? yes.end() : 0;
        passage.understand(new Span(0, start));
        for (Span segment : segments(passage, start)) {
            if (understood(passage, segment, reading)) {
                passage.understand(segment);
            }
        }
    }

    private static List<Span> segments(Passage passage, int from) {
        List<Span> segments = new ArrayList<>();
        Matcher joint = SEGMENTS.matcher(passage.folded());
        int start = from;
        while (joint.find(Math.max(start, from))) {
            segments.add(new Span(start, joint.start()));
            start = joint.end();
        }
        segments.add(new Span(start, passage.text().length()));
        return segments.stream().filter(segment -> !segment.isEmpty()).toList();
    }

    private boolean understood(Passage passage, Span segment, Reading reading) {
        return programmes.operated(passage, segment, reading)
                || pair(passage, segment, reading)
                || withOne(passage, segment, reading)
                || alone(passage, segment, reading);
    }

    private boolean pair(Passage passage, Span segment, Reading reading) {
        // "partenariat avec A et B": both stand after the preposition
        Matcher with = WITH.matcher(passage.folded()).region(segment.start(), segment.end());
        if (with.find()) {
            int and = passage.folded().indexOf(" et ", with.start("other"));
            int end = segment.end();
            if (and > 0
                    && and < end
                    && between(
                            passage,
                            segment,
                            new Span(with.start("other"), and),
                            new Span(and + " et ".length(), end),
                            reading,
                            true)) {
                return true;
            }
        }
        for (Pattern form : PAIRS) {
            Matcher pair = form.matcher(passage.folded()).region(segment.start(), segment.end());
            if (pair.find()
                    && between(passage, segment, Span.of(pair, "one"), Span.of(pair, "other"), reading, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean between(
            Passage passage, Span segment, Span first, Span second, Reading reading, boolean organisations) {
        List<String> countries = countries(reading);
        Optional<Side> one = sides.read(passage, first, null, countries);
        Optional<Side> other = one.flatMap(side -> sides.read(passage, second, side.kind(), countries));
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        boolean territories =
                one.get().kind().isTerritory() && other.get().kind().isTerritory();
        boolean universities =
                one.get().kind() == PartyKind.UNIVERSITY && other.get().kind() == PartyKind.UNIVERSITY;
        if (organisations ? !universities : !territories && !universities) {
            return false;
        }
        CooperationKind kind = universities ? CooperationKind.ACADEMIC_PARTNERSHIP : kind(one.get(), other.get());
        String key = reading.further(kind);
        reading.main().value(Predicate.RESTS_ON, key, passage.quote(segment));
        Draft cooperation = reading.cooperation(key);
        participants(passage, one.get(), cooperation, reading);
        participants(passage, other.get(), cooperation, reading);
        circumstances.state(passage, segment, one.get().span().to(other.get().span()), cooperation);
        country(passage, other.get(), segment, reading);
        regionOf(passage, one.get(), reading);
        regionOf(passage, other.get(), reading);
        return true;
    }

    private static CooperationKind kind(Side one, Side other) {
        boolean cities = one.kind() == PartyKind.CITY && other.kind() == PartyKind.CITY;
        return cities ? CooperationKind.TWINNING : CooperationKind.DECENTRALISED_COOPERATION;
    }

    private void participants(Passage passage, Side side, Draft cooperation, Reading reading) {
        for (PartyMention party : side.parties()) {
            cooperation.party(Predicate.PARTICIPANT, party, PartnerRule.role(Role.PARTNER), passage.quote(side.span()));
            if (!party.kind().isTerritory()) {
                names.one(passage, side.span(), null, party.kind()).stream()
                        .flatMap(named -> named.cities().stream())
                        .forEach(city -> reading.about(party)
                                .party(Predicate.LOCATED_IN, city.city(), Map.of(), passage.quote(side.span())));
            }
        }
    }

    /** "ville de B en Côte d'Ivoire": the country after the second side. */
    private void country(Passage passage, Side side, Span segment, Reading reading) {
        String rest = passage.folded().substring(side.span().end(), segment.end());
        if (side.kind() != PartyKind.CITY || COUNTRY_AFTER.stream().noneMatch(rest::startsWith)) {
            return;
        }
        Span name = new Span(side.span().end() + " en ".length(), segment.end());
        String words = passage.words(name);
        places.country(words).ifPresent(code -> {
            PartyMention country = new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of());
            side.parties()
                    .forEach(city -> reading.about(city)
                            .party(
                                    Predicate.PART_OF,
                                    country,
                                    Map.of(),
                                    passage.quote(side.span().start(), segment.end())));
        });
    }

    /** "6ème région du Mali": a region that is named by its country. */
    private void regionOf(Passage passage, Side side, Reading reading) {
        int of = side.kind() == PartyKind.REGION
                ? passage.folded().lastIndexOf(" du ", side.span().end())
                : -1;
        if (of < side.span().start()) {
            return;
        }
        String words = passage.words(new Span(of + " du ".length(), side.span().end()));
        places.country(words)
                .ifPresent(code -> reading.about(side.parties().get(0))
                        .party(
                                Predicate.PART_OF,
                                new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of()),
                                Map.of(),
                                passage.quote(side.span())));
    }

    /** "Partenariat avec l'association A": a further partner, not a cooperation apart. */
    private boolean withOne(Passage passage, Span segment, Reading reading) {
        Matcher with = WITH.matcher(passage.folded()).region(segment.start(), segment.end());
        if (!with.find()) {
            return false;
        }
        Optional<Side> side = sides.read(passage, Span.of(with, "other"), null, countries(reading))
                .filter(one -> !one.kind().isTerritory());
        side.ifPresent(one -> one.parties()
                .forEach(party -> reading.main()
                        .party(Predicate.PARTICIPANT, party, PartnerRule.role(Role.PARTNER), passage.quote(segment))));
        return side.isPresent();
    }

    /** A name and nothing else. */
    private boolean alone(Passage passage, Span segment, Reading reading) {
        String words = passage.words(segment);
        boolean acronym = words.matches("[\\p{Lu}][\\p{Lu}\\d-]{1,9}");
        Optional<NamedParty> party = names.one(passage, segment, null, PartyKind.ASSOCIATION)
                .filter(one -> acronym
                        || names.kinds()
                                .at(passage.tokens(), PartyNames.firstToken(passage, one.span()))
                                .isPresent());
        party.filter(one -> !one.mention().kind().isTerritory()).ifPresent(one -> {
            if (one.mention().kind() == PartyKind.PUBLIC_BODY) {
                reading.main().party(Predicate.SUPPORTER, one.mention(), Map.of(), passage.quote(segment));
            } else {
                String doubt = "Only the name stands here; how the party takes part is not said.";
                reading.main()
                        .doubtful(
                                Predicate.PARTICIPANT,
                                one.mention(),
                                PartnerRule.role(Role.PARTNER),
                                doubt,
                                passage.quote(segment));
            }
        });
        return party.isPresent();
    }

    private static List<String> countries(Reading reading) {
        List<String> countries = new ArrayList<>();
        PartyMention lead = reading.lead();
        if (lead != null && lead.country() != null) {
            countries.add(lead.country());
        }
        String abroad = reading.country();
        if (abroad != null) {
            countries.add(abroad);
        }
        return countries;
    }
}
