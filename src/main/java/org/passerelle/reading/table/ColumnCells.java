package org.passerelle.reading.table;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.passerelle.reading.Heading;
import org.passerelle.reading.heading.CooperationWords;
import org.passerelle.reading.heading.FoundHeadings;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.heading.WordedLabel;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;
import org.passerelle.text.Folding;

/**
 * What stands in the columns below a row of headings, and so what these may mean.
 *
 * @param labels the headings
 * @param below the rows below them that were read ahead
 * @param legend what these say that signs mean
 */
record ColumnCells(HeadingNames names, List<String> labels, List<TableRow> below, Legend legend)
        implements FoundHeadings.Cells {

    /** The number of an item of Wikidata. */
    private static final Pattern ITEM = Pattern.compile("Q[1-9]\\d*");

    private static final int FEW_WORDS = 5;

    /** Shorter ones are words as well: "Is", "Eu". */
    private static final int SHORTEST_TOWN = 3;

    private static final Pattern BEHIND_TOWN = Pattern.compile("\\s*[,;(/\\[]|\\s[-–—]\\s");

    ColumnCells(HeadingNames names, List<String> labels, List<TableRow> below) {
        this(names, labels, below, Legend.of(below));
    }

    /** A side has names in its cells, and a date digits. */
    @Override
    public boolean mayHold(int column, Heading heading) {
        return switch (heading) {
            case ESTABLISHMENT, PARTNER -> {
                NameColumn cells = new NameColumn(names, below, column + 1);
                boolean plain = WordedLabel.isOfPartnersOrTerritories(labels.get(column))
                        || WordedLabel.isAbroad(labels.get(column));
                boolean named = plain ? cells.holdsNames() || cells.holdsTerritories() : cells.holdsBodies();
                yield named || (heading == Heading.ESTABLISHMENT && cells.repeatsNames());
            }
            case SINCE, UNTIL ->
                2 * texts(column).filter(ColumnCells::hasDigits).count()
                        >= texts(column).count();
            default -> true;
        };
    }

    /** Words for cooperations in three cells of five, or signs for them, and few besides. */
    @Override
    public boolean nameCooperations(int column) {
        long naming = texts(column)
                .map(legend::meaning)
                .map(text -> List.of(Folding.words(text).split(" ", -1)))
                .filter(words -> words.size() <= FEW_WORDS && words.stream().anyMatch(CooperationWords::contains))
                .count();
        return naming > 1 && 5 * naming >= 3 * texts(column).count();
    }

    /** True when each is the number of an item of Wikidata. */
    boolean holdItems(int column) {
        return texts(column).findAny().isPresent()
                && texts(column).allMatch(key -> ITEM.matcher(key).matches());
    }

    /** True when {@code text} may say a time. */
    static boolean hasDigits(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    @Override
    public int filled(int index) {
        return (int) texts(index).count();
    }

    @Override
    public Set<Integer> rowsNaming(int towns, int side) {
        return IntStream.range(0, below.size())
                .filter(i -> below.get(i)
                        .at(towns)
                        .flatMap(town -> below.get(i).at(side).filter(name -> isNamed(town.text(), name.text())))
                        .isPresent())
                .boxed()
                .collect(Collectors.toSet());
    }

    /** "Lyon (Rhône)" in "Hospices civils de Lyon", but not in "Les amis de Lyon" nor "Comité Lyon-Bamako", which lie elsewhere as well. */
    private static boolean isNamed(String town, String name) {
        String words = Folding.words(BEHIND_TOWN.split(town, 2)[0]);
        List<String> named = List.of(Folding.words(name).split(" ", -1));
        return words.length() >= SHORTEST_TOWN
                && (" " + String.join(" ", named) + " ").contains(" " + words + " ")
                && !WordedLabel.isOfAssociation(name)
                && named.stream().noneMatch(CooperationWords::contains);
    }

    private Stream<String> texts(int column) {
        return below.stream().flatMap(row -> row.at(column).stream()).map(Value::text);
    }
}
