package org.passerelle.reading.table;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;
import org.passerelle.text.Folding;

/** Whether what stands in a column looks like names: short, written as names are, and hardly ever the same twice unless it is a whole name. */
final class NameColumn {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 100;
    private static final int MOST_WORDS = 12;

    /** Of ten cells, how many have to be alike. */
    private static final long MOST = 8;

    private static final long HALF = 5;
    private static final long FEW = 3;

    private static final Pattern BLANK = Pattern.compile("[\\s\\p{Z}]+");

    /** An address, of the web or of a person. */
    private static final Pattern ADDRESS = Pattern.compile("@|://|^www\\.");

    /** Scripts without capitals begin no word with a small letter either. */
    private static final String CAPITAL = "[\\p{Lu}\\p{Lt}\\p{Lo}]";

    private static final Pattern BEGINS_AS_NAME =
            Pattern.compile("[\\p{Pi}\\p{Ps}\"'«]*" + CAPITAL + ".*", Pattern.DOTALL);

    private static final Pattern WORD_OF_NAME = Pattern.compile("(?<![\\p{L}\\d])" + CAPITAL);

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\d]{2,}");

    /** "CH de Roanne". */
    private static final Pattern BEGINS_AS_ACRONYM = Pattern.compile("\\p{Lu}{2,} ");

    private final HeadingNames names;
    private final List<String> cells;

    /** Of the column {@code number}, from 1, in {@code rows}. */
    NameColumn(HeadingNames names, List<TableRow> rows, int number) {
        this(
                names,
                rows.stream()
                        .flatMap(row -> row.at(number - 1).stream())
                        .map(Value::text)
                        .toList());
    }

    NameColumn(HeadingNames names, List<String> cells) {
        this.names = names;
        this.cells = cells.stream().filter(text -> !Dittos.isOne(text)).toList();
    }

    /** True when its cells may be names of anybody, or of places. */
    boolean holdsNames() {
        return !cells.isEmpty() && isShare(different(), MOST) && isShare(count(NameColumn::isName), MOST);
    }

    /** True when they look like those of bodies: of several words that begin like names, or with a word for a body. */
    boolean holdsBodies() {
        return (holdsNames() && isShare(count(this::isBody), HALF)) || repeatsBodies();
    }

    /** True when they may be names of anybody, or repeat those of bodies. */
    boolean mayBeSide() {
        return holdsNames() || repeatsBodies();
    }

    /** True when they look like whole names, as those of the one body that keeps a list do: "Miasto Lublin" in each row. */
    boolean repeatsNames() {
        return !cells.isEmpty() && isShare(count(cell -> isName(cell) && isBody(cell)), MOST);
    }

    /** One establishment stands in many rows, as kinds of establishment do; but "CHU de Saint-Étienne" is the name of one. */
    private boolean repeatsBodies() {
        return !cells.isEmpty() && isShare(count(cell -> isName(cell) && isWholeName(cell)), MOST);
    }

    private boolean isWholeName(String text) {
        return (holdsWordForBody(text) || BEGINS_AS_ACRONYM.matcher(text).lookingAt())
                && WORD_OF_NAME.matcher(text).results().count() > 1;
    }

    /** True when they may be names of territories, of which some have several partners; but not words for what they are: "Commune", "Région". */
    boolean holdsTerritories() {
        return !cells.isEmpty()
                && isShare(different(), FEW)
                && isShare(count(cell -> isName(cell) && !isHeading(cell)), MOST);
    }

    /** True when several of them hold a word for a body, and so hardly name people. */
    boolean namesBodies() {
        return holdsNames() && holdsWordsForBodies();
    }

    /** True when half of them hold a word for a body. */
    boolean holdsWordsForBodies() {
        return !cells.isEmpty() && isShare(count(this::holdsWordForBody), HALF);
    }

    private boolean isHeading(String text) {
        return names.find(text).isPresent() || names.findInPairs(text).isPresent();
    }

    private long different() {
        return cells.stream().map(Folding::words).distinct().count();
    }

    private long count(Predicate<String> so) {
        return cells.stream().filter(so).count();
    }

    private boolean isShare(long some, long ofTen) {
        return 10 * some >= ofTen * cells.size();
    }

    private static boolean isName(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long digits = text.chars().filter(Character::isDigit).count();
        return text.length() >= SHORTEST
                && text.length() <= LONGEST
                && letters > digits
                && BLANK.split(text, -1).length <= MOST_WORDS
                && !ADDRESS.matcher(text).find()
                && BEGINS_AS_NAME.matcher(text).matches();
    }

    private boolean isBody(String text) {
        return WORD_OF_NAME.matcher(text).results().count() > 1
                || ACRONYM.matcher(text.strip()).matches()
                || holdsWordForBody(text);
    }

    /** By the words that head columns of bodies in any language: hospital, università, Verein. */
    private boolean holdsWordForBody(String text) {
        return Stream.of(Folding.words(text).split(" ", -1))
                .anyMatch(word -> names.findInPairs(word).isEmpty()
                        && names.find(word)
                                .filter(Heading.ESTABLISHMENT::equals)
                                .isPresent());
    }
}
