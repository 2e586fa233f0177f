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
        int dated = 0;
        for (Event event : events) {
            if (event.date() != null && announced.contains(event.act())) {
                date(passage, event, predicate, planned ? Doubt.PLANNED_ONLY.with() : doubts.of(event), notes.main());
                dated++;
            } else if (event.act() == Act.PLANNED && event.date() != null) {
                date(passage, event, predicate, Doubt.PLANNED_ONLY.with(), notes.main());
                facts.state(event);
                dated++;
            } else {
                facts.state(event);
            }
        }
        tell(passage, events, dated, notes);
    }

    private static void tell(Passage passage, List<Event> events, int dated, Notes notes) {
        boolean other = events.stream().anyMatch(event -> event.date() != null);
        boolean open = events.stream().anyMatch(event -> event.act() == Act.NOT_STATED);
        if (dated == 0 && !other && !open) {
            notes.find(passage, passage.text(), Problem.NO_DATE);
        }
        if (dated > 1 || events.stream().anyMatch(Times::isVague)) {
            notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
        }
        notes.understand(passage);
    }

    private static void date(
            Passage passage, Event event, Predicate predicate, @Nullable Message doubt, Draft cooperation) {
        Quote quote = passage.quote(TimeFacts.span(event));
        String date = Objects.requireNonNull(event.date());
        String end = event.end();
        if (predicate == Predicate.UNTIL && end != null) {
            cooperation.value(Predicate.UNTIL, end, Map.of(), doubt, quote);
            return;
        }
        cooperation.value(predicate, date, Map.of(), doubt, quote);
        if (end != null) {
            cooperation.value(Predicate.UNTIL, end, Map.of(), doubt, quote);
        }
        if (event.act() == Act.ENDED) {
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
