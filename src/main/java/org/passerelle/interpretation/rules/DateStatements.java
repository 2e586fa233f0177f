package org.passerelle.interpretation.rules;

import java.util.Map;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.DateMention;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.telling.Message;

/** What a date says of a cooperation: when it began, that it goes on, when it ends. */
final class DateStatements {

    private DateStatements() {}

    /** States what {@code date} says, and marks its words as understood. */
    static void state(Passage passage, DateMention date, Draft cooperation, Notes notes) {
        var quote = passage.quote(date.span());
        Doubts doubts = new Doubts(notes.context());
        Message doubt = doubts.of(date.doubt());
        switch (date.act()) {
            case SINCE -> {
                cooperation.value(Predicate.SINCE, date.date(), Map.of(), doubt, quote);
                if (!cooperation.statesOther(Predicate.STATUS, Status.ACTIVE.code())) {
                    cooperation.value(Predicate.STATUS, Status.ACTIVE.code(), quote);
                }
            }
            case BEGUN -> cooperation.value(Predicate.SINCE, date.date(), Map.of(), doubt, quote);
            case UNTIL, ENDED -> cooperation.value(Predicate.UNTIL, date.date(), Map.of(), doubt, quote);
            case BARE, EXISTS, ONGOING, STARTING, AGREEMENT, VAGUE, NOT_STATED, SPOKEN ->
                bare(passage, date, doubts.bare(date.doubt()), cooperation);
            default -> {
                return; // the day of an act, or one that was only planned: it stays with the words about it
            }
        }
        notes.understand(passage, date.span());
    }

    /** The date of something that ended or was planned is not its beginning. */
    private static void over(Passage passage, DateMention date, Draft cooperation) {
        if (cooperation.states(Predicate.STATUS, Status.ENDED.code())) {
            cooperation.value(Predicate.UNTIL, date.date(), passage.quote(date.span()));
        }
    }

    private static void bare(Passage passage, DateMention date, Message doubt, Draft cooperation) {
        if (cooperation.states(Predicate.SINCE) || cooperation.statesOther(Predicate.STATUS, Status.ACTIVE.code())) {
            over(passage, date, cooperation);
            return;
        }
        cooperation.value(Predicate.SINCE, date.date(), Map.of(), doubt, passage.quote(date.span()));
        String end = date.end();
        if (end != null) {
            cooperation.value(Predicate.UNTIL, end, Map.of(), doubt, passage.quote(date.span()));
        }
    }
}
