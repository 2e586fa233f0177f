package org.passerelle.interpretation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.Status;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.telling.Message;

/** Cells whose heading says what their date is: since when, until when. What else they tell of time counts as well. */
final class DatedRule {

    /** How IATI's types of dates end. */
    private static final String PLANNED = "-planned";

    private static final String ACTUAL = "-actual";

    /** Acts whose date is the one that the heading "since" announces. */
    private static final Set<Act> BEGINNINGS =
            EnumSet.of(Act.BARE, Act.SINCE, Act.BEGUN, Act.SIGNED, Act.AGREEMENT, Act.ONGOING, Act.EXISTS);

    /** Acts whose date is the one that the heading "until" announces. */
    private static final Set<Act> ENDS = EnumSet.of(Act.BARE, Act.UNTIL, Act.ENDED, Act.NO_LONGER_IN_FORCE);

    private static final Set<Act> OF_AGREEMENT =
            EnumSet.of(Act.RENEWED, Act.AMENDED, Act.NO_LONGER_IN_FORCE, Act.IN_FORCE, Act.IN_PROCESS, Act.LAST);

    /** Acts whose date says nothing of the cooperation: "nicht nach 1984" is told. */
    private static final Set<Act> UNSTATED =
            EnumSet.of(Act.NEGATION, Act.NONE, Act.NOT_STATED, Act.STARTING, Act.VAGUE, Act.SPOKEN);

    private final Times times;

    DatedRule(Knowledge known) {
        this.times = known.times();
    }

    void since(Passage passage, Notes notes) {
        read(passage, notes, Predicate.SINCE, BEGINNINGS);
    }

    void until(Passage passage, Notes notes) {
        read(passage, notes, Predicate.UNTIL, ENDS);
    }

    /** What was planned counts, with a doubt, as long as the record does not say what came true. */
    private void read(Passage passage, Notes notes, Predicate predicate, Set<Act> announced) {
        List<Event> events = times.of(passage, notes.context());
        boolean planned = type(passage.cell()).endsWith(PLANNED);
        if (planned && cameTrue(passage.cell().heading(), notes)) {
            notes.understand(passage);
            return;
        }
        Doubts doubts = new Doubts(notes.context());
        TimeFacts facts = new TimeFacts(passage, events, notes.main(), doubts);
        DoubtfulDates doubtful = new DoubtfulDates(passage, predicate, events, facts, doubts);
        int dated = 0;
        for (Event event : events) {
            if (event.date() != null && announced.contains(event.act()) && !facts.isOverSince(event)) {
                Message doubt = planned ? Doubt.PLANNED_ONLY.with() : doubtful.why(event, dated > 0);
                date(passage, event, predicate, doubt, doubtful.whyEnd(doubt), notes.main());
                dated++;
            } else if (event.act() == Act.PLANNED && event.date() != null) {
                Message doubt = Doubt.PLANNED_ONLY.with();
                date(passage, event, predicate, doubt, doubt, notes.main());
                facts.state(event);
                dated++;
            } else if (event.date() != null || !notes.main().states(Predicate.STATUS)) {
                // "en attente" in a column of dates does not go against the column of states
                facts.state(event);
            }
        }
        tell(passage, events, predicate, dated, notes);
    }

    private static void tell(Passage passage, List<Event> events, Predicate predicate, int dated, Notes notes) {
        boolean other = events.stream().anyMatch(event -> event.date() != null && !UNSTATED.contains(event.act()));
        // what goes on has no end
        boolean open = events.stream()
                .anyMatch(event -> event.act() == Act.NOT_STATED || (predicate == Predicate.UNTIL && isEndless(event)));
        boolean lost = events.stream().anyMatch(event -> event.date() != null);
        if (dated == 0 && !other && (lost || !open)) {
            notes.find(passage, passage.text(), Problem.NO_DATE);
        }
        if (dated > 1 || events.stream().anyMatch(DatedRule::isKeptInWords)) {
            notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
        }
        notes.understand(passage);
    }

    private static boolean isEndless(Event event) {
        return event.act() == Act.ONGOING || event.act() == Act.VAGUE;
    }

    private static boolean isKeptInWords(Event event) {
        return Times.isVague(event) || isOfAgreement(event) || (event.act() == Act.RESUMED && event.date() != null);
    }

    /** What happened to an agreement, and when, is not when the cooperation began: the words are kept. */
    private static boolean isOfAgreement(Event event) {
        return event.date() != null && OF_AGREEMENT.contains(event.act());
    }

    private static void date(
            Passage passage,
            Event event,
            Predicate predicate,
            @Nullable Message doubt,
            @Nullable Message doubtOfEnd,
            Draft cooperation) {
        Quote quote = passage.quote(TimeFacts.span(event));
        String date = Objects.requireNonNull(event.date());
        String end = event.end();
        if (predicate == Predicate.UNTIL && end != null) {
            cooperation.value(Predicate.UNTIL, end, Map.of(), doubt, quote);
            return;
        }
        cooperation.value(predicate, date, Map.of(), doubt, quote);
        if (end != null) {
            cooperation.value(Predicate.UNTIL, end, Map.of(), doubtOfEnd, quote);
        }
        if (event.act().isEnd()) {
            cooperation.value(Predicate.STATUS, Status.ENDED.code(), quote);
        }
    }

    private boolean cameTrue(Heading heading, Notes notes) {
        return notes.record()
                .all(heading)
                .anyMatch(cell -> type(cell).endsWith(ACTUAL)
                        && times.of(Passage.of(cell), notes.context()).stream()
                                .anyMatch(event -> event.date() != null));
    }

    private static String type(Cell cell) {
        return cell.codes().getOrDefault("type", "");
    }
}
