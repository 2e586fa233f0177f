package org.passerelle.interpretation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interpretation.DateMention.Cue;
import org.passerelle.model.Predicate;

/** What the words around a pair of parties say of their cooperation: since when, in what state, under what agreement. */
final class Circumstances {

    private final StatementPhrases phrases;

    Circumstances(StatementPhrases phrases) {
        this.phrases = phrases;
    }

    /** Reads the words of {@code segment} before the pair for state and agreement, those after it for dates. */
    void state(Passage passage, Span segment, Span pair, Draft cooperation) {
        Span before = new Span(segment.start(), pair.start());
        phrases.status(passage).stream()
                .filter(hit -> before.contains(hit.span().start()))
                .forEach(hit -> cooperation.value(Predicate.STATUS, hit.meaning(), passage.quote(hit.span())));
        List<Phrases.Hit<String>> agreements = phrases.agreement(passage).stream()
                .filter(hit -> before.contains(hit.span().start()))
                .toList();
        Map<String, String> signed = new LinkedHashMap<>();
        for (DateMention date : Dates.in(passage.folded())) {
            boolean after = segment.contains(date.span().start()) && date.span().start() >= pair.end();
            if (after && !agreements.isEmpty() && (date.cue() == Cue.NONE || date.cue() == Cue.SIGNED)) {
                AgreementDates.add(signed, date);
            } else if (after) {
                DateStatements.state(passage, date, cooperation);
            }
        }
        agreements.forEach(
                hit -> cooperation.value(Predicate.AGREEMENT, hit.meaning(), signed, null, passage.quote(segment)));
    }
}
