package org.passerelle.imports.lifecycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.imports.assembly.PlannedRow;
import org.passerelle.imports.finding.AlikeFindings;
import org.passerelle.imports.finding.FindingsFile;
import org.passerelle.imports.finding.FindingsTable;
import org.passerelle.imports.finding.RowsFile;
import org.passerelle.imports.finding.Settled;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.finding.ToldRow;
import org.passerelle.reading.Finding;

/** What was not understood in the file of each import. */
public final class ImportFindings {

    private final ImportShelf shelf;

    ImportFindings(ImportShelf shelf) {
        this.shelf = shelf;
    }

    /** What was not understood, {@code number} from the one of number {@code from} on, in {@code language}. */
    public List<ToldFinding> page(String id, long from, long number, Locale language) {
        List<Finding> findings = FindingsFile.read(file(id), from, number);
        AlikeFindings alike = FindingsFile.alike(file(id), findings.stream());
        return findings.stream()
                .map(finding -> ToldFinding.of(finding, alike, language))
                .toList();
    }

    /** How many there are. */
    public long number(String id) {
        return FindingsFile.count(file(id));
    }

    /** How records will be written, {@code number} from the one of number {@code from} on, with what was not understood in them. */
    public List<ToldRow> rows(String id, long from, long number, Locale language) {
        List<PlannedRow> rows = RowsFile.read(shelf.folder(shelf.get(id).id()).rows(), from, number);
        AlikeFindings alike = FindingsFile.alike(file(id), rows.stream().flatMap(row -> row.findings().stream()));
        return rows.stream().map(row -> ToldRow.of(row, alike, language)).toList();
    }

    /** How many records the file holds. */
    public long numberOfRows(String id) {
        return RowsFile.count(shelf.folder(shelf.get(id).id()).rows());
    }

    /** How somebody settled that words are read. */
    public List<Settled> settled(String id) {
        return shelf.folder(shelf.get(id).id()).settled().all();
    }

    private Path file(String id) {
        return shelf.folder(shelf.get(id).id()).findings();
    }

    /**
     * What was not understood, as a table in {@code language}.
     *
     * @param literal true for cells as they are, false for such that no spreadsheet runs
     * @throws NotUnderstood when the file of the import was not read yet
     */
    public FindingsTable table(String id, Locale language, boolean literal) {
        Path file = file(id);
        if (!Files.isRegularFile(file)) {
            throw NotUnderstood.invalid(ImportRefusal.NOT_READ, "import", id);
        }
        return new FindingsTable(shelf.get(id).request().dataset() + "-findings.csv", file, language, literal);
    }
}
