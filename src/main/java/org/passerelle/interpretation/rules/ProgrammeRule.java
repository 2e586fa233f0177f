package org.passerelle.interpretation.rules;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.places.KnownPlaces;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;

/** "A est opérateur de la mission d'appui à B du pays C": a cooperation of its own, with a country as the other side. */
final class ProgrammeRule {

    private static final Pattern OPERATED = Pattern.compile(
            "^(?<who>.+?) (?:est|is) (?:l'|the )?(?:operateur|operator|maitre d'oeuvre) (?:de la|de l'|du|des|de|of the|of) *(?<what>.+)$");
    private static final Pattern OF_COUNTRY =
            Pattern.compile("\\b(?:du|de la|de l'|des|de|d'|au|aux|en|in|of) *(?<country>[^ ].*)$");

    private final PartyNames names;
    private final FieldsAndActivities terms;
    private final KnownPlaces places;

    ProgrammeRule(Knowledge known) {
        this.names = known.names();
        this.terms = known.terms();
        this.places = known.places();
    }

    /** Reads {@code segment} if it speaks of a programme that somebody operates. */
    boolean operated(Passage passage, Span segment, Notes notes) {
        Matcher operated = OPERATED.matcher(passage.folded()).region(segment.start(), segment.end());
        if (!operated.find()) {
            return false;
        }
        Optional<PartyInText> operator =
                names.one(passage, Span.of(operated, "who"), notes.countryOfLead(), PartyKind.ORGANISATION);
        if (operator.isEmpty()) {
            return false;
        }
        Span what = Span.of(operated, "what");
        String key = notes.further(CooperationKind.DECENTRALISED_COOPERATION);
        Draft programme = notes.cooperation(key);
        notes.main().value(Predicate.RESTS_ON, key, passage.quote(segment));
        programme.participant(
                same(operator.get().mention(), notes),
                Role.OPERATOR,
                passage.quote(operator.get().span()));
        country(passage, what)
                .ifPresent(country -> programme
                        .participant(country, Role.PARTNER, passage.quote(what))
                        .party(Predicate.PLACE, country, passage.quote(what)));
        terms.fields(passage, (field, span) -> {
            if (what.contains(span.start())) {
                programme.value(Predicate.FIELD, field, passage.quote(span));
            }
        });
        terms.activities(passage, (activity, span) -> {
            if (what.contains(span.start())) {
                programme.value(
                        Predicate.ACTIVITY,
                        activity,
                        Map.of(),
                        Doubts.ofMeaning(passage, span, terms),
                        passage.quote(span));
            }
        });
        return true;
    }

    /** The establishment of the record under a shorter name: the place in it is the same. */
    private static PartyMention same(PartyMention operator, Notes notes) {
        PartyMention lead = notes.lead();
        boolean within = lead != null
                && org.passerelle.text.NameFolding.words(lead.name())
                        .containsAll(org.passerelle.text.NameFolding.words(operator.name()));
        return within && lead != null ? lead : operator;
    }

    private Optional<PartyMention> country(Passage passage, Span what) {
        Matcher of = OF_COUNTRY.matcher(passage.folded()).region(what.start(), what.end());
        int from = what.start();
        while (from < what.end() && of.find(from)) {
            Span name = new Span(of.start("country"), Math.min(of.end("country"), what.end()));
            String words = passage.words(name);
            Optional<String> code = places.country(words);
            if (code.isPresent()) {
                return Optional.of(new PartyMention(words, words, PartyKind.COUNTRY, null, code.get(), Map.of()));
            }
            from = of.start() + 1;
        }
        return Optional.empty();
    }
}
