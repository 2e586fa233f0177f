package org.passerelle.reading.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.heading.WordedLabel;

/** The one column of a list that holds both sides, as its heading says: "UK partner – overseas partner", "Enti (locale - estero)". */
final class BothSides {

    private static final Pattern JOINT = Pattern.compile("\\s+(?:[-–—/]|<->|↔)\\s+");

    private final int column;

    private BothSides(int column) {
        this.column = column;
    }

    /** Of a list with these {@code headings}; empty where each side has a column of its own. */
    static Optional<BothSides> of(Headings headings) {
        List<MappedColumn> sides = headings.mapping().columns().stream()
                .filter(column -> column.heading() == Heading.PARTNER || column.heading() == Heading.ESTABLISHMENT)
                .toList();
        return headings.layout() == Layout.SURVEY
                        && sides.size() == 1
                        && WordedLabel.isOfBothSides(sides.get(0).label())
                ? Optional.of(new BothSides(sides.get(0).number()))
                : Optional.empty();
    }

    /** {@code cell} as one for each side; itself alone where it does not name two, or stands in another column. */
    List<Cell> apart(Cell cell) {
        String[] names = JOINT.split(cell.text(), -1);
        return cell.column() == column && names.length == 2
                ? List.of(side(cell, Heading.ESTABLISHMENT, names[0]), side(cell, Heading.PARTNER, names[1]))
                : List.of(cell);
    }

    private static Cell side(Cell cell, Heading heading, String name) {
        return new Cell(heading, cell.label(), name.strip(), cell.lines(), cell.row(), cell.column(), cell.codes());
    }
}
