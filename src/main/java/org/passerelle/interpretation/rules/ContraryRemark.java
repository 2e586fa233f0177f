package org.passerelle.interpretation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;

/** What a remark says against the rest of its record: another beginning, end or state. It is told; which of the two holds is open. */
final class ContraryRemark {

    /** Beside one of these, a renewal without a date puts off nothing. */
    private static final Set<Act> SETTLING = EnumSet.of(Act.NEGATION, Act.NONE, Act.UNTIL);

    private static final Pattern UP_TO = Pattern.compile("\\b(?:jusqu|until|till?|to|bis|hasta|fino|ate|tot|do)\\b");

    private final Times times;

    ContraryRemark(Knowledge known) {
        this.times = known.times();
    }

    void tellDates(Passage passage, Notes notes) {
        List<Event> events = times.of(passage, notes.context());
        if (givesOtherEnd(passage, events, notes.main().values(Predicate.UNTIL))) {
            notes.find(passage, passage.text(), Problem.OTHER_END);
        }
        if (givesOtherBeginning(passage, events, notes.main().values(Predicate.SINCE))) {
            notes.find(passage, passage.text(), Problem.OTHER_BEGINNING);
        }
    }

    /** "Verlängert bis 2025" beside an end in 2022. */
    private static boolean givesOtherEnd(Passage passage, List<Event> events, Set<String> ends) {
        // "pas de renouvellement", "prolongée jusqu'en 2025"
        boolean settled = events.stream().anyMatch(event -> SETTLING.contains(event.act()));
        return !ends.isEmpty() && events.stream().anyMatch(event -> isOtherEnd(passage, event, settled, ends));
    }

    private static boolean isOtherEnd(Passage passage, Event event, boolean settled, Set<String> ends) {
        String date = event.end() == null ? event.date() : event.end();
        boolean putOff = event.act().putsOff();
        boolean upTo = event.end() != null
                || UP_TO.matcher(passage.folded())
                        .region(event.start(), event.until())
                        .find();
        if (event.act() == Act.UNTIL || event.act().isEnd() || (putOff && upTo)) {
            return date != null && ends.stream().noneMatch(end -> PartialDate.agree(end, date));
        }
        // what was renewed in the year of its end was renewed beyond it
        return date == null
                ? event.act() == Act.RENEWED && !settled
                : putOff && ends.stream().noneMatch(end -> date.compareTo(end) < 0 && !PartialDate.agree(end, date));
    }

    /** "Partenariat engagé en 2008" beside a beginning in 2017, which may be that of a project; but "on hold from 2020" begins nothing. */
    private static boolean givesOtherBeginning(Passage passage, List<Event> events, Set<String> beginnings) {
        // "współpraca od 1988 r.", but not "supported by the region since 2010"
        Set<Act> telling = WordsBeside.areUnread(passage, events) ? Set.of(Act.BEGUN) : Set.of(Act.BEGUN, Act.SINCE);
        return !beginnings.isEmpty()
                && events.stream()
                        .noneMatch(event ->
                                event.act() == Act.ON_HOLD || event.act().isEnd())
                && events.stream()
                        .filter(event -> telling.contains(event.act()) && event.date() != null)
                        .anyMatch(event -> beginnings.stream()
                                .noneMatch(since -> PartialDate.agree(since, Objects.requireNonNull(event.date()))));
    }

    /**
     * "Active", and as a remark "MoU lapsed, will not be renewed"; "Planned. Applied to THET" beside a beginning that is still to come.
     *
     * @param leads true when the remark begins with the state
     * @param said what the remark says of it
     */
    void tellStatus(Passage passage, boolean leads, List<Statement> said, Notes notes) {
        Set<String> known = notes.main().values(Predicate.STATUS);
        boolean begun = notes.record().first(Heading.SINCE).isPresent();
        boolean other = said.stream()
                .anyMatch(one -> known.isEmpty()
                        ? leads && begun && isToCome(one)
                        : isLapsedThoughActive(one, known) || isOther(one, known));
        if (other) {
            notes.find(passage, passage.text(), Problem.OTHER_STATUS);
        }
    }

    private static boolean isToCome(Statement one) {
        return one.predicate() == Predicate.STATUS && RemarkRule.BEFORE_IT_BEGINS.contains(one.value());
    }

    /** What is planned may be something in it. */
    private static boolean isOther(Statement one, Set<String> known) {
        return one.predicate() == Predicate.STATUS && !isToCome(one) && !known.contains(one.value());
    }

    private static boolean isLapsedThoughActive(Statement one, Set<String> known) {
        return one.predicate() == Predicate.AGREEMENT_STATUS
                && one.value().equals(AgreementStatus.NO_LONGER_IN_FORCE.code())
                && known.contains(Status.ACTIVE.code());
    }
}
