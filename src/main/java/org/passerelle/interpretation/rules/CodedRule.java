package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.interpretation.dates.DateMention;
import org.passerelle.interpretation.dates.Dates;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.Coded;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.Status;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.telling.Message;

/** Cells that hold one value: kind, status, beginning and end. */
final class CodedRule {

    /** How IATI's types of dates end. */
    private static final String PLANNED = "-planned";

    private static final String ACTUAL = "-actual";
    private static final Phrases<CooperationKind> KINDS = Lexicon.cooperationKinds();

    private final StatementPhrases phrases;

    CodedRule(Knowledge known) {
        this.phrases = known.phrases();
    }

    /** The kind of cooperation. */
    void kind(Passage passage, Notes notes) {
        List<Phrases.Hit<CooperationKind>> kinds = KINDS.all(passage.tokens());
        if (kinds.isEmpty()) {
            notes.find(passage, passage.text(), Problem.NO_KIND, Message.list(kindsAccepted()));
        } else {
            notes.main().kind(kinds.get(0).meaning());
        }
        notes.understand(passage);
    }

    /** The status, by its code, by a code of IATI or in words. */
    void status(Passage passage, Notes notes) {
        String text = passage.text().strip();
        Optional<String> code = Codes.status(passage)
                .or(() -> Coded.parse(Status.class, passage.folded()).map(Status::code))
                .or(() -> phrases.status(passage).stream()
                        .map(Phrases.Hit::meaning)
                        .findFirst());
        if (code.isPresent()) {
            notes.main().value(Predicate.STATUS, code.get(), passage.quote());
        } else {
            notes.find(passage, text, Problem.NO_STATUS, Message.list(Coded.codes(Status.class)));
        }
        notes.understand(passage);
    }

    /** When it began or ended; what was planned counts, with a doubt, as long as the record does not say what came true. */
    void date(Passage passage, Notes notes, Predicate predicate) {
        List<DateMention> dates = Dates.in(passage.folded());
        boolean planned = type(passage.cell()).endsWith(PLANNED);
        if (dates.isEmpty()) {
            notes.find(passage, passage.text(), Problem.NO_DATE);
        } else if (!planned || !cameTrue(passage.cell().heading(), notes)) {
            DateMention date = dates.get(0);
            Quote quote = passage.quote(date.bare());
            Message uncertain = planned ? Doubt.PLANNED_ONLY.with() : null;
            notes.main().value(predicate, date.date(), Map.of(), uncertain, quote);
            String end = date.end();
            if (predicate == Predicate.SINCE && end != null) {
                notes.main().value(Predicate.UNTIL, end, Map.of(), uncertain, quote);
            }
        }
        notes.understand(passage);
    }

    private static boolean cameTrue(Heading heading, Notes notes) {
        return notes.record()
                .all(heading)
                .anyMatch(cell -> type(cell).endsWith(ACTUAL)
                        && !Dates.in(Folded.of(cell.text())).isEmpty());
    }

    private static String type(Cell cell) {
        return cell.codes().getOrDefault("type", "");
    }

    private static List<String> kindsAccepted() {
        return java.util.Arrays.stream(CooperationKind.values())
                .map(CooperationKind::label)
                .toList();
    }
}
