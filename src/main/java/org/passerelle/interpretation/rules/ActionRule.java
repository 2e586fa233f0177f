package org.passerelle.interpretation.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.DateMention;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;

/** What was done, one action a line; signing or renewing an agreement is an action that shows that the cooperation lives. */
final class ActionRule {

    private static final Pattern SIGNING = Pattern.compile(
            "\\b(?:(?<renew>renewal|renewed|renewing|renouvel\\w+|reconduction)|signing|signed|signature|signee?s?|conclu\\w*)\\b");

    private final StatementPhrases phrases;
    private final AgreementRule agreements;
    private final DomainRule domains;
    private final Times times;

    ActionRule(Knowledge known) {
        this.phrases = known.phrases();
        this.agreements = new AgreementRule(known);
        this.domains = new DomainRule(known);
        this.times = known.times();
    }

    void read(Passage passage, Notes notes) {
        if (agreements.inProcess(passage, notes) || signing(passage, passage.all(), notes)) {
            notes.understand(passage);
        } else {
            domains.read(passage, notes);
        }
    }

    /** Reads {@code sentence} as the signing of an agreement, if it is one. */
    boolean signing(Passage passage, Span sentence, Notes notes) {
        Matcher act = SIGNING.matcher(passage.folded()).region(sentence.start(), sentence.end());
        Optional<Phrases.Hit<String>> agreement =
                phrases.agreement(passage, sentence).stream().findFirst();
        if (agreement.isEmpty() || !act.find()) {
            return false;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        String done = null;
        for (DateMention date : times.mentions(passage, notes.context())) {
            if (sentence.contains(date.bare().start())) {
                boolean former = act.group("renew") != null
                        && (date.bare().end() <= agreement.get().span().start() || isOfAgreement(passage, date));
                done = former ? done : date.date();
                put(attributes, date, act.group("renew") != null && !former);
            }
        }
        var quote = passage.quote(sentence);
        notes.main()
                .value(Predicate.AGREEMENT, agreement.get().meaning(), attributes, null, quote)
                .value(Predicate.AGREEMENT_STATUS, AgreementStatus.EXISTS.code(), quote)
                .value(Predicate.STATUS, Status.ACTIVE.code(), quote)
                .value(
                        Predicate.ACTIVITY,
                        "activity/agreement-signing",
                        done == null ? Map.of() : Map.of("date", done),
                        null,
                        quote);
        return true;
    }

    /** "la convention de 2008": the year tells which agreement. */
    private static boolean isOfAgreement(Passage passage, DateMention date) {
        String before = passage.folded().substring(0, date.bare().start());
        return date.end() == null && (before.endsWith(" de ") || before.endsWith(" of "));
    }

    private static void put(Map<String, String> attributes, DateMention date, boolean renewed) {
        if (date.end() != null && renewed) {
            attributes.put("renewed", date.date());
        }
        AgreementDates.add(attributes, date, renewed);
    }

    /** The sentences of a paragraph. */
    static List<Span> sentences(Passage passage) {
        List<Span> sentences = new java.util.ArrayList<>();
        int start = 0;
        for (int i = 0; i < passage.text().length(); i++) {
            boolean ends = ".!?".indexOf(passage.text().charAt(i)) >= 0
                    && (i + 1 == passage.text().length() || passage.text().charAt(i + 1) == ' ');
            if (ends) {
                sentences.add(new Span(start, i + 1));
                start = i + 1;
            }
        }
        if (start < passage.text().length()) {
            sentences.add(new Span(start, passage.text().length()));
        }
        return sentences;
    }
}
