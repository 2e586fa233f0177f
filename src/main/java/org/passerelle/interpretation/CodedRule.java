package org.passerelle.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.model.Coded;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Status;
import org.passerelle.reading.Problem;
import org.passerelle.reading.wording.Sentence;
import org.passerelle.source.Predicate;

/** Cells that hold one value: kind, status, beginning and end. */
final class CodedRule {

    /** Codes of IATI's ActivityStatus code list. */
    private static final Map<String, Status> IATI_STATUS = Map.of(
            "1", Status.PLANNED,
            "2", Status.ACTIVE,
            "3", Status.ENDED,
            "4", Status.ENDED,
            "5", Status.ENDED,
            "6", Status.ON_HOLD);

    private static final Phrases<CooperationKind> KINDS = Lexicon.cooperationKinds();

    private final StatementPhrases phrases;

    CodedRule(StatementPhrases phrases) {
        this.phrases = phrases;
    }

    /** The kind of cooperation. */
    void kind(Passage passage, Reading reading) {
        List<Phrases.Hit<CooperationKind>> kinds = KINDS.all(passage.tokens());
        if (kinds.isEmpty()) {
            reading.find(passage, passage.text(), Problem.NO_KIND, Sentence.list(kindsAccepted()));
        } else {
            reading.main().kind(kinds.get(0).meaning());
        }
        passage.understand();
    }

    /** The status, by its code, by a code of IATI or in words. */
    void status(Passage passage, Reading reading) {
        String text = passage.text().strip();
        Optional<String> code = Optional.ofNullable(
                        IATI_STATUS.get(passage.cell().codes().getOrDefault("code", text)))
                .or(() -> Coded.parse(Status.class, passage.folded()))
                .map(Status::code)
                .or(() -> phrases.status(passage).stream()
                        .map(Phrases.Hit::meaning)
                        .findFirst());
        if (code.isPresent()) {
            reading.main().value(Predicate.STATUS, code.get(), passage.quote());
        } else {
            reading.find(passage, text, Problem.NO_STATUS, Sentence.list(Coded.codes(Status.class)));
        }
        passage.understand();
    }

    /** When it began or ended. */
    void date(Passage passage, Reading reading, Predicate predicate) {
        List<DateMention> dates = Dates.in(passage.folded());
        if (dates.isEmpty()) {
            reading.find(passage, passage.text(), Problem.NO_DATE);
        } else {
            DateMention date = dates.get(0);
            reading.main().value(predicate, date.date(), passage.quote(date.bare()));
            String end = date.end();
            if (predicate == Predicate.SINCE && end != null) {
                reading.main().value(Predicate.UNTIL, end, passage.quote(date.bare()));
            }
        }
        passage.understand();
    }

    private static List<String> kindsAccepted() {
        return java.util.Arrays.stream(CooperationKind.values())
                .map(CooperationKind::label)
                .toList();
    }
}
