package org.passerelle.interpretation.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.model.PartialDate;

/** Reads a date with what the words around it make of it: about, before, after, either, from and to, the end of a decade. */
final class TimeReader {

    /** What a word before a date makes of it. */
    private enum Sense {
        ABOUT,
        BEFORE,
        AFTER,
        AT_LATEST,
        AT_EARLIEST,
        EARLY,
        MIDDLE,
        LATE
    }

    private static final Map<Sense, List<List<String>>> SENSES = Map.of(
            Sense.ABOUT,
            Lexemes.phrases(
                    "~",
                    "≈",
                    "±",
                    "vers",
                    "circa",
                    "c .",
                    "c",
                    "ca .",
                    "ca",
                    "environ",
                    "env .",
                    "autour de",
                    "autour des",
                    "aux alentours de",
                    "aux environs de",
                    "about",
                    "around",
                    "approximately",
                    "approx .",
                    "approx",
                    "roughly",
                    "um",
                    "etwa",
                    "ungefahr",
                    "rund",
                    "gegen",
                    "hacia",
                    "alrededor de",
                    "cerca de",
                    "aproximadamente en",
                    "aprox .",
                    "por volta de",
                    "verso",
                    "intorno al",
                    "attorno al",
                    "okolo",
                    "ok .",
                    "rond",
                    "rondom",
                    "omstreeks",
                    "ongeveer",
                    "omkring",
                    "rundt",
                    "runt",
                    "cirka"),
            Sense.BEFORE,
            Lexemes.phrases(
                    "avant",
                    "before",
                    "prior to",
                    "anterieur* a",
                    "earlier than",
                    "vor",
                    "antes de",
                    "antes del",
                    "antes do",
                    "prima del",
                    "przed",
                    "voor",
                    "fore",
                    "innan",
                    "<"),
            Sense.AFTER,
            Lexemes.phrases(
                    "apres",
                    "after",
                    "posterieur* a",
                    "later than",
                    "nach",
                    "despues de",
                    "dopo",
                    "apos",
                    "depois de",
                    "po",
                    "post",
                    "na",
                    "efter",
                    "etter",
                    ">"),
            Sense.AT_LATEST,
            Lexemes.phrases(
                    "au plus tard",
                    "au plus tard en",
                    "at the latest in",
                    "au moins depuis",
                    "depuis au moins",
                    "at least since",
                    "since at least",
                    "no later than",
                    "≤",
                    "< ="),
            Sense.AT_EARLIEST,
            Lexemes.phrases(
                    "pas avant",
                    "not before",
                    "nicht vor",
                    "no antes de",
                    "non prima del",
                    "nao antes de",
                    "nie przed",
                    "niet voor",
                    "inte fore",
                    "au plus tot",
                    "au plus tot en",
                    "no earlier than",
                    "≥",
                    "> ="),
            Sense.EARLY,
            Lexemes.phrases(
                    "debut",
                    "le debut de",
                    "le debut",
                    "early",
                    "beginning of",
                    "the beginning of",
                    "start of",
                    "the start of",
                    "anfang",
                    "principios de",
                    "a principios de",
                    "principios",
                    "a principios",
                    "primi",
                    "primeros",
                    "primeiros",
                    "fruhe",
                    "fruhen",
                    "inizio",
                    "inicio de",
                    "poczatek",
                    "begin",
                    "begin van de",
                    "borjan av"),
            Sense.MIDDLE,
            Lexemes.phrases(
                    "milieu",
                    "le milieu de",
                    "mi -",
                    "mi",
                    "mid -",
                    "mid",
                    "middle of",
                    "the middle of",
                    "mitte",
                    "mediados",
                    "a mediados",
                    "meados",
                    "em meados",
                    "meta",
                    "polowa",
                    "midden",
                    "halverwege de",
                    "mitten av"),
            Sense.LATE,
            Lexemes.phrases(
                    "fin",
                    "la fin de",
                    "la fin",
                    "late",
                    "end of",
                    "the end of",
                    "ende",
                    "finales",
                    "a finales",
                    "spate",
                    "spaten",
                    "ultimi",
                    "fine",
                    "final",
                    "koniec",
                    "eind",
                    "einde",
                    "eind van de",
                    "slutet av"));

    private static final List<String> LINKING = List.of(
            "de", "du", "des", "d", "'", "le", "la", "les", "l", "the", "annee", "en", "in", "der", "den", "del", "los",
            "degli", "do", "dos", "il", "anno", "ano", "roku", "jahr", "het", "jaar", "ar");

    private static final List<List<String>> TO = Lexemes.phrases(
            "-",
            "/",
            "a",
            "au",
            "to",
            "until",
            "till",
            "through",
            "jusqu ' en",
            "jusqu ' au",
            "jusqu ' a",
            "et jusqu ' en",
            "a fin",
            "bis",
            "hasta",
            "hasta el",
            "al",
            "fino al",
            "ate",
            "do",
            "tot",
            "t / m",
            "till och med");

    private static final List<List<String>> AND = Lexemes.phrases("et", "and", "a");

    private static final List<List<String>> SAME_TIME = Lexemes.phrases("et", "and", "&", "-", "/", "–");

    private static final List<List<String>> OR = Lexemes.phrases("ou", "or", "ou en", "or in");

    private static final List<String> ABBREVIATED = List.of("c", "ca");

    private static final int LAST_DIGITS = 100;
    private static final int MONTHS = 12;

    /** A second year written short lies no further off: "2003-45" is a number. */
    private static final int LONGEST_SHORT = 30;

    private final Lexemes lexemes;
    private final PointReader points;

    TimeReader(Lexemes lexemes, int reference) {
        this.lexemes = lexemes;
        this.points = new PointReader(lexemes, reference);
    }

    /**
     * The date or period that begins at {@code index}.
     *
     * @param expected true where the words before say that a date follows, so that "96" is a year
     */
    Optional<TimeExpression> at(int index, boolean expected) {
        Optional<TimeExpression> period = period(index, expected);
        if (period.isPresent()) {
            return period;
        }
        for (Map.Entry<Sense, List<List<String>>> sense : SENSES.entrySet()) {
            int next = lexemes.skip(index, sense.getValue());
            if (next > index) {
                // "fin en 2003" tells an end, "fin 2003" a part of the year
                boolean end = sense.getKey() == Sense.LATE && lexemes.at(next).is("en");
                // "le CA le 12 mars" is a board, and no "circa"
                boolean other = sense.getKey() == Sense.ABOUT
                        && ABBREVIATED.contains(lexemes.at(next - 1).text());
                Optional<TimeExpression> read =
                        end ? Optional.empty() : qualified(sense.getKey(), index, other ? next : linked(next));
                if (read.isPresent()) {
                    return read;
                }
            }
        }
        return Optional.empty();
    }

    private int linked(int index) {
        int next = index;
        while (LINKING.contains(lexemes.at(next).text())) {
            next++;
        }
        return next;
    }

    private Optional<TimeExpression> period(int index, boolean expected) {
        boolean between = lexemes.at(index).is("entre") || lexemes.at(index).is("between");
        boolean from = between
                || List.of("de", "du", "from").contains(lexemes.at(index).text());
        int start = from ? linked(index + 1) : index;
        Optional<TimeExpression> shortly = shortBeginning(start, index);
        if (shortly.isPresent()) {
            return shortly;
        }
        Optional<Point> first = point(start, expected || from);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Point begin = first.get();
        Optional<TimeExpression> whole =
                shortEnd(begin, index).or(() -> either(begin, index)).or(() -> to(begin, between ? AND : TO, index));
        if (whole.isPresent()) {
            return whole;
        }
        return from ? Optional.empty() : Optional.of(doubted(begin, index));
    }

    /** Two dates that share a month or a year, which the second one gives. */
    private Optional<TimeExpression> shortBeginning(int start, int index) {
        ShortBeginning begin = ShortBeginning.at(lexemes, start);
        if (begin == null) {
            return Optional.empty();
        }
        int to = lexemes.skip(begin.next(), TO);
        int next = Math.max(to, lexemes.skip(begin.next(), SAME_TIME));
        // "15-20 mai" is one of these days, "du 15 au 20 mai" all of them
        boolean period = to > begin.next() && lexemes.at(begin.next()).isWord();
        return next == begin.next()
                ? Optional.empty()
                : points.at(linked(next))
                        .flatMap(end -> Optional.ofNullable(begin.upTo(end.text()))
                                .map(date -> period
                                        ? new TimeExpression(date, end.text(), null, index, end.next())
                                        : new TimeExpression(
                                                "[" + date + ".." + end.text() + "]", null, null, index, end.next())));
    }

    private Optional<Point> point(int index, boolean expected) {
        return points.at(index).or(() -> expected ? points.shortYear(index) : Optional.empty());
    }

    /** "1998/99", "1998-2001" written short: the second year by its last digits. */
    private Optional<TimeExpression> shortEnd(Point begin, int index) {
        boolean sign =
                lexemes.at(begin.next()).is("/") || lexemes.at(begin.next()).is("-");
        Lexeme last = lexemes.at(begin.next() + 1);
        if (!begin.isYear() || !sign || !last.isNumber(2) || !lexemes.touches(begin.next())) {
            return Optional.empty();
        }
        int end = begin.year() / LAST_DIGITS * LAST_DIGITS + last.number();
        if (end <= begin.year() || end > begin.year() + LONGEST_SHORT) {
            boolean month = last.number() >= 1 && last.number() <= MONTHS;
            return month
                    ? Optional.of(
                            new TimeExpression(begin.text() + "-" + last.text(), null, null, index, begin.next() + 2))
                    : Optional.empty();
        }
        TimeDoubt doubt = last.number() <= MONTHS ? TimeDoubt.MONTH_OR_YEAR : begin.doubt();
        Point whole = new Point(String.valueOf(end), begin.next() + 2, doubt);
        return Optional.of(ended(Point.sure(begin.text(), begin.next()), whole, index));
    }

    private Optional<TimeExpression> either(Point begin, int index) {
        int next = lexemes.skip(begin.next(), OR);
        return next == begin.next()
                ? Optional.empty()
                : point(next, true)
                        .filter(other -> PartialDate.parse(set(begin, other)).isPresent())
                        .map(other -> new TimeExpression(set(begin, other), null, begin.doubt(), index, other.next()));
    }

    private Optional<TimeExpression> to(Point begin, List<List<String>> words, int index) {
        int next = lexemes.skip(begin.next(), words);
        if (next == begin.next()) {
            return Optional.empty();
        }
        return point(linked(next), !lexemes.at(begin.next()).is("-"))
                .filter(end ->
                        PartialDate.parse(begin.text() + "/" + end.text()).isPresent())
                .map(end -> ended(begin, end, index));
    }

    private TimeExpression ended(Point begin, Point end, int index) {
        // "2015/2016" is the year of a school or of a budget
        boolean next = begin.isYear() && end.isYear() && end.year() == begin.year() + 1;
        return next && lexemes.at(begin.next()).is("/")
                ? new TimeExpression(set(begin, end), null, TimeDoubt.PERIOD_OR_EITHER, index, end.next())
                : new TimeExpression(
                        begin.text(),
                        end.text(),
                        begin.doubt() == null ? end.doubt() : begin.doubt(),
                        index,
                        end.next());
    }

    private static String set(Point one, Point other) {
        return "[" + one.text() + "," + other.text() + "]";
    }

    /** A date alone, with a mark of doubt or "environ" behind it. */
    private TimeExpression doubted(Point point, int index) {
        int next = point.next();
        if (lexemes.at(next).is("?")) {
            return new TimeExpression(marked(point, "?"), null, TimeDoubt.SOURCE_DOUBTS, index, next + 1);
        }
        if (lexemes.after(next, "(", "?", ")") > 0) {
            return new TimeExpression(marked(point, "?"), null, TimeDoubt.SOURCE_DOUBTS, index, next + 3);
        }
        if (lexemes.at(next).is("environ") || lexemes.at(next).is("~")) {
            return new TimeExpression(marked(point, "~"), null, TimeDoubt.ABOUT, index, next + 1);
        }
        return new TimeExpression(point.text(), null, point.doubt(), index, next);
    }

    private static String marked(Point point, String mark) {
        return point.text().startsWith("[") ? point.text() : point.text() + mark;
    }

    private Optional<TimeExpression> qualified(Sense sense, int index, int start) {
        return points.at(start)
                .map(point -> qualified(sense, point, index))
                .or(() -> points.shortYear(start).map(point -> ofShortYear(sense, point, index)));
    }

    private TimeExpression qualified(Sense sense, Point point, int index) {
        String date = text(sense, point.text());
        TimeDoubt doubt = sense == Sense.ABOUT ? TimeDoubt.ABOUT : point.doubt();
        return new TimeExpression(date, null, doubt, index, point.next());
    }

    /** "fin 90" may be the end of that year or of that decade. */
    private static TimeExpression ofShortYear(Sense sense, Point point, int index) {
        boolean decade =
                point.text().endsWith("0") && (sense == Sense.EARLY || sense == Sense.MIDDLE || sense == Sense.LATE);
        return decade
                ? new TimeExpression(
                        "[" + point.text() + ".." + (point.year() + 9) + "]",
                        null,
                        TimeDoubt.YEAR_OR_DECADE,
                        index,
                        point.next())
                : new TimeExpression(text(sense, point.text()), null, point.doubt(), index, point.next());
    }

    private static String text(Sense sense, String date) {
        PartialDate known = PartialDate.parse(date).orElseThrow();
        return switch (sense) {
            case ABOUT -> date.startsWith("[") ? date : date + "~";
            case BEFORE -> "[.." + EdgeOfDate.before(known) + "]";
            case AFTER -> "[" + EdgeOfDate.after(known) + "..]";
            case AT_LATEST -> "[.." + date + "]";
            case AT_EARLIEST -> "[" + date + "..]";
            case EARLY -> EdgeOfDate.third(known, 0);
            case MIDDLE -> EdgeOfDate.third(known, 1);
            case LATE -> EdgeOfDate.third(known, 2);
        };
    }
}
