package org.passerelle.imports;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Finding;

/** What was not understood, one line each in a CSV file by which a spreadsheet can be corrected; as long as need be. */
final class FindingsFile implements Consumer<Finding>, AutoCloseable {

    static final List<String> COLUMNS =
            List.of("level", "sheet", "row", "column", "heading", "words", "problem", "accepted");

    private static final String SEPARATOR = " | ";

    private final CsvWriter csv;

    FindingsFile(Path file) {
        try {
            Files.createDirectories(file.getParent());
            csv = CsvWriter.builder().build(file);
            csv.writeRecord(COLUMNS);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    @Override
    public void accept(Finding finding) {
        csv.writeRecord(
                finding.level().name().toLowerCase(java.util.Locale.ROOT),
                finding.sheet(),
                String.valueOf(finding.row()),
                String.valueOf(finding.column()),
                finding.label(),
                finding.words(),
                finding.problem(),
                String.join(SEPARATOR, finding.accepted()));
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** Some of what {@code file} holds, from the first of number {@code from}; nothing when there is no such file. */
    static List<Finding> read(Path file, long from, long number) {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream()
                    .skip(from)
                    .limit(number)
                    .map(FindingsFile::finding)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** How many {@code file} holds. */
    static long count(Path file) {
        if (!Files.isRegularFile(file)) {
            return 0;
        }
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            return reader.stream().count();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Finding finding(NamedCsvRecord line) {
        return new Finding(
                Finding.Level.valueOf(line.getField("level").toUpperCase(java.util.Locale.ROOT)),
                line.getField("sheet"),
                Integer.parseInt(line.getField("row")),
                Integer.parseInt(line.getField("column")),
                line.getField("heading"),
                line.getField("words"),
                line.getField("problem"),
                List.of(StringUtils.splitByWholeSeparator(line.getField("accepted"), SEPARATOR)));
    }
}
