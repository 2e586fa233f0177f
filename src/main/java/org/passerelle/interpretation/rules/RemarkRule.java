package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.interpretation.text.CellParts;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Heading;

/**
 * Remarks are kept as they are. In many lists they are also the only place that says how a cooperation stands: where no cell does, a remark
 * of which a clause begins with a state, "en sommeil, chercher un responsable", is read for it, never as certain.
 */
final class RemarkRule {

    /** What stands between the clauses of a remark; a short word before a point is an abbreviation. */
    private static final Pattern BORDER = Pattern.compile(" *[,;:()] *|(?<=\\p{L}{6})[.!?] +| [–—/-] ");

    /** These may be said of anything that a remark is about. */
    private static final Set<Act> OF_ANYTHING = EnumSet.of(
            Act.BARE,
            Act.SINCE,
            Act.UNTIL,
            Act.EXISTS,
            Act.NEGATION,
            Act.NOT_STATED,
            Act.VAGUE,
            Act.LAST,
            Act.BEGUN,
            Act.AGREEMENT);

    /** What has begun is not planned, whatever the remark says is. */
    static final Set<String> BEFORE_IT_BEGINS = Set.of(Status.PLANNED.code(), Status.STARTING.code());

    private final StatusRule states;
    private final StatementPhrases phrases;
    private final Times times;
    private final ContraryRemark contrary;

    RemarkRule(Knowledge known) {
        this.states = new StatusRule(known);
        this.phrases = known.phrases();
        this.times = known.times();
        this.contrary = new ContraryRemark(known);
    }

    void read(Passage passage, Notes notes) {
        notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
        notes.understand(passage);
        contrary.tellDates(passage, notes);
        boolean known = isSaid(Heading.STATUS, notes) || notes.main().states(Predicate.STATUS);
        clauseOfState(passage, notes).ifPresent(clause -> {
            List<Statement> said = said(clause, notes);
            contrary.tellStatus(passage, passage.text().startsWith(clause.text()), said, notes);
            if (!known) {
                state(said, notes);
            }
        });
    }

    private List<Statement> said(Passage clause, Notes notes) {
        Notes apart = notes.apart();
        states.read(clause, apart);
        return apart.main().statements();
    }

    private static void state(List<Statement> said, Notes notes) {
        boolean over = said.stream()
                .anyMatch(one ->
                        one.predicate() == Predicate.STATUS && one.value().equals(Status.ENDED.code()));
        notes.main()
                .addAll(said.stream()
                        .filter(one -> isToBeStated(one, over, notes))
                        .map(one -> one.doubted(Doubt.IN_A_REMARK.with()))
                        .toList());
    }

    private static boolean isToBeStated(Statement one, boolean over, Notes notes) {
        return switch (one.predicate()) {
            case STATUS -> !BEFORE_IT_BEGINS.contains(one.value()) || !isSaid(Heading.SINCE, notes);
            case UNTIL -> over && !isSaid(Heading.UNTIL, notes);
            case INTERRUPTED -> true;
            case AGREEMENT, AGREEMENT_STATUS -> !isSaid(Heading.AGREEMENT, notes);
            default -> false;
        };
    }

    private static boolean isSaid(Heading heading, Notes notes) {
        return notes.record().first(heading).isPresent();
    }

    /** The first clause of {@code passage} that begins with a state, with those behind it that go on telling of time. */
    private Optional<Passage> clauseOfState(Passage passage, Notes notes) {
        List<Event> events = times.of(passage, notes.context());
        List<Span> told = words(passage, events.stream());
        List<Span> states = words(passage, events.stream().filter(RemarkRule::isOfState));
        List<Span> clauses = clauses(passage, events);
        for (int i = 0; i < clauses.size(); i++) {
            if (beginsWithOne(passage, clauses.get(i), states, events)) {
                int last = i;
                while (last + 1 < clauses.size() && beginsWithOne(passage, clauses.get(last + 1), told, events)) {
                    last++;
                }
                String words = passage.words(clauses.get(i).to(clauses.get(last)));
                return Optional.of(CellParts.part(passage, Heading.STATUS, words));
            }
        }
        return Optional.empty();
    }

    /** Where the words for states stand, and those for {@code events}. */
    private List<Span> words(Passage passage, Stream<Event> events) {
        Stream<Span> states = phrases.status(passage).stream().map(Phrases.Hit::span);
        return Stream.concat(events.map(TimeFacts::span), states).toList();
    }

    private static boolean isOfState(Event event) {
        boolean renewed = event.act() == Act.RENEWED && event.date() == null;
        return !renewed && !OF_ANYTHING.contains(event.act());
    }

    private static boolean beginsWithOne(Passage passage, Span clause, List<Span> told, List<Event> events) {
        return told.stream().mapToInt(Span::start).filter(clause::contains).min().stream()
                .anyMatch(first -> !WordsBeside.areUnread(passage, new Span(clause.start(), first), events));
    }

    /** "March 14, 2019": no clause ends within a date. */
    private static List<Span> clauses(Passage passage, List<Event> events) {
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        Matcher border = BORDER.matcher(passage.text());
        while (border.find()) {
            int at = border.start();
            if (events.stream().noneMatch(event -> event.start() < at && at < event.until())) {
                clauses.add(new Span(from, at));
                from = border.end();
            }
        }
        clauses.add(new Span(from, passage.text().length()));
        return clauses;
    }
}
