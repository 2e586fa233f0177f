package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.collections4.ListUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;

/** Tells which act of a clause each of its dates belongs to. */
final class ClauseEvents {

    private static final int WORDS_LACKING = 3;

    private static final Set<String> PREPOSITIONS =
            Set.of("until", "till", "jusque", "bis", "hasta", "ate", "since", "depuis", "seit", "desde");

    private final Lexemes lexemes;
    private final List<Item> items;

    /** Items of which an event was made. */
    private final boolean[] used;

    /** The index of the act that governs the clause; -1 for none. */
    private final int governor;

    private final List<Event> events = new ArrayList<>();

    ClauseEvents(Lexemes lexemes, List<Item> items) {
        this.lexemes = lexemes;
        this.items = items;
        this.used = new boolean[items.size()];
        this.governor = ListUtils.indexOf(
                items, item -> item.act() != null && item.act().governsClause());
    }

    List<Event> events() {
        Act governing = governor < 0 ? null : items.get(governor).act();
        for (int i = 0; i < items.size(); i++) {
            TimeExpression time = items.get(i).time();
            if (time != null) {
                add(time, governing, i);
            }
        }
        for (int i = 0; i < items.size(); i++) {
            Act act = items.get(i).act();
            boolean intended = act != null && governing == Act.PLANNED && act.isIntended();
            if (act != null && !used[i] && !intended) {
                events.add(event(act, null, items.get(i)));
            }
        }
        events.sort((one, other) -> Integer.compare(one.start(), other.start()));
        renewalToCome();
        return events;
    }

    /** "Renewal under discussion", "en trámite de renovación": what is to be renewed is in force. */
    private void renewalToCome() {
        Event renewal = undated(Act.RENEWED);
        Event toCome = undated(Act.IN_PROCESS) == null ? undated(Act.PLANNED) : undated(Act.IN_PROCESS);
        if (renewal != null && toCome != null) {
            events.removeAll(List.of(renewal, toCome));
            int start = Math.min(renewal.start(), toCome.start());
            int until = Math.max(renewal.until(), toCome.until());
            events.add(new Event(Act.IN_FORCE, null, null, null, null, start, until));
        }
    }

    private @Nullable Event undated(Act act) {
        return events.stream()
                .filter(event -> event.act() == act && event.date() == null)
                .findFirst()
                .orElse(null);
    }

    private void add(TimeExpression time, @Nullable Act governing, int index) {
        int of = owner(index);
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
        if (act == Act.SIGNED && ofAmendment(of) != null) {
            used[of - 1] = true;
            Act amendment = Objects.requireNonNull(ofAmendment(of));
            events.add(
                    event(amendment, time, Item.of(amendment, items.get(of - 1).first(), from.next())));
            return;
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
        int lacking = act == Act.SINCE ? lacking(items.get(of)) : -1;
        if (lacking >= 0) {
            events.add(event(Act.ENDED, time.doubted(TimeDoubt.NEGATED), Item.of(Act.ENDED, lacking, time.next())));
            return;
        }
        if (act == Act.NONE) {
            // "non, 1998": there is none, and the date stands by itself
            used[of] = false;
            events.add(event(Act.BARE, time, items.get(index)));
            return;
        }
        if (governing == Act.PLANNED && act.isEnd()) {
            // "sera close en 2006": that is how long it is meant to last
            used[governor] = true;
            events.add(event(Act.UNTIL, when(act, time), from));
            return;
        }
        events.add(event(governing != null && governing.governs(act) ? governing : act, when(act, time), from));
    }

    /** Of what happened on one day, "between 1990 and 1995" gives the bounds. */
    private TimeExpression when(Act act, TimeExpression time) {
        Lexeme first = lexemes.at(time.first());
        String range = "[" + time.whole().replace("/", "..") + "]";
        boolean between = act.isMoment() && time.end() != null && (first.is("entre") || first.is("between"));
        return between && PartialDate.parse(range).isPresent()
                ? new TimeExpression(range, null, time.doubt(), time.first(), time.next())
                : time;
    }

    /** The act that a date belongs to: the nearest before it, else the next one after it that no date follows; -1 for none. */
    private int owner(int index) {
        for (int i = index - 1; i >= 0; i--) {
            if (items.get(i).time() != null) {
                return i == index - 1 ? reused(i) : -1;
            }
            if (items.get(i).act() != null && items.get(i).act() != Act.VAGUE) {
                return i;
            }
        }
        boolean followed = index + 1 < items.size() && items.get(index + 1).act() != null && !used[index + 1];
        boolean own =
                followed && (index + 2 >= items.size() || items.get(index + 2).time() == null);
        return own && !followsNoun(index) && !isPreposition(index + 1) ? index + 1 : -1;
    }

    /** "1979 until further notice": a preposition dates nothing before it. */
    private boolean isPreposition(int index) {
        Act act = items.get(index).act();
        boolean single = items.get(index).next() == items.get(index).first() + 1;
        return single
                && (act == Act.UNTIL || act == Act.SINCE)
                && PREPOSITIONS.contains(lexemes.at(items.get(index).first()).text());
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

    /** "Avenant signé en 2004": what was signed then is the amendment, and no agreement; null when it is. */
    private @Nullable Act ofAmendment(int signed) {
        Act before = signed > 0 ? items.get(signed - 1).act() : null;
        boolean beside = before != null
                && items.get(signed - 1).next() == items.get(signed).first();
        return beside && (before == Act.AMENDED || before == Act.RENEWED) ? before : null;
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

    /** The "without" a few words before {@code since}: "sans nouvelles depuis 2001"; -1 when none stands there. */
    private int lacking(Item since) {
        for (int i = since.first() - 1; i >= since.first() - WORDS_LACKING; i--) {
            if (lexemes.at(i).is("sans") || lexemes.at(i).is("without")) {
                return i;
            }
            if (!lexemes.at(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    private Event event(Act act, @Nullable TimeExpression time, Item from) {
        int start = lexemes.at(time == null ? from.first() : Math.min(from.first(), time.first()))
                .start();
        int until = lexemes.at(Math.max(from.next(), time == null ? 0 : time.next()) - 1)
                .end();
        // "ended ?": the source doubts it
        TimeDoubt asked = lexemes.at(from.next()).is("?") ? TimeDoubt.SOURCE_DOUBTS : null;
        return time == null
                ? new Event(act, null, null, null, asked, start, until)
                : new Event(act, time.date(), time.end(), null, time.doubt(), start, until);
    }
}
