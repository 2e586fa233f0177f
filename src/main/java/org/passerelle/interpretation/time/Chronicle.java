package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.interpretation.text.Folded;
import org.passerelle.interpretation.vocabulary.Lexicon;

/**
 * What a cell says of time, in the order of its words: what happened, when, for how long. Each date keeps its precision and its reserve.
 * The time it takes grows with the length of the text, and no faster.
 */
public final class Chronicle {

    /** Signs and words that end a clause. */
    private static final List<String> BREAKS =
            List.of(",", ";", "(", ")", "\n", "puis", "then", "mais", "but", "ensuite", "|", "[", "]");

    private static final int WORDS_NEGATED = 6;

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
        List<String> agreements = Lexicon.read("statements.yml", Lexicon.Statements.class).agreement().values().stream()
                .flatMap(List::stream)
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
        Lexemes lexemes = new Lexemes(folded);
        List<List<Item>> clauses = new ClauseReader(lexemes, observedYear, referenceYear).clauses();
        List<Event> events = new ArrayList<>();
        for (List<Item> clause : clauses) {
            events.addAll(new ClauseEvents(lexemes, clause).events());
            lasting(lexemes, clause, events);
        }
        return events.isEmpty() && isBlank(folded) ? List.of(nothing(folded)) : events;
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

    /** Goes through the lexemes once, and sets the items of each clause apart. */
    private final class ClauseReader {

        private final Lexemes lexemes;
        private final TimeReader times;
        private final Durations durations;
        private final int observedYear;
        private final List<List<Item>> clauses = new ArrayList<>();
        private List<Item> clause = new ArrayList<>();

        ClauseReader(Lexemes lexemes, int observedYear, int referenceYear) {
            this.lexemes = lexemes;
            this.times = new TimeReader(lexemes, referenceYear);
            this.durations = new Durations(lexemes);
            this.observedYear = observedYear;
        }

        List<List<Item>> clauses() {
            int index = 0;
            while (index < lexemes.size()) {
                Item item = item(index);
                if (item != null) {
                    clause.add(item);
                    index = Math.max(index + 1, item.next());
                    continue;
                }
                if (BREAKS.contains(lexemes.at(index).text())) {
                    close();
                }
                index++;
            }
            close();
            return clauses;
        }

        private void close() {
            if (!clause.isEmpty()) {
                clauses.add(clause);
                clause = new ArrayList<>();
            }
        }

        private @Nullable Item item(int index) {
            TimeExpression back = durations.back(index, observedYear);
            // "renewed in 2000 for 3 years" tells how long
            if (back != null && clause.stream().noneMatch(item -> item.time() != null)) {
                clause.add(Item.of(Act.SINCE, index, index));
                return Item.of(back);
            }
            Item negation = noLonger(index);
            if (negation != null) {
                return negation;
            }
            Item duration = durations.at(index);
            Optional<TimeExpression> time = times.at(index, expected(index));
            Item act = longest(acts.at(lexemes, index), agreements.at(lexemes, index));
            Item dated = time.map(Item::of).orElse(null);
            return longest(longest(act, duration), dated);
        }

        /** "ne fonctionne plus", "n'a plus cours": it is over. */
        private @Nullable Item noLonger(int index) {
            if (!lexemes.at(index).is("ne") && lexemes.after(index, "n", "'") < 0) {
                return null;
            }
            for (int i = index + 1; i < index + WORDS_NEGATED; i++) {
                if (lexemes.at(i).is("plus")) {
                    Item longer = acts.at(lexemes, index);
                    return longer != null && longer.next() > i + 1 ? longer : Item.of(Act.ENDED, index, i + 1);
                }
            }
            return null;
        }

        /** True where a number of two digits is a year: behind the word for an act, or when it stands alone. */
        private boolean expected(int index) {
            boolean alone = lexemes.size() == 1 || (index == 0 && lexemes.at(1).is("?"));
            Item last = clause.isEmpty() ? null : clause.get(clause.size() - 1);
            return alone || (last != null && last.act() != null && last.next() >= index - 1);
        }

        private static @Nullable Item longest(@Nullable Item one, @Nullable Item other) {
            if (one == null || other == null) {
                return one == null ? other : one;
            }
            return other.next() > one.next() ? other : one;
        }
    }

    /** Tells which act of a clause each of its dates belongs to. */
    private static final class ClauseEvents {

        private final Lexemes lexemes;
        private final List<Item> items;
        private final List<Event> events = new ArrayList<>();

        ClauseEvents(Lexemes lexemes, List<Item> items) {
            this.lexemes = lexemes;
            this.items = items;
        }

        List<Event> events() {
            Act governing = items.stream()
                    .map(Item::act)
                    .filter(act -> act != null && act.governsClause())
                    .findFirst()
                    .orElse(null);
            boolean[] used = new boolean[items.size()];
            for (int i = 0; i < items.size(); i++) {
                TimeExpression time = items.get(i).time();
                if (time != null) {
                    add(time, governing, i, used);
                }
            }
            for (int i = 0; i < items.size(); i++) {
                Act act = items.get(i).act();
                if (act != null && !used[i]) {
                    events.add(event(act, null, items.get(i)));
                }
            }
            events.sort((one, other) -> Integer.compare(one.start(), other.start()));
            return events;
        }

        private void add(TimeExpression time, @Nullable Act governing, int index, boolean[] used) {
            int of = owner(index, used);
            Act act = of < 0 ? Act.BARE : Objects.requireNonNull(items.get(of).act());
            Item from = of < 0 ? items.get(index) : items.get(of);
            if (act == Act.SINCE && state(of) >= 0) {
                int state = state(of);
                used[of] = true;
                used[state] = true;
                events.add(event(Objects.requireNonNull(items.get(state).act()), time, items.get(state)));
                return;
            }
            if (of >= 0) {
                used[of] = true;
            }
            if (act == Act.SINCE && denial(of) >= 0) {
                used[denial(of)] = true;
                events.add(event(Act.ENDED, time.doubted(TimeDoubt.NEGATED), items.get(denial(of))));
                return;
            }
            if (act == Act.SINCE && governing == Act.NONE) {
                events.add(event(act, time.doubted(TimeDoubt.NEGATED), from));
                return;
            }
            if (act == Act.NONE) {
                // "non, 1998": there is none, and the date stands by itself
                used[of] = false;
                events.add(event(Act.BARE, time, items.get(index)));
                return;
            }
            events.add(event(governing != null && governing.governs(act) ? governing : act, time, from));
        }

        /** The act that a date belongs to: the nearest before it, else the next one after it that no date follows; -1 for none. */
        private int owner(int index, boolean[] used) {
            for (int i = index - 1; i >= 0; i--) {
                if (items.get(i).time() != null) {
                    return i == index - 1 ? reused(i) : -1;
                }
                if (items.get(i).act() != null) {
                    return i;
                }
            }
            boolean followed = index + 1 < items.size() && items.get(index + 1).act() != null && !used[index + 1];
            boolean own = followed
                    && (index + 2 >= items.size() || items.get(index + 2).time() == null);
            return own && !followsNoun(index) ? index + 1 : -1;
        }

        /** "1997 et 2002": the second date is of the same act as the first. */
        private int reused(int index) {
            for (int i = index - 1; i >= 0; i--) {
                if (items.get(i).act() != null) {
                    return i;
                }
            }
            return -1;
        }

        private boolean followsNoun(int index) {
            return index > 0 && items.get(index - 1).act() == Act.AGREEMENT;
        }

        /** The state that stands before the "since" at {@code index}; -1 when none does. */
        private int state(int index) {
            for (int i = index - 1; i >= 0; i--) {
                Act act = items.get(i).act();
                if (act != null && act.isState() && act != Act.ONGOING && act != Act.IN_FORCE) {
                    return i;
                }
            }
            return -1;
        }

        /** The "not" or "no" that stands before the "since" at {@code index}: "no contact since 2001"; -1 when none does. */
        private int denial(int index) {
            for (int i = index - 1; i >= 0; i--) {
                Act act = items.get(i).act();
                if (act == Act.NEGATION) {
                    return i;
                }
            }
            return -1;
        }

        private Event event(Act act, @Nullable TimeExpression time, Item from) {
            int start = lexemes.at(time == null ? from.first() : Math.min(from.first(), time.first()))
                    .start();
            int until = lexemes.at(Math.max(from.next(), time == null ? 0 : time.next()) - 1)
                    .end();
            return time == null
                    ? new Event(act, null, null, null, null, start, until)
                    : new Event(act, time.date(), time.end(), null, time.doubt(), start, until);
        }
    }
}
