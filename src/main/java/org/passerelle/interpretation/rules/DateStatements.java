package org.passerelle.interpretation.rules;

import java.util.Map;
import org.passerelle.interpretation.dates.DateMention;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.telling.Message;

/** What a date says of a cooperation: when it began, that it goes on, when it ends. */
final class DateStatements {

    private DateStatements() {}

    /** States what {@code date} says, and marks its words as understood. */
    static void state(Passage passage, DateMention date, Draft cooperation, Notes notes) {
        var quote = passage.quote(date.span());
        switch (date.cue()) {
            case SINCE -> {
                cooperation.value(Predicate.SINCE, date.date(), quote);
                if (!cooperation.statesOther(Predicate.STATUS, Status.ACTIVE.code())) {
                    cooperation.value(Predicate.STATUS, Status.ACTIVE.code(), quote);
                }
            }
            case START -> cooperation.value(Predicate.SINCE, date.date(), quote);
            case UNTIL -> cooperation.value(Predicate.UNTIL, date.date(), quote);
            case NONE -> bare(passage, date, cooperation);
            default -> {
                return; // the day of an act, not of a beginning: it stays with the words about the act
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

    private static void bare(Passage passage, DateMention date, Draft cooperation) {
        if (cooperation.states(Predicate.SINCE) || cooperation.statesOther(Predicate.STATUS, Status.ACTIVE.code())) {
            over(passage, date, cooperation);
            return;
        }
        Message doubt = Doubt.BARE_DATE.with();
        cooperation.value(Predicate.SINCE, date.date(), Map.of(), doubt, passage.quote(date.span()));
        String end = date.end();
        if (end != null) {
            cooperation.value(Predicate.UNTIL, end, Map.of(), doubt, passage.quote(date.span()));
        }
    }
}
