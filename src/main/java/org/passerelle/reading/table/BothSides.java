package org.passerelle.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.heading.WordedLabel;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/**
 * The one column of a list that holds both sides, as its heading says, "UK partner – overseas partner", "Enti (locale - estero)", or its cells:
 * "Hospital Garcia de Orta / Hospital Simão Mendes".
 *
 * @param column which it is
 * @param isGuessed true when only the cells say so
 */
record BothSides(MappedColumn column, boolean isGuessed) {

    /** A dash may stand before a part of a body as well, so what only the cells say needs a slash or an arrow. */
    private static final Pattern SLASH = Pattern.compile("\\s+(?:/|<->|↔)\\s+");

    private static final Pattern JOINT = Pattern.compile("\\s+(?:[-–—/]|<->|↔)\\s+");

    /** Fewer cells may be a chance. */
    private static final int ENOUGH = 3;

    /** Of a list whose columns are these; empty where each side has a column of its own. */
    static Optional<BothSides> of(Mapping mapping, Layout layout, List<TableRow> below, HeadingNames names) {
        List<MappedColumn> sides = mapping.columns().stream()
                .filter(column -> column.heading() == Heading.PARTNER || column.heading() == Heading.ESTABLISHMENT)
                .toList();
        if (layout != Layout.SURVEY || sides.size() != 1) {
            return Optional.empty();
        }
        MappedColumn column = sides.get(0);
        boolean guessed = !WordedLabel.isOfBothSides(column.label());
        return !guessed || holdBoth(column, below, names)
                ? Optional.of(new BothSides(column, guessed))
                : Optional.empty();
    }

    /** Two names of bodies in three cells of five, and at least in {@value #ENOUGH}. */
    private static boolean holdBoth(MappedColumn column, List<TableRow> below, HeadingNames names) {
        List<String> cells = below.stream()
                .flatMap(row -> row.at(column.number() - 1).stream())
                .map(Value::text)
                .toList();
        List<String[]> pairs = cells.stream()
                .map(text -> SLASH.split(text, -1))
                .filter(parts -> parts.length == 2)
                .toList();
        return pairs.size() >= ENOUGH
                && 5 * pairs.size() >= 3 * cells.size()
                && areBodies(pairs, 0, names)
                && areBodies(pairs, 1, names);
    }

    private static boolean areBodies(List<String[]> pairs, int side, HeadingNames names) {
        return new NameColumn(names, pairs.stream().map(pair -> pair[side]).toList()).holdsWordsForBodies();
    }

    /** {@code cell} as one for each side; itself alone where it does not name two, or stands in another column. */
    List<Cell> apart(Cell cell) {
        String[] names = (isGuessed ? SLASH : JOINT).split(cell.text(), -1);
        return cell.column() == column.number() && names.length == 2
                ? List.of(side(cell, Heading.ESTABLISHMENT, names[0]), side(cell, Heading.PARTNER, names[1]))
                : List.of(cell);
    }

    private static Cell side(Cell cell, Heading heading, String name) {
        return new Cell(heading, cell.label(), name.strip(), cell.lines(), cell.row(), cell.column(), cell.codes());
    }
}
