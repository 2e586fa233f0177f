package org.passerelle.imports.finding;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.csv.FormulaShield;
import org.passerelle.files.DurableFile;
import org.passerelle.interpretation.Corrections;

/** The corrections of an import, which a person can upload as a file and extend where findings are shown. */
public final class CorrectionsFile {

    private final Path file;

    /** @param file which need not exist yet */
    public CorrectionsFile(Path file) {
        this.file = file;
    }

    /** What was settled, in the order of the file. */
    public List<Settled> all() {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            return rows.stream().skip(1).map(CorrectionsFile::settled).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Settled settled(CsvRecord row) {
        List<String> cells = Stream.concat(
                        row.getFields().stream().map(FormulaShield::plain).map(StringUtils::normalizeSpace),
                        Stream.generate(() -> ""))
                .limit(Corrections.COLUMNS.size())
                .toList();
        return new Settled(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
    }

    /** Settles how words are read; what was settled of the same words before is replaced. */
    public void settle(Settled settled) {
        List<Settled> next = without(settled);
        next.add(settled);
        write(next);
    }

    /** Takes it back. */
    public void takeBack(Settled settled) {
        write(without(settled));
    }

    private List<Settled> without(Settled settled) {
        return new ArrayList<>(
                all().stream().filter(one -> !settled.replaces(one)).toList());
    }

    private void write(List<Settled> all) {
        try {
            DurableFile.write(file, fresh -> {
                try (OutputStream out = Files.newOutputStream(fresh);
                        CsvTableWriter csv = new CsvTableWriter(out, false, Corrections.COLUMNS)) {
                    all.forEach(one -> csv.row(one.record(), one.heading(), one.words(), one.readAs(), one.note()));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
