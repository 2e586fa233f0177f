package org.passerelle.imports.lifecycle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.history.ChangeTable;
import org.passerelle.history.ChangedCooperation;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.assembly.PlannedRow;
import org.passerelle.imports.finding.AlikeFindings;
import org.passerelle.imports.finding.FindingsFile;
import org.passerelle.imports.finding.FindingsTable;
import org.passerelle.imports.finding.LinesFile;
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
        Path file = file(id);
        return whole(id, file, () -> {
            List<Finding> findings = FindingsFile.read(file, from, number);
            AlikeFindings alike = FindingsFile.alike(file, findings.stream());
            return findings.stream()
                    .map(finding -> ToldFinding.of(finding, alike, language))
                    .toList();
        });
    }

    /** How many there are. */
    public long number(String id) {
        Path file = file(id);
        return whole(id, file, () -> FindingsFile.count(file));
    }

    /** How records will be written, {@code number} from the one of number {@code from} on, with what was not understood in them. */
    public List<ToldRow> rows(String id, long from, long number, Locale language) {
        Path planned = folder(id).rows();
        List<PlannedRow> rows = whole(id, planned, () -> LinesFile.read(planned, PlannedRow.class, from, number));
        Path file = file(id);
        AlikeFindings alike =
                whole(id, file, () -> FindingsFile.alike(file, rows.stream().flatMap(row -> row.findings().stream())));
        // rows that were taken over from an earlier reading say what was known then
        ImportReport report = shelf.get(id).report();
        boolean written = report != null && report.isOfUnchanged();
        return rows.stream()
                .map(row -> written ? row.asWritten() : row)
                .map(row -> ToldRow.of(row, alike, language))
                .toList();
    }

    /** How many records the file holds. */
    public long numberOfRows(String id) {
        Path planned = folder(id).rows();
        return whole(id, planned, () -> LinesFile.count(planned));
    }

    /** How somebody settled that words are read. */
    public List<Settled> settled(String id) {
        return folder(id).settled().all();
    }

    /** What the import changed against the one that it replaced, {@code number} from the one of number {@code from} on, by id. */
    public List<ChangedCooperation> changes(String id, long from, long number) {
        Path changes = folder(id).changes();
        return whole(id, changes, () -> LinesFile.read(changes, ChangedCooperation.class, from, number));
    }

    /** How many cooperations it changed. */
    public long numberOfChanges(String id) {
        Path changes = folder(id).changes();
        return whole(id, changes, () -> LinesFile.count(changes));
    }

    /** All that it changed as a table. */
    public ChangeTable changeTable(String id) {
        Path file = folder(id).changes();
        // a table that has begun cannot be taken back
        whole(id, file, () -> {
            LinesFile.each(file, ChangedCooperation.class, change -> {});
            return file;
        });
        return new ChangeTable(
                shelf.get(id).request().dataset() + "-changes.csv",
                each -> LinesFile.each(file, ChangedCooperation.class, each));
    }

    /** What {@code read} makes of a file of the import. A damaged one is set aside, and is missing from then on. */
    private <T> T whole(String id, Path file, Supplier<T> read) {
        try {
            return read.get();
        } catch (RuntimeException damaged) {
            if (!Files.isRegularFile(file) || shelf.get(id).state().isAtWork()) {
                throw damaged;
            }
            shelf.setAside(id, file, damaged);
            return read.get();
        }
    }

    private ImportFolder folder(String id) {
        return shelf.folder(shelf.get(id).id());
    }

    private Path file(String id) {
        return folder(id).findings();
    }

    /**
     * What was not understood, as a table in {@code language}.
     *
     * @param literal true for cells as they are, false for such that no spreadsheet runs
     * @throws NotUnderstood when the file of the import was not read yet
     */
    public FindingsTable table(String id, Locale language, boolean literal) {
        Path file = file(id);
        whole(id, file, () -> FindingsFile.alike(file, Stream.empty()));
        if (!Files.isRegularFile(file)) {
            throw NotUnderstood.invalid(ImportRefusal.NOT_READ, "import", id);
        }
        return new FindingsTable(shelf.get(id).request().dataset() + "-findings.csv", file, language, literal);
    }
}
