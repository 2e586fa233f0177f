package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.vocabulary.Lexicon;
import org.passerelle.interpretation.vocabulary.StatementPhrases;

/**
 * What a cell says of time, in the order of its words: what happened, when, for how long. Each date keeps its precision and its reserve.
 * The time it takes grows with the length of the text, and no faster.
 */
public final class Chronicle {

    private final ActPhrases acts;
    private final ActPhrases agreements;

    /**
     * @param acts phrases by the code of their act
     * @param agreements words for agreements
     */
    public Chronicle(Map<String, List<String>> acts, List<String> agreements) {
        this.acts = new ActPhrases(acts);
        this.agreements = new ActPhrases(Map.of(Act.AGREEMENT.code(), agreements));
    }

    /** With the words of French and English. */
    public static Chronicle ofBothLanguages() {
        Lexicon.Statements statements = Lexicon.read("statements.yml", Lexicon.Statements.class);
        List<String> agreements = StatementPhrases.agreements(statements).stream()
                .map(phrase -> Folded.of(phrase) + "*")
                .toList();
        return new Chronicle(Lexicon.read("acts.yml", Lexicon.Acts.class).acts(), agreements);
    }

    /**
     * The events of {@code folded} text.
     *
     * @param observedYear when the document was observed, for "ten years ago"; 0 when nobody knows
     * @param referenceYear about when it was written, for the century of "96"
     */
    public List<Event> read(String folded, int observedYear, int referenceYear) {
        int known = observedYear > 0 ? observedYear : referenceYear;
        Optional<Event> written = WrittenDate.in(folded);
        if (written.isPresent()) {
            return List.of(written.get().seenIn(known));
        }
        Lexemes lexemes = new Lexemes(folded);
        List<List<Item>> clauses = new ClauseReader(acts, agreements, lexemes, observedYear, referenceYear).clauses();
        List<Event> events = new ArrayList<>();
        for (List<Item> clause : clauses) {
            events.addAll(new ClauseEvents(lexemes, clause).events());
            lasting(lexemes, clause, events);
        }
        events.replaceAll(event -> event.seenIn(known));
        return events.isEmpty() && isBlank(folded) ? List.of(nothing(folded)) : events;
    }

    /** True when the first word may say what happened, or nothing: names seldom begin so, and reading them whole takes long. */
    public boolean mayBeginWithAnAct(String folded) {
        Lexemes lexemes = new Lexemes(folded);
        int first = 0;
        while (first < lexemes.size()
                && !Character.isLetterOrDigit(lexemes.at(first).text().codePointAt(0))) {
            first++;
        }
        return first == lexemes.size() || acts.at(lexemes, first) != null;
    }

    /**
     * The dates of {@code folded} prose, from left to right, each with what the word right before it says.
     *
     * @param referenceYear about when it was written, for the century of "96"
     */
    public List<DateMention> mentions(String folded, int referenceYear) {
        return DateMentions.in(folded, acts, referenceYear);
    }

    /** A dash or dots alone: the cell was left open. */
    private static boolean isBlank(String folded) {
        return !folded.isBlank()
                && folded.indexOf('?') < 0
                && folded.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static Event nothing(String folded) {
        return new Event(Act.NOT_STATED, null, null, null, null, 0, folded.length());
    }

    /** Durations say how long what was last told lasts, in the clause before as well: "signed in 2001, for five years". */
    private static void lasting(Lexemes lexemes, List<Item> clause, List<Event> events) {
        for (Item item : clause) {
            String duration = item.duration();
            if (duration != null && !events.isEmpty()) {
                int last = events.size() - 1;
                events.set(
                        last,
                        events.get(last)
                                .lasting(duration, lexemes.at(item.next() - 1).end()));
            }
        }
    }
}
