package org.passerelle.reading.row;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.model.LineRange;
import org.passerelle.text.Folding;

/**
 * A row of any table.
 *
 * @param number row of the sheet, or first line in the file, from 1
 * @param lines where it stands in the text of the document
 * @param text these lines
 * @param values from the first column on
 */
public record TableRow(int number, LineRange lines, String text, List<Value> values) {

    /** A row of a workbook: its text is one line, and the line bears the row's number. */
    public static TableRow ofWorkbook(int number, List<String> cells) {
        LineRange line = new LineRange(number, number);
        return new TableRow(
                number,
                line,
                String.join(
                        " | ", cells.stream().map(StringUtils::normalizeSpace).toList()),
                cells.stream().map(cell -> new Value(Folding.strip(cell), line)).toList());
    }

    /** True when no cell holds anything. */
    public boolean isBlank() {
        return values.stream().allMatch(Value::isBlank);
    }

    /** Column of the last cell that holds anything, from 1; 0 for a blank row. */
    public int width() {
        int width = values.size();
        while (width > 0 && values.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    /** What stands in {@code column}, from 0; empty where nothing does, or beyond the end of the row. */
    public Optional<Value> at(int column) {
        return column < values.size()
                ? Optional.of(values.get(column)).filter(value -> !value.isBlank())
                : Optional.empty();
    }

    /** The cells that hold anything. */
    public Stream<Value> filled() {
        return values.stream().filter(value -> !value.isBlank());
    }
}
