package org.passerelle.interpretation.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Draft;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Phrases;
import org.passerelle.interpretation.text.Span;
import org.passerelle.interpretation.time.Act;
import org.passerelle.interpretation.time.Event;
import org.passerelle.model.Predicate;

/** Why the state that a cell gives may not be that of the cooperation: other words qualify it, or there are several. */
final class DoubtfulStates {

    private static final Set<Act> STATES = EnumSet.of(Act.ONGOING, Act.ENDED, Act.ON_HOLD);

    private static final Pattern END_OF_CLAUSE = Pattern.compile("[,;:.(/]\\s?|\\s[-–—]\\s");

    private final Passage passage;
    private final List<Event> events;
    private final List<Phrases.Hit<String>> named;

    /**
     * In {@code passage}.
     *
     * @param named the words of it that name a state
     */
    DoubtfulStates(Passage passage, List<Event> events, List<Phrases.Hit<String>> named) {
        this.passage = passage;
        this.events = events;
        this.named = named;
    }

    /** Makes the states of {@code cooperation}, and its ends, uncertain where they are; true when words qualify them. */
    boolean mark(Draft cooperation) {
        boolean qualified = areQualified();
        if (qualified) {
            doubt(Doubt.QUALIFIED, cooperation);
        }
        if (areSeveral(cooperation.values(Predicate.STATUS))) {
            doubt(Doubt.SEVERAL_STATES, cooperation);
        }
        return qualified;
    }

    private void doubt(Doubt doubt, Draft cooperation) {
        for (Predicate said : List.of(Predicate.STATUS, Predicate.UNTIL)) {
            cooperation
                    .values(said)
                    .forEach(value -> cooperation.value(said, value, Map.of(), doubt.with(), passage.quote()));
        }
    }

    /** "Convention échue ; jumelage actif": a cell that tells of several states tells of several things. */
    private boolean areSeveral(Set<String> stated) {
        return stated.size() > 1
                || named.stream()
                        .filter(word -> !isRead(word, events))
                        .anyMatch(word -> !stated.isEmpty() && !stated.contains(word.meaning()));
    }

    /** "Peu actif", "1re édition du cours terminée": unread words before a state, in its clause, say how far it is one, or of what. */
    private boolean areQualified() {
        return Stream.concat(
                        events.stream()
                                .filter(event -> STATES.contains(event.act()))
                                .map(Event::start),
                        named.stream().map(word -> word.span().start()))
                .anyMatch(start -> WordsBeside.areUnread(passage, new Span(clause(start), start), events));
    }

    /** Where the clause begins in which {@code index} lies. */
    private int clause(int index) {
        Matcher end = END_OF_CLAUSE.matcher(passage.text()).region(0, index);
        int start = 0;
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    /** "Négociation en cours": the words were read as a part of more. */
    static boolean isRead(Phrases.Hit<String> word, List<Event> events) {
        return events.stream()
                .anyMatch(event -> event.act() != Act.BARE
                        && event.start() < word.span().start()
                        && word.span().end() <= event.until());
    }
}
