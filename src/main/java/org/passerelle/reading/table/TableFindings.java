package org.passerelle.reading.table;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Column;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Finding.Level;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;

/** What there is to say about the rows and columns of a table. */
final class TableFindings {

    private static final int SHOWN = 200;

    private final Findings findings;
    private final String sheet;

    TableFindings(Findings findings, String sheet) {
        this.findings = findings;
        this.sheet = sheet;
    }

    /** Titles above the headings, and columns that are not known. */
    void tell(Headings headings) {
        headings.above().forEach(row -> add(Level.DOUBT, row, "stands above the headings and is no record", List.of()));
        if (headings.layout() != Layout.WIKIDATA) {
            headings.mapping()
                    .ignored()
                    .filter(column -> !column.label().isEmpty())
                    .forEach(column -> tell(headings.mapping().row(), column));
        }
    }

    void tellRepeated(TableRow row) {
        add(Level.DOUBT, row, "repeats the headings and is no record", List.of());
    }

    void tellFooter(TableRow row) {
        add(Level.DOUBT, row, "is a note or a sum below the table and no record", List.of());
    }

    void tellTooWide(TableRow row, int columns) {
        add(
                Level.REJECTED,
                row,
                "has " + row.width() + " cells under " + columns + " headings",
                List.of(columns + " cells; quotation marks around a cell that holds the separator"));
    }

    void tellKnownKey(TableRow row, String key) {
        add(
                Level.REJECTED,
                row,
                "has the identifier '" + key + "', which an earlier row has too",
                List.of("an identifier of its own"));
    }

    private void tell(int row, Column column) {
        findings.add(new Finding(
                Level.DOUBT,
                sheet,
                row,
                column.number(),
                column.label(),
                column.label(),
                "is no heading that is known: its column is kept and not understood",
                column.nearest().map(Heading::code).map(List::of).orElse(List.of("a mapping file"))));
    }

    private void add(Level level, TableRow row, String problem, List<String> accepted) {
        String words = row.filled().map(Value::text).collect(Collectors.joining(" | "));
        findings.add(level, sheet, row.number(), StringUtils.abbreviate(words, SHOWN), problem, accepted);
    }
}
