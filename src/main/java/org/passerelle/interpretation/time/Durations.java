package org.passerelle.interpretation.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How long something lasts ("pour 3 ans", "triennale"), and how long ago it began ("depuis une dizaine d'années"). */
final class Durations {

    private static final Map<String, Integer> PER_YEARS = Map.of(
            "annuelle",
            1,
            "annuel",
            1,
            "biennale",
            2,
            "biennal",
            2,
            "triennale",
            3,
            "triennal",
            3,
            "quadriennale",
            4,
            "quinquennale",
            5,
            "quinquennal",
            5);

    private static final List<List<String>> FOR = Lexemes.phrases(
            "pour une duree de",
            "d ' une duree de",
            "de",
            "d '",
            "of",
            "valable",
            "valable pour",
            "valide",
            "duree de",
            "duree :",
            "duree",
            "pour",
            "sur",
            "(",
            "for a period of",
            "for",
            "over",
            "a term of",
            "valid for");

    private static final List<List<String>> AGO = Lexemes.phrases(
            "depuis",
            "depuis environ",
            "depuis pres de",
            "il y a",
            "since",
            "for",
            "for about",
            "for the last",
            "for the past",
            "over the last",
            "over the past",
            "over");

    private static final List<List<String>> MORE_THAN =
            Lexemes.phrases("plus de", "plus d '", "au moins", "more than", "over", "at least", "well over");

    private static final List<List<String>> ABOUT =
            Lexemes.phrases("environ", "pres de", "presque", "about", "almost", "nearly", "some", "around", "quelque");

    /** In brackets so many years have passed: "2022 (40 ans)". */
    private static final int ANNIVERSARY = 20;

    private final Lexemes lexemes;

    Durations(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    private record Length(int count, boolean months, boolean about, int next) {

        String iso() {
            return "P" + count + (months ? "M" : "Y");
        }
    }

    /** A duration that begins at {@code index}; null when none does. */
    @Nullable
    Item at(int index) {
        Integer years = PER_YEARS.get(lexemes.at(index).text());
        if (years != null) {
            return Item.of("P" + years + "Y", index, index + 1);
        }
        int start = lexemes.skip(index, FOR);
        boolean compound = start == index && lexemes.at(index + 1).is("-");
        Length length = start == index && !compound ? null : length(start);
        if (length == null || length.about) {
            return null;
        }
        boolean bracket = lexemes.at(start - 1).is("(") && start > index;
        if (bracket && !length.months && length.count >= ANNIVERSARY) {
            return null;
        }
        int next = bracket && lexemes.at(length.next).is(")") ? length.next + 1 : length.next;
        return Item.of(length.iso(), index, next);
    }

    /**
     * The date since when, counted back from {@code observedYear}, where the text at {@code index} counts years.
     *
     * @param observedYear when the document was observed; 0 when nobody knows
     */
    @Nullable
    TimeExpression back(int index, int observedYear) {
        int start = lexemes.skip(index, AGO);
        if (observedYear == 0) {
            return null;
        }
        if (start == index) {
            return ago(index, observedYear);
        }
        int more = lexemes.skip(start, MORE_THAN);
        int about = lexemes.skip(more, ABOUT);
        Length length = length(about);
        if (length == null || length.months) {
            return null;
        }
        String year = String.valueOf(observedYear - length.count);
        boolean rough = length.about || about > more;
        String date = more > start ? "[.." + year + "]" : rough ? year + "~" : year;
        return new TimeExpression(date, null, TimeDoubt.COUNTED_BACK, index, length.next);
    }

    /** "5 years ago". */
    private @Nullable TimeExpression ago(int index, int observedYear) {
        Length length = length(index);
        return length == null || length.months || !lexemes.at(length.next).is("ago")
                ? null
                : new TimeExpression(
                        observedYear - length.count + (length.about ? "~" : ""),
                        null,
                        TimeDoubt.COUNTED_BACK,
                        index,
                        length.next + 1);
    }

    private @Nullable Length length(int index) {
        boolean decade = decades(index) != 0;
        if (decade) {
            return new Length(decades(index), false, true, index + 2);
        }
        SpelledNumber.Found number = SpelledNumber.at(lexemes, index);
        if (number == null) {
            return null;
        }
        int unit = number.next();
        while (List.of("-", "d", "'", "de", "of").contains(lexemes.at(unit).text())) {
            unit++;
        }
        String word = lexemes.at(unit).text();
        boolean years = List.of("an", "ans", "annee", "annees", "year", "years").contains(word);
        boolean months = List.of("mois", "month", "months").contains(word);
        if (List.of("decennie", "decennies", "decade", "decades").contains(word)) {
            return new Length(number.value() * 10, false, true, unit + 1);
        }
        return years || months ? new Length(number.value(), months, number.about(), unit + 1) : null;
    }

    /** "a decade", "une décennie": ten years, about. */
    private int decades(int index) {
        boolean article = List.of("a", "une", "the", "last", "past", "la", "derniere")
                .contains(lexemes.at(index).text());
        String word = lexemes.at(index + 1).text();
        return article && (word.equals("decade") || word.equals("decennie")) ? 10 : 0;
    }
}
