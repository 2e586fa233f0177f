package org.passerelle.interpretation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.DateMention;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.Predicate;

/** What the words around a pair of parties say of their cooperation: since when, in what state, under what agreement. */
final class Circumstances {

    private final StatementPhrases phrases;
    private final Times times;

    Circumstances(Knowledge known) {
        this.phrases = known.phrases();
        this.times = known.times();
    }

    /** Reads the words of {@code segment} before the pair for state and agreement, those after it for dates. */
    void state(Passage passage, Span segment, Span pair, Draft cooperation, Notes notes) {
        Span before = new Span(segment.start(), pair.start());
        phrases.status(passage).stream()
                .filter(hit -> before.contains(hit.span().start()))
                .forEach(hit -> cooperation.value(Predicate.STATUS, hit.meaning(), passage.quote(hit.span())));
        List<Phrases.Hit<String>> agreements = phrases.agreement(passage).stream()
                .filter(hit -> before.contains(hit.span().start()))
                .toList();
        Map<String, String> signed = new LinkedHashMap<>();
        for (DateMention date : times.mentions(passage, notes.context())) {
            boolean after = segment.contains(date.span().start()) && date.span().start() >= pair.end();
            if (after && !agreements.isEmpty() && (date.act() == Act.BARE || date.act() == Act.SIGNED)) {
                AgreementDates.add(signed, date, false);
            } else if (after) {
                DateStatements.state(passage, date, cooperation, notes);
            }
        }
        agreements.forEach(
                hit -> cooperation.value(Predicate.AGREEMENT, hit.meaning(), signed, null, passage.quote(segment)));
    }
}
