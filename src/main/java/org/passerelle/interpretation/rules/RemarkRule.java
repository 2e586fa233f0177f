package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
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
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;

/**
 * Remarks are kept as they are. In many lists they are also the only place that says how a cooperation stands: where no cell does, a remark
 * of which a clause begins with a state, "en sommeil, chercher un responsable", is read for it, never as certain.
 */
final class RemarkRule {

    /** What stands between the clauses of a remark; a short word before a point is an abbreviation. */
    private static final Pattern BORDER = Pattern.compile(" *[,;:()] *|(?<=\\p{L}{6})[.!?] +| [–—/-] ");

    /** Beside one of these, a renewal without a date puts off nothing. */
    private static final Set<Act> SETTLING = EnumSet.of(Act.NEGATION, Act.NONE, Act.UNTIL);

    private static final Pattern UP_TO = Pattern.compile("\\b(?:jusqu|until|till?|to|bis|hasta|fino|ate|tot|do)\\b");

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
    private static final Set<String> BEFORE_IT_BEGINS = Set.of(Status.PLANNED.code(), Status.STARTING.code());

    private final StatusRule states;
    private final StatementPhrases phrases;
    private final Times times;

    RemarkRule(Knowledge known) {
        this.states = new StatusRule(known);
        this.phrases = known.phrases();
        this.times = known.times();
    }

    void read(Passage passage, Notes notes) {
        notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
        notes.understand(passage);
        tellOtherEnd(passage, notes);
        tellOtherBeginning(passage, notes);
        boolean said = isSaid(Heading.STATUS, notes) || notes.main().states(Predicate.STATUS);
        clauseOfState(passage, notes).ifPresent(clause -> {
            if (said) {
                tellOtherStatus(passage, clause, notes);
            } else {
                state(passage, clause, notes);
            }
        });
    }

    /** "Active", and as a remark "MoU lapsed, will not be renewed"; what is planned may be something in it. */
    private void tellOtherStatus(Passage passage, Passage clause, Notes notes) {
        Notes apart = notes.apart();
        states.read(clause, apart);
        Set<String> said = notes.main().values(Predicate.STATUS);
        boolean other = !said.isEmpty()
                && apart.main().statements().stream()
                        .anyMatch(one -> one.predicate() == Predicate.AGREEMENT_STATUS
                                ? isLapsedThoughActive(one, said)
                                : isOtherStatus(one, said));
        if (other) {
            notes.find(passage, passage.text(), Problem.OTHER_STATUS);
        }
    }

    private static boolean isOtherStatus(Statement one, Set<String> said) {
        return one.predicate() == Predicate.STATUS
                && !BEFORE_IT_BEGINS.contains(one.value())
                && !said.contains(one.value());
    }

    private static boolean isLapsedThoughActive(Statement agreement, Set<String> said) {
        return agreement.value().equals(AgreementStatus.NO_LONGER_IN_FORCE.code())
                && said.contains(Status.ACTIVE.code());
    }

    /** "Verlängert bis 2025" beside an end in 2022: which of the two holds is open. */
    private void tellOtherEnd(Passage passage, Notes notes) {
        Set<String> ends = notes.main().values(Predicate.UNTIL);
        List<Event> events = times.of(passage, notes.context());
        // "pas de renouvellement", "prolongée jusqu'en 2025"
        boolean settled = events.stream().anyMatch(event -> SETTLING.contains(event.act()));
        if (!ends.isEmpty() && events.stream().anyMatch(event -> isOtherEnd(passage, event, settled, ends))) {
            notes.find(passage, passage.text(), Problem.OTHER_END);
        }
    }

    /** "Partenariat engagé en 2008" beside a beginning in 2017, which may be that of a project. */
    private void tellOtherBeginning(Passage passage, Notes notes) {
        Set<String> beginnings = notes.main().values(Predicate.SINCE);
        List<Event> events = times.of(passage, notes.context());
        boolean other = !beginnings.isEmpty()
                // "on hold from 2020"
                && events.stream()
                        .noneMatch(event ->
                                event.act() == Act.ON_HOLD || event.act().isEnd())
                && events.stream()
                        .filter(event -> event.act() == Act.BEGUN && event.date() != null)
                        .anyMatch(event -> beginnings.stream()
                                .noneMatch(since -> agree(since, Objects.requireNonNull(event.date()))));
        if (other) {
            notes.find(passage, passage.text(), Problem.OTHER_BEGINNING);
        }
    }

    private static boolean agree(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean isOtherEnd(Passage passage, Event event, boolean settled, Set<String> ends) {
        String date = event.end() == null ? event.date() : event.end();
        boolean putOff = event.act().putsOff();
        boolean upTo = event.end() != null
                || UP_TO.matcher(passage.folded())
                        .region(event.start(), event.until())
                        .find();
        if (event.act() == Act.UNTIL || event.act().isEnd() || (putOff && upTo)) {
            return date != null && ends.stream().noneMatch(end -> agree(end, date));
        }
        // what was renewed in the year of its end was renewed beyond it
        return date == null
                ? event.act() == Act.RENEWED && !settled
                : putOff && ends.stream().noneMatch(end -> date.compareTo(end) < 0 && !agree(end, date));
    }

    private void state(Passage passage, Passage clause, Notes notes) {
        Notes apart = notes.apart();
        states.read(clause, apart);
        List<Statement> said = apart.main().statements();
        // "Planned. Applied to THET" beside a beginning that is still to come
        boolean planned = isSaid(Heading.SINCE, notes)
                && passage.text().startsWith(clause.text())
                && said.stream()
                        .anyMatch(one -> one.predicate() == Predicate.STATUS && BEFORE_IT_BEGINS.contains(one.value()));
        if (planned) {
            notes.find(passage, passage.text(), Problem.OTHER_STATUS);
        }
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
