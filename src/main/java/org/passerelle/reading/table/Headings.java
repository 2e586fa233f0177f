package org.passerelle.reading.table;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.model.LineRange;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Mapping;
import org.passerelle.reading.row.TableRow;
import org.passerelle.text.Folding;

/**
 * The headings of a table.
 *
 * @param above rows before the row of headings that hold anything: titles
 * @param labels the headings, folded; empty when the table has none
 * @param mapping what they mean
 * @param layout what they make of the table
 * @param bothSides the column that holds both sides, where one does
 */
record Headings(
        List<TableRow> above, List<String> labels, Mapping mapping, Layout layout, Optional<BothSides> bothSides) {

    /** Of a table in which no column holds both sides. */
    Headings(List<TableRow> above, List<String> labels, Mapping mapping, Layout layout) {
        this(above, labels, mapping, layout, Optional.empty());
    }

    /** True when {@code row} says the headings again, as tables do that were printed page by page. */
    boolean repeatedBy(TableRow row) {
        return !labels.isEmpty()
                && row.width() == labels.size()
                && Folding.words(row.values().get(0).text()).equals(labels.get(0))
                && foldedOf(row).equals(labels);
    }

    /** What the label of {@code column} says of every row, as a cell of {@code heading} in the row of headings. */
    Cell said(Heading heading, MappedColumn column, String words, Map<String, String> codes) {
        int row = mapping.row();
        return new Cell(heading, column.label(), words, new LineRange(row, row), row, column.number(), codes);
    }

    /** The values of a row of headings, folded and without empty ones at its end. */
    static List<String> foldedOf(TableRow row) {
        return row.values().stream()
                .limit(row.width())
                .map(value -> Folding.words(value.text()))
                .toList();
    }
}
