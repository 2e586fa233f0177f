package org.passerelle.interpretation.rules;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.time.TimeDoubt;
import org.passerelle.model.Predicate;
import org.passerelle.reading.heading.WordedLabel;
import org.passerelle.telling.Message;

/** Why dates of a cell whose heading says what they are may be something else. */
final class DoubtfulDates {

    private static final Pattern BETWEEN = Pattern.compile("entre |between |zwischen |tra |fra ");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    /** A heading that speaks of the beginning, and not of a period. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?i)^(?!.*\\b(?:fin|end|ende|fine|fim)\\b).*\\b(?:d[ée]but|depuis|start\\w*|since|began|begin\\w*|beginn|seit|inicio|inizio|desde|avvio)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Passage passage;
    private final Predicate predicate;
    private final TimeFacts facts;
    private final Doubts doubts;
    private final boolean isPutOff;
    private final @Nullable TimeDoubt beside;

    DoubtfulDates(Passage passage, Predicate predicate, List<Event> events, TimeFacts facts, Doubts doubts) {
        this.passage = passage;
        this.predicate = predicate;
        this.facts = facts;
        this.doubts = doubts;
        // of the whole cell, which may hold many dates
        this.isPutOff = events.stream().anyMatch(event -> event.act().putsOff() && event.date() != null);
        this.beside = beside(events);
    }

    /** Why the date of {@code event} is uncertain; null when it is certain. */
    @Nullable
    Message why(Event event, boolean isOneMore) {
        if (facts.isOfThePlan(event)) {
            return Doubt.OF_THE_PLAN.with();
        }
        boolean alone = event.act() != Act.BARE || event.doubt() != null;
        Message doubt = doubts.of(alone ? event.doubt() : ofBare(event));
        if (doubt != null) {
            return doubt;
        }
        if (predicate == Predicate.UNTIL && WordedLabel.isOfAgreement(passage.label())) {
            // "MoU ends": a cooperation may outlast its agreement
            return Doubt.END_OF_AGREEMENT.with();
        }
        // "2022, 2024": it began once
        return isOneMore && predicate == Predicate.SINCE && event.act() == Act.BARE ? Doubt.BARE_DATE.with() : null;
    }

    /** Why the end of a period is uncertain, of which {@code doubt} says why its beginning is: "2020-2022, prolongé 2023". */
    @Nullable
    Message whyEnd(@Nullable Message doubt) {
        return doubt == null && isPutOff ? doubts.of(TimeDoubt.OTHER_WORDS) : doubt;
    }

    private @Nullable TimeDoubt ofBare(Event event) {
        boolean either = isBetween(event)
                || (predicate == Predicate.SINCE
                        && isNextYear(event)
                        && (BEGINNING.matcher(passage.label()).find() || WordedLabel.isOfSignature(passage.label())));
        return either ? TimeDoubt.PERIOD_OR_EITHER : beside;
    }

    /** "2004-2005": the year of a school or of a budget. */
    private static boolean isNextYear(Event event) {
        String end = event.end();
        String date = event.date();
        return end != null
                && date != null
                && YEAR.matcher(date).matches()
                && YEAR.matcher(end).matches()
                && Integer.parseInt(end) == Integer.parseInt(date) + 1;
    }

    /** "Entre 1960 et 1966": from then to then, or once in that time. */
    private boolean isBetween(Event event) {
        return event.end() != null
                && BETWEEN.matcher(passage.folded())
                        .region(event.start(), event.until())
                        .lookingAt();
    }

    /** What words beside a date that has none of its own make of it; null when there are none. */
    private @Nullable TimeDoubt beside(List<Event> events) {
        if (facts.has(Act.NONE) || facts.has(Act.NEGATION)) {
            return TimeDoubt.NEGATED;
        }
        // "2012, extended to 2013": the end that stands first may no longer be the end
        boolean later = predicate == Predicate.UNTIL && isPutOff;
        return later || facts.has(Act.NOT_STATED) || WordsBeside.areUnread(passage, events)
                ? TimeDoubt.OTHER_WORDS
                : null;
    }
}
