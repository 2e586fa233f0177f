package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.names.Side;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.telling.Message;

/**
 * The column "link with a decentralised cooperation": none, or on what cooperations of cities, regions or universities the record's own
 * rests. Each becomes a cooperation of its own.
 */
final class LinkRule {

    /** A longer segment does not state a link; it is told as not understood. */
    private static final int LONGEST = 1_000;

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
    private final KnownPlaces places;

    LinkRule(Knowledge known) {
        this.names = known.names();
        this.sides = new Side.Reader(names);
        this.circumstances = new Circumstances(known);
        this.programmes = new ProgrammeRule(known);
        this.places = known.places();
    }

    void read(Passage passage, Notes notes) {
        if (NONE.matcher(passage.folded()).matches()) {
            notes.main().value(Predicate.RESTS_ON, "none", passage.quote());
            notes.understand(passage);
            return;
        }
        Matcher yes = YES.matcher(passage.folded());
        int start = yes.find() ? yes.end() : 0;
        notes.understand(passage, new Span(0, start));
        for (Span segment : segments(passage, start)) {
            if (understood(passage, segment, notes)) {
                notes.understand(passage, segment);
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

    private boolean understood(Passage passage, Span segment, Notes notes) {
        if (segment.end() - segment.start() > LONGEST) {
            return false;
        }
        return programmes.operated(passage, segment, notes)
                || pair(passage, segment, notes)
                || withOne(passage, segment, notes)
                || alone(passage, segment, notes);
    }

    private boolean pair(Passage passage, Span segment, Notes notes) {
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
                            notes,
                            true)) {
                return true;
            }
        }
        for (Pattern form : PAIRS) {
            Matcher pair = form.matcher(passage.folded()).region(segment.start(), segment.end());
            if (pair.find() && between(passage, segment, Span.of(pair, "one"), Span.of(pair, "other"), notes, false)) {
                return true;
            }
        }
        return false;
    }

    private boolean between(
            Passage passage, Span segment, Span first, Span second, Notes notes, boolean organisations) {
        List<String> countries = countries(notes);
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
        String key = notes.further(kind);
        notes.main().value(Predicate.RESTS_ON, key, passage.quote(segment));
        Draft cooperation = notes.cooperation(key);
        participants(passage, one.get(), cooperation, notes);
        participants(passage, other.get(), cooperation, notes);
        circumstances.state(passage, segment, one.get().span().to(other.get().span()), cooperation, notes);
        country(passage, other.get(), segment, notes);
        regionOf(passage, one.get(), notes);
        regionOf(passage, other.get(), notes);
        return true;
    }

    private static CooperationKind kind(Side one, Side other) {
        boolean cities = one.kind() == PartyKind.CITY && other.kind() == PartyKind.CITY;
        return cities ? CooperationKind.TWINNING : CooperationKind.DECENTRALISED_COOPERATION;
    }

    private void participants(Passage passage, Side side, Draft cooperation, Notes notes) {
        for (PartyMention party : side.parties()) {
            cooperation.participant(party, Role.PARTNER, passage.quote(side.span()));
            if (!party.kind().isTerritory()) {
                names.one(passage, side.span(), null, party.kind()).stream()
                        .flatMap(named -> named.cities().stream())
                        .forEach(city -> notes.about(party)
                                .party(Predicate.LOCATED_IN, city.city(), passage.quote(side.span())));
            }
        }
    }

    /** "ville de B en Côte d'Ivoire": the country after the second side. */
    private void country(Passage passage, Side side, Span segment, Notes notes) {
        String rest = passage.folded().substring(side.span().end(), segment.end());
        if (side.kind() != PartyKind.CITY || COUNTRY_AFTER.stream().noneMatch(rest::startsWith)) {
            return;
        }
        Span name = new Span(side.span().end() + " en ".length(), segment.end());
        String words = passage.words(name);
        places.country(words).ifPresent(code -> {
            PartyMention country = new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of());
            side.parties()
                    .forEach(city -> notes.about(city)
                            .party(
                                    Predicate.PART_OF,
                                    country,
                                    passage.quote(side.span().start(), segment.end())));
        });
    }

    /** "6ème région du Mali": a region that is named by its country. */
    private void regionOf(Passage passage, Side side, Notes notes) {
        int of = side.kind() == PartyKind.REGION
                ? passage.folded().lastIndexOf(" du ", side.span().end())
                : -1;
        if (of < side.span().start()) {
            return;
        }
        String words = passage.words(new Span(of + " du ".length(), side.span().end()));
        places.country(words)
                .ifPresent(code -> notes.about(side.parties().get(0))
                        .party(
                                Predicate.PART_OF,
                                new PartyMention(words, words, PartyKind.COUNTRY, null, code, Map.of()),
                                passage.quote(side.span())));
    }

    /** "Partenariat avec l'association A": a further partner, not a cooperation apart. */
    private boolean withOne(Passage passage, Span segment, Notes notes) {
        Matcher with = WITH.matcher(passage.folded()).region(segment.start(), segment.end());
        if (!with.find()) {
            return false;
        }
        Optional<Side> side = sides.read(passage, Span.of(with, "other"), null, countries(notes))
                .filter(one -> !one.kind().isTerritory());
        side.ifPresent(one ->
                one.parties().forEach(party -> notes.main().participant(party, Role.PARTNER, passage.quote(segment))));
        return side.isPresent();
    }

    /** A name and nothing else. */
    private boolean alone(Passage passage, Span segment, Notes notes) {
        String words = passage.words(segment);
        boolean acronym = words.matches("[\\p{Lu}][\\p{Lu}\\d-]{1,9}");
        Optional<PartyInText> party = names.one(passage, segment, null, PartyKind.ORGANISATION)
                .filter(one -> acronym
                        || names.kinds()
                                .at(passage.tokens(), PartyNames.firstToken(passage, one.span()))
                                .isPresent());
        party.filter(one -> !one.mention().kind().isTerritory()).ifPresent(one -> {
            if (one.mention().kind() == PartyKind.PUBLIC_BODY) {
                notes.main().party(Predicate.SUPPORTER, one.mention(), passage.quote(segment));
            } else {
                Message doubt = Doubt.ROLE_NOT_STATED.with();
                notes.main().doubtfulParticipant(one.mention(), Role.PARTNER, doubt, passage.quote(segment));
            }
        });
        return party.isPresent();
    }

    private static List<String> countries(Notes notes) {
        List<String> countries = new ArrayList<>();
        PartyMention lead = notes.lead();
        if (lead != null && lead.country() != null) {
            countries.add(lead.country());
        }
        String abroad = notes.country();
        if (abroad != null) {
            countries.add(abroad);
        }
        return countries;
    }
}
