package org.passerelle.interpretation.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the lexemes once, and sets the items of each clause apart. */
final class ClauseReader {

    /** Signs and words that end a clause. */
    private static final List<String> BREAKS =
            List.of(",", ";", "(", ")", "\n", "puis", "then", "mais", "but", "ensuite", "|", "[", "]");

    private static final Set<Act> OVER = EnumSet.of(Act.ENDED, Act.ON_HOLD, Act.NO_LONGER_IN_FORCE);

    private static final Set<String> DASHES = Set.of("-", "–", "—");

    /** What may stand between the dates of one act: "renewed in 1998, 2001 and 2004". */
    private static final Set<String> BETWEEN_DATES = Set.of(",", "puis", "then");

    /** What stands before a state that is not, or that was once. */
    private static final Set<String> DENYING = Set.of(
            "non",
            "pas",
            "plus",
            "not",
            "no",
            "nicht",
            "kein",
            "keine",
            "nao",
            "nie",
            "formerly",
            "previously",
            "once",
            "anciennement",
            "autrefois",
            "jadis",
            "ehemals",
            "fruher",
            "antiguamente",
            "antigamente",
            "anteriormente",
            "dawniej",
            "niet",
            "inte",
            "ej",
            "voorheen",
            "vroeger",
            "tidigare",
            "precedentemente");

    /** What may stand between: "nicht mehr aktiv", "ya no está activo". */
    private static final Set<String> BETWEEN_DENIED = Set.of(
            "mehr",
            "mas",
            "piu",
            "mais",
            "longer",
            "esta",
            "e",
            "jest",
            "juz",
            "encore",
            "yet",
            "toujours",
            "meer",
            "langer",
            "langre");

    private static final int WORDS_NEGATED = 6;
    private static final int DAYS = 31;

    private final ActPhrases acts;
    private final ActPhrases agreements;
    private final Lexemes lexemes;
    private final TimeReader times;
    private final Durations durations;
    private final int observedYear;
    private final List<List<Item>> clauses = new ArrayList<>();
    private List<Item> clause = new ArrayList<>();

    /**
     * Reads {@code lexemes}.
     *
     * @param acts words for acts
     * @param agreements words for agreements
     * @param observedYear when the document was observed; 0 when nobody knows
     * @param referenceYear about when it was written
     */
    ClauseReader(ActPhrases acts, ActPhrases agreements, Lexemes lexemes, int observedYear, int referenceYear) {
        this.acts = acts;
        this.agreements = agreements;
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
            boolean breaks = BREAKS.contains(lexemes.at(index).text()) && !goesOn(index);
            if (breaks || isDashBeforeEnd(index) || isBehindState(index)) {
                close();
            }
            index++;
        }
        close();
        return clauses;
    }

    /** "1989 - en sommeil": it began then, and sleeps now. */
    private boolean isDashBeforeEnd(int index) {
        Item last = clause.isEmpty() ? null : clause.get(clause.size() - 1);
        if (last == null
                || last.time() == null
                || !DASHES.contains(lexemes.at(index).text())) {
            return false;
        }
        Item state = acts.at(lexemes, index + 1);
        return state != null && OVER.contains(Objects.requireNonNull(state.act()));
    }

    /** "Actif - projet EAURIZON", "suspendu : reprise prévue": how it stands, and then something else. */
    private boolean isBehindState(int index) {
        Item last = clause.isEmpty() ? null : clause.get(clause.size() - 1);
        boolean sign = lexemes.at(index).is(":") || isDashApart(index);
        return sign
                && last != null
                && last.act() != null
                && last.act().isState()
                && last.next() == index
                && times.at(index + 1, false).isEmpty();
    }

    private boolean isDashApart(int index) {
        return DASHES.contains(lexemes.at(index).text()) && index > 0 && !lexemes.touches(index - 1);
    }

    /** True where a break sets nothing apart: a date in brackets behind its act ("signed (1998)"), a further date of the same act. */
    private boolean goesOn(int index) {
        Item last = clause.isEmpty() ? null : clause.get(clause.size() - 1);
        if (last == null) {
            return false;
        }
        if (lexemes.at(index).is("(")) {
            return last.next() == index && isDatedAct() && isDate(index + 1, ")");
        }
        boolean listed =
                last.time() != null && BETWEEN_DATES.contains(lexemes.at(index).text());
        return listed
                && clause.stream().map(Item::act).anyMatch(act -> act != null && act.isRepeated())
                && isDate(index + 1, ",", ";", ".", ")", "et", "and", "puis", "then", "\0");
    }

    /** "Suspendu d'un commun accord": what the last words say is of no date. */
    private boolean isDatedAct() {
        return clause.stream()
                .filter(item -> item.act() != Act.VAGUE)
                .reduce((before, item) -> item)
                .map(Item::act)
                .filter(Act::isDated)
                .isPresent();
    }

    /** True where a date stands at {@code index} and one of {@code ends} behind it. */
    private boolean isDate(int index, String... ends) {
        int start = lexemes.at(index).is("en") || lexemes.at(index).is("in") ? index + 1 : index;
        return times.at(start, false)
                .filter(time -> List.of(ends).contains(lexemes.at(time.next()).text()))
                .isPresent();
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
        Item denied = denied(index);
        if (denied != null) {
            return denied;
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

    /** "non active", "plus en vigueur": the contrary of what the words say. */
    private @Nullable Item denied(int index) {
        Item longer = acts.at(lexemes, index);
        int said = BETWEEN_DENIED.contains(lexemes.at(index + 1).text()) ? index + 2 : index + 1;
        Item state = DENYING.contains(lexemes.at(index).text()) ? acts.at(lexemes, said) : null;
        if (state == null || (longer != null && longer.next() >= state.next())) {
            return null;
        }
        Act contrary = contrary(Objects.requireNonNull(state.act()));
        return contrary == null ? null : Item.of(contrary, index, state.next());
    }

    private static @Nullable Act contrary(Act act) {
        return switch (act) {
            case ONGOING -> Act.ENDED;
            case IN_FORCE -> Act.NO_LONGER_IN_FORCE;
            case RENEWED -> Act.NO_LONGER_IN_FORCE;
            case AMENDED, ENDED, ON_HOLD, NO_LONGER_IN_FORCE -> Act.NEGATION;
            default -> null;
        };
    }

    /** True where a number of two digits is a year: behind the word for an act, or when nothing but years stands there. */
    private boolean expected(int index) {
        boolean alone = lexemes.size() == 1 || (index == 0 && (lexemes.at(1).is("?") || isPairOfYears()));
        Item last = clause.isEmpty() ? null : clause.get(clause.size() - 1);
        return alone || (last != null && last.act() != null && last.next() >= index - 1);
    }

    /** "98-99": numbers too large for days and months. */
    private boolean isPairOfYears() {
        Lexeme first = lexemes.at(0);
        Lexeme second = lexemes.at(2);
        boolean two = lexemes.size() == 3 && first.isNumber(2) && second.isNumber(2);
        return two && first.number() > DAYS && second.number() > first.number();
    }

    private static @Nullable Item longest(@Nullable Item one, @Nullable Item other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.next() > one.next() ? other : one;
    }
}
