package org.passerelle.interpretation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.vocabulary.Codes;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.Coded;
import org.passerelle.model.Predicate;
import org.passerelle.model.Status;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.telling.Message;

/** Cells that say where a cooperation stands: by its code, by a code of IATI, or in words, with the dates beside them. */
final class StatusRule {

    /** Where the cooperation stands when this is said of its agreement. */
    private static final Map<Act, Status> OF_AGREEMENT = Map.of(
            Act.NO_LONGER_IN_FORCE,
            Status.ENDED,
            Act.IN_FORCE,
            Status.ACTIVE,
            Act.IN_PROCESS,
            Status.PLANNED,
            Act.RENEWED,
            Status.ACTIVE);

    /** Where another heading is likelier, these say nothing: "NA" and "SO" are provinces too. */
    private static final Set<Act> SAYING_NOTHING = EnumSet.of(Act.NOT_STATED, Act.BARE, Act.EXISTS, Act.NEGATION);

    /** Acts of whose dates only the words tell. */
    private static final Set<Act> IN_WORDS = EnumSet.of(Act.RENEWED, Act.AMENDED, Act.RESUMED);

    private static final Set<Act> NOT_GOING_ON = EnumSet.of(
            Act.ENDED, Act.ON_HOLD, Act.UNTIL, Act.NO_LONGER_IN_FORCE, Act.NONE, Act.NEGATION, Act.IN_PROCESS);

    /** Of a heading that asks whether something goes on. */
    private static final Pattern OF_ACTIVITY = Pattern.compile(
            "\\b(?:activ\\w*|current\\w*|still|toujours|noch|ancora|todavia|ainda|nog|actif\\w*|actief|aktiv\\w*|attiv\\w*|ativ\\w*|aktywn\\w*|ongoing|en cours|in corso|en curso|em curso|laufend\\w*|lopend\\w*)\\b");

    private final Times times;
    private final StatementPhrases phrases;
    private final NamedProjects projects;

    StatusRule(Knowledge known) {
        this.times = known.times();
        this.phrases = known.phrases();
        this.projects = new NamedProjects(known);
    }

    /** True when {@code passage}, under a heading that may mean something else, says how a cooperation stands. */
    boolean tells(Passage passage, DocumentContext context) {
        boolean happened = times.of(passage, context).stream().anyMatch(event -> !SAYING_NOTHING.contains(event.act()));
        return happened
                || Coded.parse(Status.class, passage.folded()).isPresent()
                || !phrases.status(passage).isEmpty();
    }

    void read(Passage passage, Notes notes) {
        Optional<String> code = Codes.status(passage)
                .or(() -> Coded.parse(Status.class, passage.folded()).map(Status::code));
        if (code.isPresent()) {
            notes.main().value(Predicate.STATUS, code.get(), passage.quote());
        } else {
            words(passage, notes);
        }
        notes.understand(passage);
    }

    private void words(Passage passage, Notes notes) {
        List<Event> told = times.of(passage, notes.context());
        List<Event> all = told.stream()
                .filter(event -> !projects.isNamed(passage, event) && !isOfSomethingElse(event, told))
                .toList();
        List<Event> events =
                all.stream().filter(event -> !isEndOfAgreement(passage, event)).toList();
        List<Phrases.Hit<String>> named = phrases.status(passage);
        Doubts doubts = new Doubts(notes.context());
        TimeFacts facts = new TimeFacts(passage, events, notes.main(), doubts);
        boolean open = isOpen(passage, events);
        for (Event event : events) {
            boolean bare = event.act() == Act.BARE || (open && event.act() == Act.SINCE);
            if (bare && event.date() != null && isBegun(notes)) {
                notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
            } else if (bare) {
                facts.bare(event);
            } else {
                facts.state(event);
                ofAgreement(passage, event, facts, notes);
            }
        }
        boolean ofAgreement = isOfAgreement(passage, all)
                && new AgreementFacts(passage, all, phrases.agreement(passage), doubts).state(notes.main());
        if (!notes.main().states(Predicate.STATUS) && !facts.isUntilThen() && !facts.isRestOver()) {
            // "non terminé" denies the word that it holds
            Optional<String> status = named.stream()
                    .filter(hit -> !facts.has(Act.NEGATION) && !DoubtfulStates.isRead(hit, events))
                    .findFirst()
                    .map(Phrases.Hit::meaning);
            if (status.isEmpty() && isYes(passage, events)) {
                notes.main().value(Predicate.STATUS, Status.ACTIVE.code(), passage.quote());
            } else if (status.isPresent()) {
                notes.main().value(Predicate.STATUS, status.get(), passage.quote());
            } else if (!ofAgreement && renewals(events).isEmpty()) {
                tell(passage, events, notes);
            }
        }
        if (!notes.main().states(Predicate.STATUS)) {
            renewed(passage, events, facts, notes);
        }
        boolean qualified = new DoubtfulStates(passage, events, named).mark(notes.main());
        boolean happened = events.stream().anyMatch(event -> event.date() != null && IN_WORDS.contains(event.act()));
        if (happened || qualified || all.size() < told.size() || events.stream().anyMatch(Times::isKeptInWords)) {
            notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
        }
    }

    /** "Laufend; MoU vom 23.09.2015, gültig bis 2025": the agreement ends then, and a cooperation may outlast it. */
    private boolean isEndOfAgreement(Passage passage, Event event) {
        int clause = passage.text().lastIndexOf(';', event.start()) + 1;
        return event.act() == Act.UNTIL
                && phrases.agreement(passage).stream()
                        .anyMatch(hit ->
                                hit.span().start() >= clause && hit.span().end() <= event.start());
    }

    private static List<Event> renewals(List<Event> events) {
        return events.stream().filter(Event::isDatedRenewal).toList();
    }

    /** "Reconduit en 2016": whether it goes on today, a renewal of then does not say. */
    private static void renewed(Passage passage, List<Event> events, TimeFacts facts, Notes notes) {
        if (!facts.has(Act.NO_LONGER_IN_FORCE)) {
            renewals(events)
                    .forEach(event -> notes.main()
                            .value(
                                    Predicate.STATUS,
                                    Status.ACTIVE.code(),
                                    Map.of(),
                                    Doubt.RENEWED_THEN.with(),
                                    passage.quote(TimeFacts.span(event))));
        }
    }

    /** "Actif, mission prévue en octobre": what goes on is not planned, but something in it. */
    private static boolean isOfSomethingElse(Event plan, List<Event> events) {
        return plan.act() == Act.PLANNED
                && events.stream().anyMatch(event -> event.act() == Act.ONGOING && event.until() < plan.start())
                && events.stream().noneMatch(event -> NOT_GOING_ON.contains(event.act()));
    }

    /** "Oui" under "Toujours en cours ?". */
    private static boolean isYes(Passage passage, List<Event> events) {
        return OF_ACTIVITY.matcher(Folded.of(passage.label())).find()
                && events.stream().anyMatch(event -> event.act() == Act.EXISTS)
                && events.stream().allMatch(event -> event.act() == Act.EXISTS || event.act() == Act.BARE);
    }

    /** "Seit 2012 stillgelegt": what it has been since then is said by a word that nobody here knows. */
    private boolean isOpen(Passage passage, List<Event> events) {
        return events.stream().allMatch(event -> event.act() == Act.SINCE && event.date() != null)
                && phrases.status(passage).isEmpty()
                && phrases.agreement(passage).isEmpty()
                && WordsBeside.areUnread(passage, events);
    }

    /** "Signée en 2002" tells of the agreement, and so does whatever stands under "Statut de la convention". */
    private boolean isOfAgreement(Passage passage, List<Event> events) {
        return events.stream().anyMatch(event -> event.act() == Act.SIGNED)
                || !phrases.agreement(passage).isEmpty()
                || phrases.nameAgreement(passage.label());
    }

    /** A bare date beside a state says something else where a column of its own says since when. */
    private static boolean isBegun(Notes notes) {
        return notes.record().first(Heading.SINCE).isPresent();
    }

    private void ofAgreement(Passage passage, Event event, TimeFacts facts, Notes notes) {
        Status status = OF_AGREEMENT.get(event.act());
        // "Convention échue" is said of the agreement alone
        boolean alone = event.act() == Act.NO_LONGER_IN_FORCE
                && !phrases.agreement(passage).isEmpty();
        if (status == null
                || alone
                || event.isDatedRenewal()
                || (facts.has(Act.NO_LONGER_IN_FORCE) && event.act() != Act.NO_LONGER_IN_FORCE)) {
            return;
        }
        notes.main().value(Predicate.STATUS, status.code(), passage.quote(TimeFacts.span(event)));
        if (event.act() == Act.NO_LONGER_IN_FORCE && event.date() != null) {
            notes.main().value(Predicate.UNTIL, event.date(), passage.quote(TimeFacts.span(event)));
        }
    }

    /** A cell that says that nothing is known is left at that. */
    private static void tell(Passage passage, List<Event> events, Notes notes) {
        if (events.stream().noneMatch(event -> event.act() == Act.NOT_STATED)) {
            notes.find(passage, passage.text().strip(), Problem.NO_STATUS, Message.list(Coded.codes(Status.class)));
        }
    }
}
