package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.model.AgreementKind;
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.Predicate;
import org.passerelle.telling.Message;

/** What events say of agreements: whether there is one, of what kind, and its dates; a second date of signing is a second agreement. */
final class AgreementFacts {

    /** Any of these says that there is, or was, an agreement. */
    private static final Set<Act> TELL_OF_ONE = Set.of(
            Act.EXISTS,
            Act.AGREEMENT,
            Act.SIGNED,
            Act.RENEWED,
            Act.AMENDED,
            Act.IN_FORCE,
            Act.NO_LONGER_IN_FORCE,
            Act.SPOKEN);

    private final Passage passage;
    private final List<Event> events;
    private final List<Phrases.Hit<String>> kinds;
    private final Doubts doubts;
    private final boolean isBegun;
    private final List<Found> found = new ArrayList<>();

    private static final class Found {
        private final Map<String, String> attributes = new LinkedHashMap<>();
        private @Nullable Span span;
        private @Nullable Message doubt;

        private boolean holds(String key) {
            return attributes.containsKey(key);
        }
    }

    AgreementFacts(Passage passage, List<Event> events, List<Phrases.Hit<String>> kinds, Doubts doubts) {
        this(passage, events, kinds, doubts, false);
    }

    /** @param isBegun true where another column says since when they cooperate, so that "to Dec 2025" is an end of the agreement alone */
    AgreementFacts(
            Passage passage, List<Event> events, List<Phrases.Hit<String>> kinds, Doubts doubts, boolean isBegun) {
        this.isBegun = isBegun;
        this.doubts = doubts;
        this.passage = passage;
        this.events = events;
        this.kinds = kinds;
    }

    /** States the agreements and whether there is one; true when the words say so. */
    boolean state(Draft cooperation) {
        return state(cooperation, false);
    }

    /**
     * States them.
     *
     * @param elsewhere true when another cell dates the agreement, so that one without a date and a kind is that one
     */
    boolean state(Draft cooperation, boolean elsewhere) {
        AgreementStatus status = status();
        Event telling = telling(status);
        if (status != null && telling != null && status != AgreementStatus.UNKNOWN) {
            cooperation.value(Predicate.AGREEMENT_STATUS, status.code(), passage.quote(TimeFacts.span(telling)));
        } else if (status == AgreementStatus.UNKNOWN) {
            cooperation.value(Predicate.AGREEMENT_STATUS, status.code(), passage.quote());
        }
        if (!tellsOfOne() || status == AgreementStatus.NONE || status == AgreementStatus.IN_PROCESS) {
            return status != null;
        }
        events.forEach(this::date);
        if (found.isEmpty() && elsewhere && kinds.isEmpty()) {
            return true;
        }
        if (found.isEmpty()) {
            found.add(new Found());
        }
        for (int i = 0; i < found.size(); i++) {
            state(found.get(i), kind(i), cooperation);
        }
        return true;
    }

    /** True when the words name or date an agreement, or say yes. */
    boolean tellsOfOne() {
        return !kinds.isEmpty()
                || events.stream().map(Event::act).anyMatch(TELL_OF_ONE::contains)
                || (isBegun && events.stream().anyMatch(event -> event.act() == Act.UNTIL && event.date() != null));
    }

    private @Nullable AgreementStatus status() {
        boolean ofAgreement = !kinds.isEmpty() || has(Act.SIGNED) || has(Act.AGREEMENT);
        if (has(Act.NO_LONGER_IN_FORCE)) {
            return AgreementStatus.NO_LONGER_IN_FORCE;
        }
        if (has(Act.PLANNED) && (has(Act.RENEWED) || has(Act.IN_FORCE) || isDated())) {
            return AgreementStatus.EXISTS;
        }
        if (has(Act.IN_PROCESS) || (has(Act.PLANNED) && ofAgreement)) {
            return AgreementStatus.IN_PROCESS;
        }
        if (has(Act.NONE) || (has(Act.NEGATION) && !has(Act.ENDED) && !isDated())) {
            return AgreementStatus.NONE;
        }
        if (has(Act.EXISTS) || has(Act.IN_FORCE) || has(Act.SPOKEN)) {
            return AgreementStatus.EXISTS;
        }
        boolean nothing = has(Act.NOT_STATED) && events.stream().allMatch(event -> event.date() == null);
        return nothing ? AgreementStatus.UNKNOWN : null;
    }

    /** True when the words date an agreement before they deny anything: "signed in 1998 but never applied". */
    boolean isDated() {
        for (Event event : events) {
            if (event.act() == Act.NEGATION) {
                return false;
            }
            boolean ofAgreement = event.act() == Act.SIGNED || event.act() == Act.AGREEMENT;
            if (ofAgreement && event.date() != null) {
                return true;
            }
        }
        return false;
    }

    /** The event whose words say how it stands. */
    private @Nullable Event telling(@Nullable AgreementStatus status) {
        if (status == null) {
            return null;
        }
        Set<Act> acts = switch (status) {
            case NO_LONGER_IN_FORCE -> Set.of(Act.NO_LONGER_IN_FORCE);
            case IN_PROCESS -> Set.of(Act.IN_PROCESS, Act.PLANNED);
            case NONE -> Set.of(Act.NONE, Act.NEGATION);
            case EXISTS -> Set.of(Act.EXISTS, Act.IN_FORCE, Act.SPOKEN, Act.RENEWED, Act.SIGNED, Act.AGREEMENT);
            case UNKNOWN -> Set.of(Act.NOT_STATED);
        };
        return events.stream()
                .filter(event -> acts.contains(event.act()))
                .findFirst()
                .orElse(null);
    }

    private void date(Event event) {
        String date = event.date();
        switch (event.act()) {
            case AGREEMENT, SIGNED, BARE, LAST, EXISTS, SPOKEN -> {
                if (date == null) {
                    return;
                }
                if (event.end() == null) {
                    put("signed", date, event);
                } else {
                    put("from", date, event);
                    put("to", event.end(), event);
                }
            }
            case SINCE -> {
                // "oui depuis 2002": the agreement is of then, and so is what it is about
                if (has(Act.EXISTS) && found.isEmpty()) {
                    put("signed", date, event);
                }
            }
            case RENEWED -> put("renewed", date, event);
            case AMENDED -> put("amended", date, event);
            case NO_LONGER_IN_FORCE, UNTIL -> put("to", event.end() == null ? date : event.end(), event);
            default -> {
                // of the cooperation itself
            }
        }
    }

    /** Into the agreement told of last, or into a further one when that has its own; the last of several renewals counts. */
    private void put(String key, @Nullable String date, Event event) {
        if (date == null) {
            return;
        }
        boolean further = key.equals("signed") || key.equals("from");
        if (found.isEmpty() || (further && isFurther(found.get(found.size() - 1), key, event))) {
            found.add(new Found());
        }
        Found last = found.get(found.size() - 1);
        last.attributes.put(key, date);
        String duration = event.duration();
        if (duration != null) {
            last.attributes.put("duration", duration);
        }
        Span span = TimeFacts.span(event);
        last.span = last.span == null ? span : last.span.to(span);
        last.doubt = last.doubt == null ? doubts.of(event) : last.doubt;
    }

    /** "Charte de jumelage de 1993 ; convention 2022-2024": what stands behind a semicolon dates another agreement. */
    private boolean isFurther(Found last, String key, Event event) {
        Span told = last.span;
        return last.holds(key)
                || (told != null
                        && passage.text()
                                .substring(told.end(), Math.max(told.end(), event.start()))
                                .contains(";"));
    }

    private Phrases.@Nullable Hit<String> kind(int index) {
        return kinds.isEmpty() ? null : kinds.get(Math.min(index, kinds.size() - 1));
    }

    private void state(Found agreement, Phrases.@Nullable Hit<String> kind, Draft cooperation) {
        String code = kind != null
                ? kind.meaning()
                : (has(Act.SPOKEN) ? AgreementKind.VERBAL_AGREEMENT : AgreementKind.COOPERATION_AGREEMENT).code();
        Span named = kind == null ? null : kind.span();
        Span span = agreement.span == null ? named : named == null ? agreement.span : agreement.span.to(named);
        cooperation.value(
                Predicate.AGREEMENT,
                code,
                agreement.attributes,
                agreement.doubt,
                span == null ? passage.quote() : passage.quote(span));
    }

    private boolean has(Act act) {
        return events.stream().anyMatch(event -> event.act() == act);
    }
}
