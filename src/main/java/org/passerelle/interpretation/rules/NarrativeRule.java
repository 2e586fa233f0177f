package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.names.Itself;
import org.passerelle.interpretation.names.PartyNames;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.DateMention;
import org.passerelle.interpretation.vocabulary.FieldsAndActivities;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.model.Status;
import org.passerelle.text.NameFolding;

/** A paragraph that tells of a cooperation: who supports it, who else takes part, since when, what is done and in what field. */
final class NarrativeRule {

    private static final Pattern TOGETHER_WITH = Pattern.compile(
            "\\b(?:in (?:partnership|collaboration|association)|together|en (?:partenariat|collaboration|lien|association)) (?:with|avec) (?<who>[^.,;]+)");
    private static final Pattern INVOLVING = Pattern.compile(
            "\\b(?:involving|bringing together|associant|reunissant|regroupant|impliquant) (?<who>[^.;]+?)(?= (?:was|were|has|is|a ete|est|qui|which)\\b|[.;]|$)");
    private static final int FEWEST_OF_A_GROUP = 3;

    private final PartyNames names;
    private final SupporterRule supporters;
    private final StatementPhrases phrases;
    private final ActionRule actions;
    private final FieldsAndActivities terms;
    private final Itself itself;
    private final Times times;

    NarrativeRule(Knowledge known) {
        this.names = known.names();
        this.supporters = new SupporterRule(known);
        this.phrases = known.phrases();
        this.actions = new ActionRule(known);
        this.terms = known.terms();
        this.itself = known.itself();
        this.times = known.times();
    }

    void read(Passage passage, Notes notes) {
        boolean read = supporters.sentences(passage, notes);
        read |= since(passage, notes);
        partners(passage, notes);
        phrases.status(passage).stream()
                .filter(hit -> hit.meaning().equals(Status.ACTIVE.code()))
                .forEach(hit -> notes.main().value(Predicate.STATUS, hit.meaning(), passage.quote(hit.span())));
        List<Span> sentences = ActionRule.sentences(passage);
        sentences.forEach(sentence -> actions.signing(passage, sentence, notes));
        terms.fields(passage, (field, span) -> notes.main().value(Predicate.FIELD, field, passage.quote(span)));
        terms.activities(
                passage,
                (activity, span) -> notes.main()
                        .value(
                                Predicate.ACTIVITY,
                                activity,
                                Map.of("detail", passage.words(sentence(sentences, span))),
                                Doubts.ofMeaning(passage, span, terms),
                                passage.quote(span)));
        // one sentence that was read whole describes nothing more
        if (!read || sentences.size() > 1) {
            notes.main().value(Predicate.DESCRIPTION, passage.text(), passage.quote());
        }
        notes.understand(passage);
    }

    private static Span sentence(List<Span> sentences, Span span) {
        return sentences.stream()
                .filter(one -> one.contains(span.start()))
                .findFirst()
                .orElse(span);
    }

    private boolean since(Passage passage, Notes notes) {
        boolean any = new RelativeDates(times).state(passage, notes);
        for (DateMention date : times.mentions(passage, notes.context())) {
            if (date.act() == Act.SINCE || date.act() == Act.BEGUN) {
                DateStatements.state(passage, date, notes.main(), notes);
                any = true;
            }
        }
        return any;
    }

    private void partners(Passage passage, Notes notes) {
        Matcher with = TOGETHER_WITH.matcher(passage.folded());
        while (with.find()) {
            partner(passage, Span.of(with, "who"), notes);
        }
        Matcher involving = INVOLVING.matcher(passage.folded());
        while (involving.find()) {
            List<Span> group = SupporterRule.list(passage, Span.of(involving, "who"));
            if (group.size() >= FEWEST_OF_A_GROUP) {
                group.forEach(member -> partner(passage, member, notes));
            }
        }
    }

    private void partner(Passage passage, Span span, Notes notes) {
        if (!names.isNamed(passage, span)) {
            return;
        }
        names.one(passage, span, null, PartyKind.ORGANISATION)
                .filter(party -> !isKnown(party.mention(), notes))
                .ifPresent(
                        party -> notes.main().participant(party.mention(), Role.PARTNER, passage.quote(party.span())));
    }

    /** The lead, or a partner under its short name: "the hospital", "ABC" of "Hospital A (ABC)". */
    private boolean isKnown(PartyMention mention, Notes notes) {
        String folded = NameFolding.fold(mention.name());
        return folded.isEmpty()
                || itself.isMeantBy(Folded.of(mention.name()))
                || notes.main().parties().stream()
                        .anyMatch(known -> (" " + NameFolding.fold(known.name()) + " ").contains(" " + folded + " "));
    }
}
