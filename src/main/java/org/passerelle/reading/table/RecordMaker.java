package org.passerelle.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Column;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Keys;
import org.passerelle.reading.RawRecord;

/** Makes a record of a row of a survey or of a list. */
final class RecordMaker {

    private static final String ROW = "row-";

    private final String sheet;
    private final List<Column> columns;
    private final Heading beyond;
    private final TableFindings findings;
    private final Keys keys = new Keys();

    RecordMaker(String sheet, Headings headings, TableFindings findings) {
        this.sheet = sheet;
        this.columns = headings.mapping().columns();
        this.beyond = HeadingSearch.beyond(headings.layout());
        this.findings = findings;
    }

    /** The record; empty, with a finding, when its identifier is not its own. */
    Optional<RawRecord> make(TableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            if (!row.values().get(i).isBlank()) {
                cells.add(cell(row, i));
            }
        }
        Optional<String> own = cells.stream()
                .filter(cell -> cell.heading() == Heading.IDENTIFIER)
                .map(cell -> notARow(cell.text()))
                .findFirst();
        if (own.isPresent() && !keys.add(own.get())) {
            findings.tellKnownKey(row, own.get());
            return Optional.empty();
        }
        return Optional.of(new RawRecord(own.orElse(ROW + row.number()), sheet, row.text(), row.lines(), cells));
    }

    /** A record without an identifier is known by its row; an identifier that reads like that is another's. */
    private static String notARow(String identifier) {
        return identifier.startsWith(ROW) ? "identifier-" + identifier : identifier;
    }

    private Cell cell(TableRow row, int index) {
        Value value = row.values().get(index);
        boolean headed = index < columns.size();
        return new Cell(
                headed ? columns.get(index).heading() : beyond,
                headed ? columns.get(index).label() : "",
                value.text(),
                value.lines(),
                row.number(),
                index + 1);
    }
}
