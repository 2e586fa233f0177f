package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passerelle.interpretation.dates.AgreementDates;
import org.passerelle.interpretation.dates.DateMention;
import org.passerelle.interpretation.dates.DateMention.Cue;
import org.passerelle.interpretation.dates.Dates;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.AgreementKind;
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Problem;

/** The column "agreement and date": yes or no, since when, what kind of agreement, signed when; or the state of things instead. */
final class AgreementRule {

    private static final Pattern OPEN = Pattern.compile("\\?+");
    private static final Pattern IN_PROCESS = Pattern.compile(
            "(?:\\b(?:convention|accord|protocole|agreement|protocol)\\b.{0,40}?)?\\b(?:"
                    + "in (?:the )?process|in preparation|under (?:negotiation|preparation)|being (?:drafted|negotiated|prepared)|to be signed"
                    + "|en (?:preparation|negociation)|en cours de (?:signature|negociation|redaction|preparation)|en attente de signature|a signer)\\b");
    private static final Pattern BETWEEN_BOTH = Pattern.compile(
            "\\b(?:signee? )?(?:entre|between) (?:les|the) (?:deux|2|two) \\w+|\\b(?:signed|signee?s?|conclue?s?)\\b");

    /** The thing itself, which the cell is about anyway. */
    private static final Pattern COOPERATION =
            Pattern.compile("(?:la |the )?(?:cooperation|coop|partenariat|partnership|collaboration|lien|link|date)s?");

    private final StatementPhrases phrases;
    private final SupporterRule supporters;

    AgreementRule(Knowledge known) {
        this.phrases = known.phrases();
        this.supporters = new SupporterRule(known);
    }

    void read(Passage passage, Notes notes) {
        supporters.programme(passage, notes);
        List<DateMention> dates = new ArrayList<>(Dates.in(passage.folded()));
        boolean stated = agreement(passage, dates, notes);
        stated |= status(passage, notes);
        stated |= RelativeDates.state(passage, notes);
        dates(passage, dates, notes);
        understand(passage, BETWEEN_BOTH, notes);
        if (!stated && dates.isEmpty() && OPEN.matcher(passage.folded()).find()) {
            notes.main().value(Predicate.AGREEMENT_STATUS, AgreementStatus.UNKNOWN.code(), passage.quote());
        }
        remark(passage, notes);
    }

    /** States whether there is an agreement and which; true when the words say so. */
    private boolean agreement(Passage passage, List<DateMention> dates, Notes notes) {
        if (inProcess(passage, notes)) {
            return true;
        }
        List<Phrases.Hit<String>> kinds = phrases.agreement(passage);
        List<Phrases.Hit<String>> answers = phrases.agreementStatus(passage);
        if (!answers.isEmpty()) {
            Phrases.Hit<String> answer = answers.get(0);
            notes.understand(passage, answer.span());
            notes.main().value(Predicate.AGREEMENT_STATUS, answer.meaning(), passage.quote(answer.span()));
            if (answer.meaning().equals(AgreementStatus.EXISTS.code()) && kinds.isEmpty()) {
                state(passage, AgreementKind.COOPERATION_AGREEMENT.code(), answer.span(), dates, notes);
            }
        }
        boolean denied = !answers.isEmpty() && answers.get(0).meaning().equals(AgreementStatus.NONE.code());
        for (Phrases.Hit<String> kind : kinds) {
            notes.understand(passage, kind.span());
            if (!denied) {
                state(passage, kind.meaning(), kind.span(), dates, notes);
            }
        }
        return !answers.isEmpty() || !kinds.isEmpty();
    }

    /** Reads that an agreement is being prepared, if the words say so. */
    boolean inProcess(Passage passage, Notes notes) {
        Matcher preparing = IN_PROCESS.matcher(passage.folded());
        boolean found = preparing.find();
        if (found) {
            Span span = Span.of(preparing);
            notes.understand(passage, span);
            notes.main().value(Predicate.AGREEMENT_STATUS, AgreementStatus.IN_PROCESS.code(), passage.quote(span));
        }
        return found;
    }

    private static void state(Passage passage, String kind, Span span, List<DateMention> dates, Notes notes) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Span quoted = span;
        for (DateMention date : dates) {
            boolean ofAgreement = date.cue() != Cue.START && date.cue() != Cue.LAST && date.cue() != Cue.UNTIL;
            if (ofAgreement) {
                AgreementDates.add(attributes, date);
                quoted = quoted.to(date.span());
                notes.understand(passage, date.span());
            }
        }
        dates.removeIf(date -> date.cue() == Cue.SIGNED || date.cue() == Cue.RENEWED || date.cue() == Cue.NONE);
        notes.main().value(Predicate.AGREEMENT, kind, attributes, null, passage.quote(quoted));
    }

    private boolean status(Passage passage, Notes notes) {
        List<Phrases.Hit<String>> hits = phrases.status(passage);
        for (Phrases.Hit<String> hit : hits) {
            if (notes.isUnderstood(passage, hit.span())) {
                continue; // "en cours de signature" is said of the agreement
            }
            boolean plan = hit.meaning().equals(Status.PLANNED.code());
            Span span = plan ? new Span(hit.span().start(), passage.text().length()) : hit.span();
            notes.understand(passage, span);
            notes.main().value(Predicate.STATUS, hit.meaning(), passage.quote(span));
        }
        return !hits.isEmpty();
    }

    private static void dates(Passage passage, List<DateMention> dates, Notes notes) {
        for (DateMention date : dates) {
            DateStatements.state(passage, date, notes.main(), notes);
        }
    }

    private static void understand(Passage passage, Pattern pattern, Notes notes) {
        Matcher match = pattern.matcher(passage.folded());
        while (match.find()) {
            notes.understand(passage, Span.of(match));
        }
    }

    /** What else the cell says is kept in its words, and told. */
    private static void remark(Passage passage, Notes notes) {
        List<Span> left = notes.leftOver(passage);
        if (left.stream()
                .allMatch(words ->
                        COOPERATION.matcher(Folded.of(passage.words(words))).matches())) {
            notes.understand(passage);
            return;
        }
        Span said = new Span(left.get(0).start(), passage.text().length());
        notes.main().value(Predicate.REMARK, passage.words(said), passage.quote(said));
        for (Span words : left) {
            notes.find(passage, passage.words(words), Problem.NO_AGREEMENT);
        }
        notes.understand(passage);
    }
}
