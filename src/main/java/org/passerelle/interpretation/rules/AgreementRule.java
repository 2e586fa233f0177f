package org.passerelle.interpretation.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.interpretation.vocabulary.StatementPhrases;
import org.passerelle.model.AgreementStatus;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Problem;
import org.passerelle.reading.heading.WordedLabel;

/** The column "agreement and date": yes or no, since when, what kind of agreement, signed when; or the state of things instead. */
final class AgreementRule {

    private static final Pattern OPEN = Pattern.compile("\\?+");
    private static final Pattern BETWEEN_BOTH = Pattern.compile("\\b(?:entre|between) (?:les|the) (?:deux|2|two) \\w+");

    /** The thing itself, which the cell is about anyway. */
    private static final Pattern COOPERATION =
            Pattern.compile("(?:la |the )?(?:cooperation|coop|partenariat|partnership|collaboration|lien|link|date)s?");

    /** What waits is an agreement to come, where agreements are spoken of, and elsewhere a cooperation at rest. */
    private static final String PENDING = "en attente";

    private static final Pattern TO = Pattern.compile("\\b(?:to|al|bis|au|tot|do)\\s+$");

    private final Times times;
    private final StatementPhrases phrases;
    private final SupporterRule supporters;
    private final NamedProjects projects;

    AgreementRule(Knowledge known) {
        this.times = known.times();
        this.phrases = known.phrases();
        this.supporters = new SupporterRule(known);
        this.projects = new NamedProjects(known);
    }

    void read(Passage passage, Notes notes) {
        supporters.programme(passage, notes);
        List<Phrases.Hit<String>> kinds = phrases.agreement(passage);
        List<Event> told = sharedRenewals(
                passage,
                times.of(passage, notes.context()).stream()
                        .filter(event -> !projects.isNamed(passage, event))
                        .toList());
        boolean renewal = WordedLabel.isOfRenewal(passage.label());
        if (renewal && told.stream().allMatch(event -> event.date() == null)) {
            // "no" denies a renewal, and not the agreement
            notes.main().value(Predicate.REMARK, passage.label() + ": " + passage.text(), passage.quote());
            notes.understand(passage);
            return;
        }
        boolean open = kinds.isEmpty() && WordsBeside.areUnread(passage, told);
        // a column of its own says since when
        boolean begun = notes.record().first(Heading.SINCE).isPresent();
        boolean ofSigning = WordedLabel.isOfSignature(passage.label()) || (begun && !open);
        Act bareDate = renewal ? Act.RENEWED : ofSigning ? Act.SIGNED : Act.BARE;
        List<Event> events = told.stream()
                .map(event -> ofBareDate(event, isBehindTo(passage, event) ? Act.UNTIL : bareDate))
                .toList();
        Doubts doubts = new Doubts(notes.context());
        AgreementFacts agreements = new AgreementFacts(passage, events, kinds, doubts, begun);
        boolean stated = agreements.state(notes.main(), isDatedElsewhere(passage, notes));
        TimeFacts facts = new TimeFacts(passage, events, notes.main(), doubts);
        for (Event event : events) {
            boolean ofAgreement = agreements.tellsOfOne() && (event.act() == Act.BARE || event.act() == Act.UNTIL);
            boolean bare = event.act() == Act.BARE || (open && event.act() == Act.SINCE && event.date() != null);
            if (bare && !ofAgreement && event.date() != null && begun) {
                notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
            } else if (bare && !ofAgreement) {
                facts.bare(event);
            } else if (isOngoing(event, notes)) {
                notes.find(passage, passage.words(TimeFacts.span(event)), Problem.NO_AGREEMENT);
                notes.main().value(Predicate.REMARK, passage.text(), passage.quote());
            } else if (isToCome(passage, event, notes)) {
                inProcess(passage, TimeFacts.span(event), notes);
            } else if (!ofAgreement && !(event.act() == Act.PLANNED && stated)) {
                facts.state(event);
            }
        }
        List<Event> understood = agreements.isDated()
                ? events.stream().filter(event -> event.act() != Act.NEGATION).toList()
                : events;
        understand(passage, understood, kinds, notes);
        if (!stated && events.isEmpty() && OPEN.matcher(passage.folded()).find()) {
            notes.main().value(Predicate.AGREEMENT_STATUS, AgreementStatus.UNKNOWN.code(), passage.quote());
        }
        remark(passage, events, notes);
    }

    /** "MoU" beside "MoU signed": the one says whether there is one, the other since when. */
    private boolean isDatedElsewhere(Passage passage, Notes notes) {
        return notes.record()
                .all(Heading.AGREEMENT)
                .filter(cell -> cell.column() != passage.cell().column())
                .anyMatch(cell ->
                        times.of(Passage.of(cell), notes.context()).stream().anyMatch(event -> event.date() != null));
    }

    /** "to Oct 2026", which is hardly when it was signed. */
    private static boolean isBehindTo(Passage passage, Event event) {
        return TO.matcher(passage.folded().substring(0, event.start())).find();
    }

    /** "Prorrogado 14/03/2016 y 14/03/2020": a later date without a word, behind that of a renewal, is of one as well. */
    private static List<Event> sharedRenewals(Passage passage, List<Event> told) {
        List<Event> shared = new ArrayList<>();
        for (Event event : told) {
            Event before = shared.isEmpty() ? null : shared.get(shared.size() - 1);
            boolean one =
                    before != null && before.isDatedRenewal() && isLater(event, before) && !isBehindTo(passage, event);
            shared.add(one ? event.as(Act.RENEWED) : event);
        }
        return shared;
    }

    /** The Spanish "y" is short for "yes" as well. */
    private static boolean isLater(Event event, Event before) {
        String date = event.date();
        String other = before.date();
        return (event.act() == Act.BARE || event.act() == Act.EXISTS)
                && date != null
                && other != null
                && date.compareTo(other) > 0;
    }

    private static Event ofBareDate(Event event, Act act) {
        return event.act() == Act.BARE && event.date() != null ? event.as(act) : event;
    }

    /**
     * True when {@code event} says that the agreement is still to come. Where another cell tells how the cooperation
     * stands, a plan is the agreement's.
     */
    private static boolean isToCome(Passage passage, Event event, Notes notes) {
        return passage.folded().substring(event.start(), event.until()).equals(PENDING)
                || (event.act() == Act.PLANNED && event.date() == null && tellsWhereItStands(notes));
    }

    /** "En cours" beside a column for how the cooperation stands: the agreement is in force, or being made. */
    private static boolean isOngoing(Event event, Notes notes) {
        return event.act() == Act.ONGOING && event.date() == null && tellsWhereItStands(notes);
    }

    private static boolean tellsWhereItStands(Notes notes) {
        return notes.record().first(Heading.STATUS).isPresent();
    }

    private static void inProcess(Passage passage, Span span, Notes notes) {
        notes.main().value(Predicate.AGREEMENT_STATUS, AgreementStatus.IN_PROCESS.code(), passage.quote(span));
    }

    /** Reads that an agreement is being prepared, if the words say so. */
    boolean inProcess(Passage passage, Notes notes) {
        Optional<Event> preparing = times.of(passage, notes.context()).stream()
                .filter(event -> event.act() == Act.IN_PROCESS)
                .findFirst();
        preparing.map(TimeFacts::span).ifPresent(span -> {
            notes.understand(passage, span);
            inProcess(passage, span, notes);
        });
        return preparing.isPresent();
    }

    /** What was read is understood; a time without a date, and what is only intended, stays in its words as well. */
    private static void understand(Passage passage, List<Event> events, List<Phrases.Hit<String>> kinds, Notes notes) {
        for (Event event : events) {
            if (event.act() == Act.PLANNED) {
                notes.understand(passage, new Span(event.start(), passage.text().length()));
            } else if (!Times.isVague(event)) {
                notes.understand(passage, TimeFacts.span(event));
            }
        }
        kinds.forEach(kind -> notes.understand(passage, kind.span()));
        Matcher match = BETWEEN_BOTH.matcher(passage.folded());
        while (match.find()) {
            notes.understand(passage, Span.of(match));
        }
    }

    /** Of several renewals the facts hold the last. */
    private static boolean isEarlierRenewal(Event event, List<Event> events) {
        return event.isDatedRenewal()
                && events.stream().anyMatch(other -> other.act() == Act.RENEWED && other.until() > event.until());
    }

    /** What else the cell says is kept in its words, and told. */
    private static void remark(Passage passage, List<Event> events, Notes notes) {
        List<Span> left = notes.leftOver(passage);
        boolean saysMore = left.stream()
                .anyMatch(words ->
                        !COOPERATION.matcher(Folded.of(passage.words(words))).matches());
        Stream.concat(
                        saysMore ? left.stream().map(Span::start) : Stream.empty(),
                        events.stream()
                                .filter(event -> Times.isKeptInWords(event) || isEarlierRenewal(event, events))
                                .map(Event::start))
                .min(Integer::compare)
                .map(start -> new Span(start, passage.text().length()))
                .ifPresent(said -> notes.main().value(Predicate.REMARK, passage.words(said), passage.quote(said)));
        if (saysMore) {
            left.forEach(words -> notes.find(passage, passage.words(words), Problem.NO_AGREEMENT));
        }
        notes.understand(passage);
    }
}
