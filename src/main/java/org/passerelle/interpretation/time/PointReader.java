package org.passerelle.interpretation.time;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;

/** Reads one date where it stands: a day, a month, a season, a part of a year, a year, a decade or a century. */
final class PointReader {

    private static final int MONTHS = 12;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2099;
    private static final int CENTURY = 100;

    /** EDTF's number of the first season; quarters of a year are numbered on from 33, its halves from 40. */
    private static final int FIRST_SEASON = 21;

    private static final int WINTER = 24;
    private static final int QUARTERS = 33;
    private static final int HALVES = 40;

    private static final Map<String, Integer> ORDINALS = Map.of(
            "premier",
            1,
            "premiere",
            1,
            "first",
            1,
            "deuxieme",
            2,
            "second",
            2,
            "seconde",
            2,
            "troisieme",
            3,
            "third",
            3,
            "quatrieme",
            4,
            "fourth",
            4);

    private static final List<String> ORDINAL_ENDINGS =
            List.of("er", "ere", "re", "e", "eme", "ieme", "nd", "nde", "st", "rd", "th", "d");

    /** The letter behind an ordinal as Spanish, Italian and Portuguese raise it, and the sign that is often typed for it. */
    private static final List<String> RAISED = List.of("º", "o", "°", "ª");

    private static final List<String> OF = List.of(
            "de", "d", "of", "l", "du", "annee", "'", "the", "in", "en", "year", "del", "dell", "des", "im", "roku");

    /** Words that may follow a year of two digits; any other says what the number counts: "10 ans". */
    private static final List<String> AFTER_YEAR = List.of(
            "a", "au", "et", "ou", "puis", "avec", "par", "pour", "environ", "to", "and", "or", "then", "with", "by",
            "for", "jusqu");

    /** "annees 80", "anni '90", "anos 90", "lata 90". */
    private static final List<String> DECADE_OF = List.of("annees", "anni", "anos", "lata", "lat", "jaren");

    private final Lexemes lexemes;
    private final int reference;

    /**
     * Reads dates of {@code lexemes}.
     *
     * @param reference the year that the text cannot be older than by more than a century: when the document was observed
     */
    PointReader(Lexemes lexemes, int reference) {
        this.lexemes = lexemes;
        this.reference = reference;
    }

    /** The date that begins at {@code index}, the longest form that fits. */
    Optional<Point> at(int index) {
        return Stream.of(
                        iso(index),
                        numeric(index),
                        monthAndYear(index),
                        dayAndMonth(index),
                        partOfYear(index),
                        decade(index),
                        century(index),
                        year(index))
                .flatMap(Optional::stream)
                .filter(point -> PartialDate.parse(point.text()).isPresent())
                .reduce((one, other) -> other.next() > one.next() ? other : one);
    }

    /** A year of two digits at {@code index}, where the words around say that a year stands there. */
    Optional<Point> shortYear(int index) {
        int at = lexemes.at(index).is("'") ? index + 1 : index;
        Lexeme behind = lexemes.at(at + 1);
        boolean free =
                behind.isNumber() ? !lexemes.touches(at) : !behind.isWord() || AFTER_YEAR.contains(behind.text());
        return lexemes.at(at).isNumber(2) && free
                ? Optional.of(
                        new Point(String.valueOf(full(lexemes.at(at).number())), at + 1, TimeDoubt.CENTURY_GUESSED))
                : Optional.empty();
    }

    private Optional<Point> iso(int index) {
        String sign = lexemes.at(index + 1).text();
        if (!isYear(index)
                || !List.of("-", "/", ".").contains(sign)
                || !lexemes.at(index + 2).isNumber(2)
                || !lexemes.touches(index)) {
            return Optional.empty();
        }
        String month = lexemes.at(index).text() + "-" + lexemes.at(index + 2).text();
        boolean day = isSign(index + 3, sign) && lexemes.at(index + 4).isNumber(2) && lexemes.touches(index + 2);
        if (!day) {
            // "2003/05" and "2003.05" may be something else
            return sign.equals("-") && isMonth(lexemes.at(index + 2).number())
                    ? Optional.of(Point.sure(month, index + 3))
                    : Optional.empty();
        }
        return Optional.of(Point.sure(month + "-" + lexemes.at(index + 4).text(), afterTime(index + 5)));
    }

    /** After the time of day that machines write behind a date. */
    private int afterTime(int index) {
        if (!lexemes.at(index).is("t") || !lexemes.at(index + 1).isNumber(2)) {
            return index;
        }
        int next = index + 2;
        while (isSign(next, ":")
                || isSign(next, ".")
                || lexemes.at(next).isNumber()
                || lexemes.at(next).is("z")) {
            next++;
        }
        return next;
    }

    /** "03/04/2001", "3.4.01", "04/2001": the day first, as Europe writes it. */
    private Optional<Point> numeric(int index) {
        Lexeme first = lexemes.at(index);
        String sign = lexemes.at(index + 1).text();
        if (!isShort(first) || !List.of("/", ".", "-").contains(sign) || !lexemes.touches(index)) {
            return Optional.empty();
        }
        if (isBehind(index, sign)) {
            return Optional.empty();
        }
        if (isYear(index + 2) && !isSign(index + 3, sign)) {
            return isMonth(first.number())
                    ? Optional.of(Point.sure(date(lexemes.at(index + 2).number(), first.number(), null), index + 3))
                    : Optional.empty();
        }
        Lexeme year = lexemes.at(index + 4);
        if (!isShort(lexemes.at(index + 2)) || !isSign(index + 3, sign) || (!year.isNumber(2) && !isYear(index + 4))) {
            return Optional.empty();
        }
        int value = year.isNumber(2) ? full(year.number()) : year.number();
        int second = lexemes.at(index + 2).number();
        boolean monthFirst = second > MONTHS && isMonth(first.number());
        TimeDoubt doubt = monthFirst ? TimeDoubt.MONTH_FIRST : null;
        return Optional.of(new Point(
                monthFirst ? date(value, first.number(), second) : date(value, second, first.number()),
                index + 5,
                doubt));
    }

    /** "avril 2001", "avr. 01", "mars-avril 2001", "April 3, 2001". */
    private Optional<Point> monthAndYear(int index) {
        OptionalInt month = MonthNames.number(lexemes.at(index).text());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        int next = isSign(index + 1, ".") ? index + 2 : index + 1;
        OptionalInt until = isSign(next, "-") || isSign(next, "/")
                ? MonthNames.number(lexemes.at(next + 1).text())
                : OptionalInt.empty();
        if (until.isPresent()) {
            int end = isSign(next + 2, ".") ? next + 3 : next + 2;
            return yearAfter(end)
                    .map(year -> Point.sure(
                            "[" + date(year.year(), month.getAsInt(), null) + ".."
                                    + date(year.year(), until.getAsInt(), null) + "]",
                            year.next()));
        }
        Optional<Point> withDay = dayBehind(next, month.getAsInt());
        return withDay.isPresent()
                ? withDay
                : yearAfter(next).map(year -> Point.sure(date(year.year(), month.getAsInt(), null), year.next()));
    }

    private Optional<Point> dayBehind(int index, int month) {
        if (!isShort(lexemes.at(index))) {
            return Optional.empty();
        }
        int next = ORDINAL_ENDINGS.contains(lexemes.at(index + 1).text()) ? index + 2 : index + 1;
        int comma = isSign(next, ",") ? next + 1 : next;
        return isYear(comma)
                ? Optional.of(Point.sure(
                        date(
                                lexemes.at(comma).number(),
                                month,
                                lexemes.at(index).number()),
                        comma + 1))
                : Optional.empty();
    }

    /** "1er janvier 2002", "3rd of May 1999". */
    private Optional<Point> dayAndMonth(int index) {
        if (!isShort(lexemes.at(index))) {
            return Optional.empty();
        }
        int next = afterOrdinal(index);
        int name = List.of("of", "de", ".", "-", "/").contains(lexemes.at(next).text()) ? next + 1 : next;
        OptionalInt month = MonthNames.number(lexemes.at(name).text());
        if (month.isEmpty()) {
            return Optional.empty();
        }
        boolean joined = isYear(name + 2) && (isSign(name + 1, ",") || isSign(name + 1, "-") || isSign(name + 1, "/"));
        int after = isSign(name + 1, ".") || joined ? name + 2 : name + 1;
        return yearAfter(after)
                .map(year -> Point.sure(
                        date(year.year(), month.getAsInt(), lexemes.at(index).number()), year.next()));
    }

    /** After the ending of the number at {@code index}: "1er", "3rd", "1º", "1.º". */
    private int afterOrdinal(int index) {
        int stop = isSign(index + 1, ".") ? index + 2 : index + 1;
        if (RAISED.contains(lexemes.at(stop).text()) && lexemes.touches(index)) {
            return stop + 1;
        }
        return ORDINAL_ENDINGS.contains(lexemes.at(index + 1).text()) ? index + 2 : index + 1;
    }

    /** "été 2003", "2e semestre 2004", "Q2 2005". */
    private Optional<Point> partOfYear(int index) {
        OptionalInt place = SpelledTimes.season(lexemes.at(index).text());
        if (place.isPresent()) {
            int season = FIRST_SEASON + place.getAsInt();
            return inYear(season, index + 1).map(point -> season == WINTER ? wholeWinter(point) : point);
        }
        String letter = lexemes.at(index).text();
        if (List.of("q", "t", "s").contains(letter) && lexemes.at(index + 1).isNumber(1) && lexemes.touches(index)) {
            return inYear(numbered(letter.equals("s"), lexemes.at(index + 1).number()), index + 2);
        }
        Integer ordinal = ordinal(index);
        if (ordinal == null) {
            return Optional.empty();
        }
        int unit = lexemes.at(index).isNumber() ? index + 2 : index + 1;
        String name = lexemes.at(unit).text();
        boolean half = name.startsWith("semest") || name.equals("half");
        return half || name.startsWith("trimest") || name.equals("quarter")
                ? inYear(numbered(half, ordinal), unit + 1)
                : Optional.empty();
    }

    /** "hiver 2003-2004" is one winter, named by the year in which it begins. */
    private Point wholeWinter(Point winter) {
        boolean sign = isSign(winter.next(), "-") || isSign(winter.next(), "/");
        Lexeme year = lexemes.at(winter.next() + 1);
        boolean follows = year.isNumber() && String.valueOf(winter.year() + 1).endsWith(year.text());
        return sign && follows ? Point.sure(winter.text(), winter.next() + 2) : winter;
    }

    private @Nullable Integer ordinal(int index) {
        if (lexemes.at(index).isNumber(1)
                && ORDINAL_ENDINGS.contains(lexemes.at(index + 1).text())) {
            return lexemes.at(index).number();
        }
        return ORDINALS.get(lexemes.at(index).text());
    }

    private static int numbered(boolean half, int ordinal) {
        boolean exists = ordinal >= 1 && ordinal <= (half ? 2 : 4);
        return exists ? (half ? HALVES : QUARTERS) + ordinal - 1 : 0;
    }

    private Optional<Point> inYear(int part, int index) {
        return yearAfter(index).map(year -> Point.sure(date(year.year(), part, null), year.next()));
    }

    /** "les années 80", "the 1980s", "the nineties". */
    private Optional<Point> decade(int index) {
        int start = lexemes.after(index, "les", "annees") > 0 ? index + 1 : index;
        if (DECADE_OF.contains(lexemes.at(start).text())) {
            return frenchDecade(isSign(start + 1, "'") ? start + 2 : start + 1);
        }
        int english = lexemes.at(index).is("the") ? index + 1 : index;
        int number = lexemes.at(english).is("'") ? english + 1 : english;
        if (isTens(number) && (lexemes.touches(number) || isSign(number + 1, "'"))) {
            int letter = isSign(number + 1, "'") ? number + 2 : number + 1;
            return lexemes.at(letter).is("s") || lexemes.at(letter).is("er")
                    ? Optional.of(decade(lexemes.at(number).text(), letter + 1))
                    : Optional.empty();
        }
        OptionalInt tens = SpelledTimes.decade(lexemes.at(english).text());
        return tens.isEmpty() ? Optional.empty() : Optional.of(decade(String.valueOf(tens.getAsInt()), english + 1));
    }

    /** The number behind "années": 80, 1980 or quatre-vingt. */
    private Optional<Point> frenchDecade(int index) {
        if (isTens(index)) {
            Point first = decade(lexemes.at(index).text(), index + 1);
            boolean further = List.of("-", "/", "et", "a", "and")
                    .contains(lexemes.at(index + 1).text());
            return Optional.of(further && isTens(index + 2) ? decades(first, index + 2) : first);
        }
        OptionalInt tens = SpelledTimes.tens(lexemes.at(index).text());
        if (tens.isPresent()) {
            return Optional.of(decade(String.valueOf(tens.getAsInt()), index + 1));
        }
        SpelledNumber.Found spelled = lexemes.at(index).isNumber() ? null : SpelledNumber.at(lexemes, index);
        return spelled != null && spelled.value() % 10 == 0 && spelled.value() < CENTURY
                ? Optional.of(decade(String.valueOf(spelled.value()), spelled.next()))
                : Optional.empty();
    }

    /** "années 80-90": from the beginning of one to the end of the other. */
    private Point decades(Point first, int second) {
        Point last = decade(lexemes.at(second).text(), second + 1);
        String from = first.text().replace('X', '0');
        String to = last.text().replace('X', '9');
        return from.compareTo(to) < 0 ? Point.sure("[" + from + ".." + to + "]", last.next()) : first;
    }

    private Point decade(String digits, int next) {
        int year = digits.length() == 2 ? full(Integer.parseInt(digits)) : Integer.parseInt(digits);
        return Point.sure(String.valueOf(year / 10) + "X", next);
    }

    private boolean isTens(int index) {
        return (lexemes.at(index).isNumber(2) || isYear(index))
                && lexemes.at(index).text().endsWith("0");
    }

    /** "XXe siècle", "20th century". */
    private Optional<Point> century(int index) {
        String word = lexemes.at(index).text();
        boolean arabic = lexemes.at(index).isNumber(2)
                && ORDINAL_ENDINGS.contains(lexemes.at(index + 1).text());
        int unit = arabic ? index + 2 : index + 1;
        if (!lexemes.at(unit).is("siecle") && !lexemes.at(unit).is("century")) {
            return Optional.empty();
        }
        int number = arabic
                ? lexemes.at(index).number()
                : SpelledNumber.roman(word.replaceFirst("(?:e|eme)$", "")).orElse(0);
        return number > 10 ? Optional.of(Point.sure(number - 1 + "XX", unit + 1)) : Optional.empty();
    }

    /** True inside a row of numbers: of a day that no calendar has ("31/02/1999") nothing is left to read. */
    private boolean isBehind(int index, String sign) {
        return isSign(index - 1, sign) && lexemes.touches(index - 1) && isShort(lexemes.at(index - 2));
    }

    private boolean endsRow(int index) {
        String sign = lexemes.at(index - 1).text();
        return List.of("/", ".", "-").contains(sign) && isBehind(index, sign) && isBehind(index - 2, sign);
    }

    /** True before two short numbers behind the same sign: "2012-13-01" is a day that no calendar has, and no "2012-13" either. */
    private boolean beginsRow(int index) {
        String sign = lexemes.at(index + 1).text();
        return List.of("/", ".", "-").contains(sign)
                && lexemes.touches(index)
                && isShort(lexemes.at(index + 2))
                && lexemes.touches(index + 2)
                && isSign(index + 3, sign)
                && isShort(lexemes.at(index + 4));
    }

    private Optional<Point> year(int index) {
        return isYear(index) && !endsRow(index) && !beginsRow(index)
                ? Optional.of(Point.sure(lexemes.at(index).text(), index + 1))
                : Optional.empty();
    }

    static boolean isOrdinalEnding(Lexeme lexeme) {
        return ORDINAL_ENDINGS.contains(lexeme.text());
    }

    /** The year, of four or two digits, that completes a month, a season or a part of a year. */
    private Optional<Point> yearAfter(int index) {
        int next = index;
        while (next < index + 3 && OF.contains(lexemes.at(next).text())) {
            next++;
        }
        if (isYear(next)) {
            return Optional.of(Point.sure(lexemes.at(next).text(), next + 1));
        }
        return shortYear(next);
    }

    /** The year of two digits that lies nearest before, or not far behind, the reference. */
    private int full(int twoDigits) {
        int year = reference / CENTURY * CENTURY + twoDigits;
        return year > reference + 10 ? year - CENTURY : year;
    }

    private boolean isYear(int index) {
        Lexeme lexeme = lexemes.at(index);
        // "n° 2003" numbers something
        boolean counts = lexemes.at(index - 1).is("°") || lexemes.at(index - 1).is("#");
        return !counts && lexeme.isNumber(4) && lexeme.number() >= FIRST_YEAR && lexeme.number() <= LAST_YEAR;
    }

    private boolean isSign(int index, String sign) {
        return lexemes.at(index).is(sign);
    }

    private static boolean isShort(Lexeme lexeme) {
        return lexeme.isNumber() && lexeme.text().length() <= 2;
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= MONTHS;
    }

    private static String date(int year, int part, @Nullable Integer day) {
        String month = "%04d-%02d".formatted(year, part);
        return day == null ? month : month + "-%02d".formatted(day);
    }
}
