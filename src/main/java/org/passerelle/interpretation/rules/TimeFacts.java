package org.passerelle.interpretation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.time.TimeDoubt;
import org.passerelle.model.PartialDate;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.model.Status;
import org.passerelle.telling.Message;

/** What events say of a cooperation: since when, until when, interrupted from when to when, and where it stands. */
final class TimeFacts {

    /** What stands between what is resumed and what it had been before. */
    private static final Pattern AFTER = Pattern.compile(
            "\\b(?:apres|after|following|nach|despues de|tras|dopo|depois de|apos|po|na|efter|etter)\\b");

    /** What says that a cooperation rests, or is no more. */
    private static final Set<Act> OVER = EnumSet.of(Act.ENDED, Act.NO_LONGER_IN_FORCE, Act.ON_HOLD);

    /** What says that it has not begun. */
    private static final Set<Act> NOT_BEGUN = EnumSet.of(Act.PLANNED, Act.IN_PROCESS);

    private final Passage passage;
    private final Draft cooperation;
    private final List<Event> events;
    private final Doubts doubts;

    TimeFacts(Passage passage, List<Event> events, Draft cooperation, Doubts doubts) {
        this.passage = passage;
        this.doubts = doubts;
        this.events = events;
        this.cooperation = cooperation;
    }

    /** Where the event's words stand. */
    static Span span(Event event) {
        return new Span(event.start(), event.until());
    }

    /** States what {@code event} says of the cooperation itself; what is said of its agreement is left to others. */
    void state(Event event) {
        switch (event.act()) {
            case SINCE -> since(event, event.date() != null);
            case BEGUN -> since(event, false);
            case ONGOING -> since(event, !denied());
            case UNTIL -> until(event);
            case ENDED -> ended(event);
            case ON_HOLD -> interrupted(event);
            case RESUMED -> status(Status.ACTIVE, event);
            case STARTING -> status(Status.STARTING, event);
            case PLANNED -> planned(event);
            default -> {
                // of the agreement, or without a date
            }
        }
    }

    /** A date without a word is when it began, which is told as a doubt; after the end, or a state that is over, it is not. */
    void bare(Event event) {
        if (has(Act.ENDED) || has(Act.PLANNED)) {
            return;
        }
        date(Predicate.SINCE, Objects.requireNonNull(event.date()), event, doubts.bare(event));
        String end = event.end();
        if (end != null) {
            date(Predicate.UNTIL, end, event, doubts.bare(event));
        }
    }

    private void since(Event event, boolean active) {
        String date = event.date();
        Optional<Event> over = overSince(event);
        if (over.isPresent()) {
            over(Objects.requireNonNull(date), event, over.get());
        } else if (date != null) {
            Message doubt = isOfThePlan(event) ? Doubt.OF_THE_PLAN.with() : doubts.of(deniedOr(event));
            date(Predicate.SINCE, date, event, doubt);
            String end = event.end();
            if (end != null) {
                date(Predicate.UNTIL, end, event, doubts.of(event));
            }
        }
        boolean goesOn = active
                && event.end() == null
                && !has(Act.ENDED)
                && !has(Act.NO_LONGER_IN_FORCE)
                && !has(Act.IN_PROCESS)
                && !onHold()
                && !isPast();
        if (goesOn && !cooperation.statesOther(Predicate.STATUS, Status.ACTIVE.code())) {
            status(Status.ACTIVE, event);
        }
    }

    private void over(String date, Event since, Event over) {
        if (over.act() == Act.ON_HOLD) {
            date(Predicate.INTERRUPTED, open(date), since, doubts.of(since));
        } else {
            date(Predicate.UNTIL, date, since, doubts.of(since));
        }
    }

    /** "Seit 2009 ohne Aktivität", "depuis 2011 suspendue": what {@code since} dates is that it is over, and nothing else. */
    boolean isOverSince(Event since) {
        return overSince(since).isPresent();
    }

    private Optional<Event> overSince(Event since) {
        return since.act() == Act.SINCE && since.date() != null
                ? events.stream()
                        .filter(event -> OVER.contains(event.act()) && event.date() == null)
                        .filter(event -> areSideBySide(since, event))
                        .findFirst()
                : Optional.empty();
    }

    /** "En négociation depuis 2023": what {@code since} dates is the beginning of the talks. */
    boolean isOfThePlan(Event since) {
        return since.act() == Act.SINCE
                && since.date() != null
                && events.stream()
                        .filter(event -> NOT_BEGUN.contains(event.act()) && event.date() == null)
                        .anyMatch(event -> areSideBySide(event, since) || areSideBySide(since, event));
    }

    private boolean areSideBySide(Event one, Event next) {
        return next.start() >= one.until()
                && passage.text().substring(one.until(), next.start()).isBlank();
    }

    /** "Not yet started (2006)": of what is that the date? */
    private @Nullable TimeDoubt deniedOr(Event event) {
        boolean denied = event.doubt() == null && event.act() == Act.BEGUN && has(Act.NONE);
        return denied ? TimeDoubt.NEGATED : event.doubt();
    }

    /** "Active until 2001", in a document of 2005, or in one that nobody dated. */
    private boolean isPast() {
        PartialDate observed = doubts.context().observedOn();
        return isUntilThen()
                && (observed == null
                        || ends().flatMap(date -> PartialDate.parse(date).stream())
                                .anyMatch(until -> until.latest().isBefore(observed.earliest())));
    }

    /** True when the words say until when it goes on or went on. */
    boolean isUntilThen() {
        return ends().findAny().isPresent();
    }

    private Stream<String> ends() {
        return events.stream().flatMap(event -> Stream.ofNullable(end(event)));
    }

    /** "Until 2002", "was active 1995-2002". */
    private static @Nullable String end(Event event) {
        return switch (event.act()) {
            case UNTIL -> event.date();
            case BARE, ONGOING -> event.end();
            default -> null;
        };
    }

    /** What is intended is said up to the end of the cell. */
    private void planned(Event event) {
        cooperation.value(Predicate.STATUS, Status.PLANNED.code(), passage.quote(rest(event)));
    }

    private Span rest(Event event) {
        return new Span(event.start(), passage.text().length());
    }

    private void until(Event event) {
        String date = event.date();
        if (date != null) {
            date(Predicate.UNTIL, date, event, doubts.of(event));
        }
    }

    private void ended(Event event) {
        if (isResumedAfter(event) || isHeldAfter(event)) {
            // "arrêtée en 1999, reprise en 2004": that was a break; "plus de nouvelles, à relancer": nobody gave it up
            return;
        }
        status(Status.ENDED, event);
        String from = event.date();
        if (event.end() != null && from != null && event.doubt() == null) {
            // "terminée (2001-2009)"
            date(Predicate.SINCE, from, event, null);
        }
        String date = event.end() == null ? event.date() : event.end();
        if (date != null) {
            date(Predicate.UNTIL, date, event, doubts.of(event));
        }
    }

    /** An interruption with an end is over: where the cooperation stands then is not said. */
    private void interrupted(Event event) {
        if (event.date() != null) {
            String period = event.end() == null ? openOrResumed(event) : event.period();
            date(Predicate.INTERRUPTED, Objects.requireNonNull(period), event, doubts.of(event));
        }
        if (event.end() == null && onHold()) {
            status(Status.ON_HOLD, event);
        }
    }

    /** "Suspended in 2010, resumed in 2013": that is how long it was interrupted. */
    private String openOrResumed(Event hold) {
        String date = Objects.requireNonNull(hold.date());
        return events.stream()
                .filter(event -> event.act() == Act.RESUMED && event.start() > hold.start())
                .flatMap(event -> Stream.ofNullable(event.date()))
                .map(resumed -> date + "/" + resumed)
                .filter(period -> PartialDate.parse(period).isPresent())
                .findFirst()
                .orElseGet(() -> open(date));
    }

    private static String open(String date) {
        boolean plain = date.chars().allMatch(letter -> Character.isDigit(letter) || letter == '-');
        return plain ? date + "/.." : date;
    }

    /** "Arrêtée en 1999, reprise en 2004", "relancé en 2004 après 5 ans d'arrêt". */
    private boolean isResumedAfter(Event end) {
        return events.stream()
                .filter(event -> event.act() == Act.RESUMED)
                .anyMatch(event -> event.start() > end.start()
                        || AFTER.matcher(passage.folded())
                                .region(event.start(), end.start())
                                .find());
    }

    private boolean isHeldAfter(Event end) {
        return end.date() == null
                && events.stream()
                        .anyMatch(event ->
                                event.act() == Act.ON_HOLD && event.date() == null && event.start() > end.start());
    }

    private boolean onHold() {
        return has(Act.ON_HOLD) && !has(Act.RESUMED) && !isRestOver();
    }

    /** "Interrompu de 1999 à 2003": where it stands since then is not said. */
    boolean isRestOver() {
        return events.stream().anyMatch(TimeFacts::isOver);
    }

    private static boolean isOver(Event event) {
        return event.act() == Act.ON_HOLD && event.end() != null;
    }

    private boolean denied() {
        return has(Act.NONE) || has(Act.NEGATION) || has(Act.ENDED);
    }

    boolean has(Act act) {
        return events.stream().anyMatch(event -> event.act() == act);
    }

    private void status(Status status, Event event) {
        boolean open = event.doubt() == TimeDoubt.NEGATED || event.doubt() == TimeDoubt.SOURCE_DOUBTS;
        Message doubt = open ? doubts.of(event) : null;
        cooperation.value(Predicate.STATUS, status.code(), Map.of(), doubt, quote(event));
    }

    private void date(Predicate predicate, String date, Event event, @Nullable Message doubt) {
        cooperation.value(predicate, date, Map.of(), doubt, quote(event));
    }

    private Quote quote(Event event) {
        return passage.quote(span(event));
    }
}
