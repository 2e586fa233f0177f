package org.passerelle.checks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.passerelle.answers.CsvDownload;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.csv.FormulaShield;

/** Checks as a file that people can review, in a fixed order. */
public record CheckTable(List<Check> checks) implements CsvDownload {

    private static final List<String> HEADINGS = List.of("subject", "who", "when", "note");

    @Override
    public Optional<String> fileName() {
        return Optional.of("checks.csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, false, HEADINGS)) {
            checks.forEach(one -> csv.row(one.subject(), one.who(), one.when(), one.note()));
        }
    }

    /**
     * The checks of such a file.
     *
     * @param name of the file
     * @throws NotUnderstood when it is at fault; says in which line
     */
    static CheckTable read(String name, InputStream file) throws IOException {
        List<Check> checks = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (!row.getHeader().equals(HEADINGS)) {
                    throw NotUnderstood.invalid(CheckFault.HEADINGS, "file", name, String.join(",", HEADINGS));
                }
                checks.add(check(row));
            }
        } catch (CsvParseException | DateTimeException | IllegalArgumentException fault) {
            throw NotUnderstood.invalid(CheckFault.ROW, "file", name, checks.size() + 2);
        }
        return new CheckTable(checks);
    }

    private static Check check(NamedCsvRecord row) {
        if (row.getFieldCount() != HEADINGS.size()
                || row.getField("subject").isBlank()
                || row.getField("who").isBlank()) {
            throw new IllegalArgumentException("not all of the row is there");
        }
        return new Check(
                text(row, "subject"), text(row, "who"), LocalDate.parse(row.getField("when")), text(row, "note"));
    }

    private static String text(NamedCsvRecord row, String heading) {
        return FormulaShield.plain(row.getField(heading)).strip();
    }
}
