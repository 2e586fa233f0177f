package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Joints;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.text.Token;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Problem;

/** Who supports or funds a cooperation: a cell of its own, a programme named in passing, or a sentence. */
final class SupporterRule {

    private static final Pattern PROGRAMME = Pattern.compile(
            "\\b(?:programme|program|projet|project|dispositif|fonds|fund) (?=[\\p{Lu}«\"“])[^()/+;,.]{2,60}");
    private static final Pattern SENTENCE = Pattern.compile(
            "\\b(?:(?:supported|funded|financed|sponsored|backed|soutenue?s?|financee?s?|appuyee?s?|subventionnee?s?|cofinancee?s?) (?:by|par)"
                    + "|(?:support|soutien|appui|financement|funding|backing|parrainage)(?: financier| financial)? (?:of|from|de la|de l'|des|de|du|d')"
                    + "|pairing with|parrainee?s? par) *(?<who>[^.;]+?)(?=[.;]|$| and more recently| et plus recemment| (?:vise|visant|permet|consiste|qui|aims?|is|are|was|will|which|that|since|depuis)\\b)");
    private static final Pattern JOINT = Pattern.compile(
            " *, *(?:(?:and|et) +)?| +(?:and|et|und|u\\.|y|e|oraz|och|ainsi que|as well as|&|/|puis|then) +");
    /** What never stands within a name. */
    private static final Pattern APART = Pattern.compile(" +(?:/|puis|then) +");

    /** "ABC (Alliance of B and C)", but not "WBI (ponctuel)", nor "British Council (Connecting Classrooms)", which is one of its programmes. */
    private static final Pattern EXPANSION =
            Pattern.compile("^(\\p{Lu})\\S*\\p{Lu}\\S*\\s*\\((?<long>\\1[^()]{7,})\\)");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d-]{2,9}");
    private static final Pattern SHARE = Pattern.compile("\\s*\\(\\s*\\d{1,3}(?:[.,]\\d+)?\\s*%\\s*\\)\\s*$");

    /** Words of seven languages for what the parties pay by themselves. */
    private static final Pattern OWN_MEANS = Pattern.compile(
            "(?:ses |leurs |its |their )?(?:(?:fonds|moyens|ressources) propres|autofinanc\\w*|auto-financ\\w*|self[- ](?:funded|financed|funding)"
                    + "|own (?:funds|resources|means|budget)|eigenmittel|eigenfinanzierung|fondos propios|recursos propios|fondi propri"
                    + "|recursos proprios|fundos proprios|srodki wlasne|(?:private |local )?donations?|fundraising|dons(?: prives)?|legs|(?:privat)?spenden"
                    + "|donativos|donaciones|donazioni|doacoes|darowizny|\\p{L}{3,20} (?:seule?|alone|allein|only))\\W*");

    private static final Pattern BETWEEN_SUMS = Pattern.compile("\\s*[;+]\\s+");

    /** What a sum is given for: "GIZ 48.300 € für Geräte". */
    private static final Pattern PURPOSE =
            Pattern.compile("(?:fur|pour|for|para|per|dla|voor|till|fuer|zur|zum|destine\\w*|afin)\\s.*");

    private final PartyNames names;
    private final OpenKinds open;
    private final KnownPlaces places;
    private final Times times;

    SupporterRule(Knowledge known) {
        this.names = known.names();
        this.open = new OpenKinds(known.names());
        this.places = known.places();
        this.times = known.times();
    }

    /** A cell of its own. */
    void supporters(Passage passage, Notes notes) {
        notes.understand(passage);
        if (times.saysNothing(passage, notes.context())) {
            return;
        }
        Passage given = withoutRequests(passage, notes);
        Passage bare = Sums.without(given);
        if (bare != passage) {
            keepInWords(passage, notes);
        }
        supporters(passage, bare, notes);
    }

    /** "THET 30k applied for; Rotary": the words behind a sum tell of whoever stands before it. */
    private Passage withoutRequests(Passage passage, Notes notes) {
        if (passage.isOneParty()) {
            return passage;
        }
        Passage given = passage;
        int start = 0;
        for (String part : BETWEEN_SUMS.split(passage.text(), -1)) {
            int from = passage.text().indexOf(part, start);
            start = from + part.length();
            Span span = new Span(from, start);
            if (!part.isBlank() && Sums.areIn(part) && names.requests().end(passage, span)) {
                notes.find(passage, passage.words(span), Problem.NAMES_NOBODY);
                given = given.replaced(Pattern.compile(Pattern.quote(part)), "");
            }
        }
        return given;
    }

    private static void keepInWords(Passage passage, Notes notes) {
        notes.main().value(Predicate.REMARK, passage.label() + ": " + passage.text(), passage.quote());
    }

    private void supporters(Passage whole, Passage passage, Notes notes) {
        if (passage.text().chars().noneMatch(Character::isLetter)) {
            // a sum of money
            notes.find(whole, whole.text().strip(), Problem.NOT_UNDERSTOOD);
            return;
        }
        Set<Span> people = new LinkedHashSet<>();
        for (Span member : apart(passage)) {
            if (Times.namesNobody(passage.folded().substring(member.start(), member.end()))) {
                continue;
            }
            // "fonds propres CHU"
            if (begins(member, passage, OWN_MEANS) || begins(member, passage, PURPOSE)) {
                keepInWords(whole, notes);
                continue;
            }
            if (names.requests().end(passage, member)) {
                notes.find(passage, passage.words(member), Problem.NAMES_NOBODY);
                continue;
            }
            for (PartyInText party : names.in(passage, member, null, PartyKind.ORGANISATION, people::add)) {
                if (open.isNobody(passage, party, notes) || isItself(passage, party, notes)) {
                    continue;
                }
                open.tell(passage, party, notes);
                open.tellListed(passage, party, notes);
                state(passage, party, Codes.identified(party.mention(), passage.cell()), notes);
            }
        }
        open.tellPeople(passage, people, notes);
    }

    private static boolean begins(Span member, Passage passage, Pattern words) {
        return words.matcher(passage.folded())
                .region(member.start(), member.end())
                .lookingAt();
    }

    /** "Ville", "Ayto.": a word for a kind and no name is the first side if that is one, and nobody otherwise, which is told. */
    private boolean isItself(Passage passage, PartyInText party, Notes notes) {
        PartyKind kind = names.bareKind(passage, party.span()).orElse(null);
        if (kind == null) {
            return false;
        }
        PartyMention lead = notes.lead();
        if (lead != null && lead.kind() == kind) {
            state(passage, party, lead, notes);
        } else {
            OpenKinds.tellNobody(passage, party, notes);
        }
        return true;
    }

    /**
     * "AFD, OMS et Conseil régional X": names apart where an acronym stands on one side of the joint, or a word for a kind behind it. In
     * "Department of Health and Social Care" nothing says so.
     */
    private List<Span> apart(Passage passage) {
        if (passage.isOneParty()) {
            return List.of(passage.all());
        }
        List<Span> members = new ArrayList<>();
        int start = 0;
        int seen = 0;
        int open = 0;
        Matcher joint = JOINT.matcher(passage.folded());
        while (joint.find()) {
            open += opened(passage.text().substring(seen, joint.start()));
            seen = joint.start();
            Span before = new Span(start, joint.start());
            Span behind = new Span(joint.end(), next(passage, joint.end()));
            if (open == 0
                    && !Joints.isElliptic(passage.text().substring(start, joint.end()))
                    && (APART.matcher(joint.group()).matches()
                            || isAcronym(passage, before)
                            || isAcronym(passage, behind)
                            || (isCountry(passage, before) && isCountry(passage, behind))
                            || beginsWithKind(passage, joint.end()))) {
                members.add(withoutShare(passage, before));
                start = joint.end();
            }
        }
        members.add(withoutShare(passage, new Span(start, passage.text().length())));
        return members;
    }

    private static int next(Passage passage, int from) {
        Matcher joint = JOINT.matcher(passage.folded());
        return joint.find(from) ? joint.start() : passage.text().length();
    }

    /** How many more brackets {@code words} open than they close. */
    private static int opened(String words) {
        return StringUtils.countMatches(words, '(') - StringUtils.countMatches(words, ')');
    }

    /** "AFD", but no country: "Institute, USA". */
    private boolean isAcronym(Passage passage, Span span) {
        String words = passage.words(withoutShare(passage, span));
        return ACRONYM.matcher(words).matches() && places.country(words).isEmpty();
    }

    private boolean isCountry(Passage passage, Span span) {
        return places.country(passage.words(withoutShare(passage, span))).isPresent();
    }

    private boolean beginsWithKind(Passage passage, int at) {
        int token = Token.firstFrom(at, passage.tokens());
        return at < passage.text().length()
                && Character.isUpperCase(passage.text().charAt(at))
                && names.kinds().at(passage.tokens(), token).isPresent();
    }

    /** "AFD (50 %)" gives half of it. */
    private static Span withoutShare(Passage passage, Span span) {
        Matcher share = SHARE.matcher(passage.text()).region(span.start(), span.end());
        return share.find() ? new Span(span.start(), share.start()) : span;
    }

    /** "(programme X)" or the bare name of a public body in a cell that is about something else. */
    void programme(Passage passage, Notes notes) {
        Matcher programme = PROGRAMME.matcher(passage.text());
        while (programme.find()) {
            add(passage, Span.of(programme), notes);
        }
        List<Phrases.Hit<PartyKind>> kinds = names.kinds().all(passage.tokens());
        boolean body = !kinds.isEmpty()
                && kinds.get(0).meaning() == PartyKind.PUBLIC_BODY
                && kinds.get(0).token() == 0;
        if (body) {
            add(passage, passage.all(), notes);
        }
    }

    /** All that a narrative says of support; true when it says any. */
    boolean sentences(Passage passage, Notes notes) {
        Matcher sentence = SENTENCE.matcher(passage.folded());
        boolean any = false;
        int from = 0;
        while (sentence.find(from)) {
            for (Span part : list(passage, Span.of(sentence, "who"))) {
                if (names.isNamed(passage, part)) {
                    add(passage, part, notes);
                    notes.understand(passage, Span.of(sentence));
                    any = true;
                }
            }
            from = sentence.end();
        }
        return any;
    }

    /** The members of an enumeration, parentheses and quotations kept whole. */
    static List<Span> list(Passage passage, Span span) {
        List<Span> parts = new ArrayList<>();
        int depth = 0;
        int start = span.start();
        for (int i = span.start(); i < span.end(); i++) {
            char letter = passage.text().charAt(i);
            depth += "(“«".indexOf(letter) >= 0 ? 1 : ")”»".indexOf(letter) >= 0 ? -1 : 0;
            int joint = depth == 0 ? joint(passage.folded(), i, span.end()) : 0;
            if (joint > 0) {
                parts.add(new Span(start, i));
                start = i + joint;
                i = start - 1;
            }
        }
        parts.add(new Span(start, span.end()));
        return parts.stream().filter(part -> !passage.words(part).isBlank()).toList();
    }

    private static int joint(String folded, int at, int end) {
        Matcher joint = JOINT.matcher(folded).region(at, end);
        return joint.lookingAt() ? joint.end() - at : 0;
    }

    private void add(Passage passage, Span span, Notes notes) {
        Optional<PartyInText> party = names.one(passage, span, null, PartyKind.ORGANISATION);
        party.ifPresent(one -> {
            state(passage, one, plain(one.mention()), notes);
            notes.understand(passage, span);
        });
    }

    private static void state(Passage passage, PartyInText party, PartyMention mention, Notes notes) {
        boolean sum = mention.kind() == PartyKind.ORGANISATION && Sums.mayEnd(mention.name());
        notes.main()
                .party(
                        Predicate.SUPPORTER,
                        mention,
                        sum ? Doubt.NUMBER_IN_NAME.with() : null,
                        passage.quote(party.span()));
        Matcher expansion = EXPANSION
                .matcher(passage.text())
                .region(party.span().start(), party.span().end());
        if (expansion.find()) {
            notes.about(mention).value(Predicate.NAMED, expansion.group("long"), passage.quote(party.span()));
        }
    }

    /** "ABC (Alliance of B and C)" is called ABC. */
    private static PartyMention plain(PartyMention mention) {
        int parenthesis = mention.name().indexOf(" (");
        return parenthesis < 0
                ? mention
                : new PartyMention(
                        mention.words(),
                        mention.name().substring(0, parenthesis),
                        mention.kind(),
                        mention.city(),
                        mention.country(),
                        mention.identifiers());
    }
}
