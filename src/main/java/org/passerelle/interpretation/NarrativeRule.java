package org.passerelle.interpretation;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.DateMention.Cue;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Role;
import org.passerelle.model.Status;
import org.passerelle.text.NameFolding;

/** A paragraph that tells of a cooperation: who supports it, who else takes part, since when, what is done and in what field. */
final class NarrativeRule implements Rule {

    private static final Pattern TOGETHER_WITH = Pattern.compile(
            "\\b(?:in (?:partnership|collaboration|association)|together|en (?:partenariat|collaboration|lien|association)) (?:with|avec) (?<who>[^.,;]+)");
    private static final Pattern INVOLVING = Pattern.compile(
            "\\b(?:involving|bringing together|associant|reunissant|regroupant|impliquant) (?<who>[^.;]+?)(?= (?:was|were|has|is|a ete|est|qui|which)\\b|[.;]|$)");
    private static final int FEWEST_OF_A_GROUP = 3;

    private final PartyNames names;
    private final SupporterRule supporters;
    private final StatementPhrases phrases;
    private final ActionRule actions;
    private final Terms terms;
    private final CarrierRule carriers;

    NarrativeRule(
            PartyNames names,
            SupporterRule supporters,
            StatementPhrases phrases,
            ActionRule actions,
            Terms terms,
            CarrierRule carriers) {
        this.names = names;
        this.supporters = supporters;
        this.phrases = phrases;
        this.actions = actions;
        this.terms = terms;
        this.carriers = carriers;
    }

    @Override
    public void read(Passage passage, Reading reading) {
        boolean read = supporters.sentences(passage, reading);
        read |= since(passage, reading);
        partners(passage, reading);
        phrases.status(passage).stream()
                .filter(hit -> hit.meaning().equals(Status.ACTIVE.code()))
                .forEach(hit -> reading.main().value(Predicate.STATUS, hit.meaning(), passage.quote(hit.span())));
        List<Span> sentences = ActionRule.sentences(passage);
        sentences.forEach(sentence -> actions.signing(passage, sentence, reading));
        terms.fields(passage, (field, span) -> reading.main().value(Predicate.FIELD, field, passage.quote(span)));
        terms.activities(
                passage,
                (activity, span) -> reading.main()
                        .value(
                                Predicate.ACTIVITY,
                                activity,
                                Map.of("detail", passage.words(sentence(sentences, span))),
                                null,
                                passage.quote(span)));
        // one sentence that was read whole describes nothing more
        if (!read || sentences.size() > 1) {
            reading.main().value(Predicate.DESCRIPTION, passage.text(), passage.quote());
        }
        passage.understand();
    }

    private static Span sentence(List<Span> sentences, Span span) {
        return sentences.stream()
                .filter(one -> one.contains(span.start()))
                .findFirst()
                .orElse(span);
    }

    private static boolean since(Passage passage, Reading reading) {
        boolean any = RelativeDates.state(passage, reading);
        for (DateMention date : Dates.in(passage.folded())) {
            if (date.cue() == Cue.SINCE || date.cue() == Cue.START) {
                DateStatements.state(passage, date, reading.main());
                any = true;
            }
        }
        return any;
    }

    private void partners(Passage passage, Reading reading) {
        Matcher with = TOGETHER_WITH.matcher(passage.folded());
        while (with.find()) {
            partner(passage, Span.of(with, "who"), reading);
        }
        Matcher involving = INVOLVING.matcher(passage.folded());
        while (involving.find()) {
            List<Span> group = SupporterRule.list(passage, Span.of(involving, "who"));
            if (group.size() >= FEWEST_OF_A_GROUP) {
                group.forEach(member -> partner(passage, member, reading));
            }
        }
    }

    private void partner(Passage passage, Span span, Reading reading) {
        names.one(passage, span, null, PartyKind.ASSOCIATION)
                .filter(party -> !isKnown(party.mention(), reading))
                .ifPresent(party -> reading.main()
                        .party(
                                Predicate.PARTICIPANT,
                                party.mention(),
                                PartnerRule.role(Role.PARTNER),
                                passage.quote(party.span())));
    }

    /** The lead, or a partner under its short name: "the hospital", "ABC" of "Hospital A (ABC)". */
    private boolean isKnown(PartyMention mention, Reading reading) {
        String folded = NameFolding.fold(mention.name());
        return folded.isEmpty()
                || carriers.isItself(Folded.of(mention.name()))
                || reading.main().parties().stream()
                        .anyMatch(known -> (" " + NameFolding.fold(known.name()) + " ").contains(" " + folded + " "));
    }
}
