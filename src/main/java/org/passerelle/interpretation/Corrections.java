package org.passerelle.interpretation;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Cell;
import org.passerelle.reading.RawRecord;
import org.passerelle.source.DatasetException;
import org.passerelle.source.Issue;

/**
 * A curator's file of corrections: what cells say is read as she settled it, before any rule. Each line must match, or it is told. One set of
 * corrections serves one document; it remembers which of them were of use.
 */
public final class Corrections {

    /** The columns of the file, in this order. */
    static final List<String> COLUMNS = List.of("record", "heading", "words", "read-as", "note");

    private static final int WORDS = 2;
    private static final int READ_AS = 3;

    private final String file;
    private final List<Correction> all;
    private final Set<Correction> used = new LinkedHashSet<>();

    private Corrections(String file, List<Correction> all) {
        this.file = file;
        this.all = all;
    }

    /** Nothing is corrected. */
    public static Corrections none() {
        return new Corrections("", List.of());
    }

    /**
     * The corrections of {@code file}, CSV with the columns record, heading, words, read-as and note.
     *
     * @throws DatasetException when it is not such a file; every fault is told with its line
     */
    public static Corrections read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<Correction> corrections = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            boolean head = true;
            for (CsvRecord row : rows) {
                if (head) {
                    checkHead(row, name, issues);
                } else {
                    corrections.add(correction(row, name, issues));
                }
                head = false;
            }
        } catch (CsvParseException e) {
            issues.add(new Issue(name, 0, "CSV", "", "cannot be read: " + e.getMessage(), List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        refuse(name, issues);
        return new Corrections(name, corrections);
    }

    private static void checkHead(CsvRecord row, String name, List<Issue> issues) {
        List<String> head = row.getFields().stream().map(String::strip).toList();
        if (!head.equals(COLUMNS)) {
            issues.add(new Issue(name, 1, "columns", String.join(",", head), "are not those wanted", COLUMNS));
        }
    }

    private static Correction correction(CsvRecord row, String name, List<Issue> issues) {
        int line = (int) row.getStartingLineNumber();
        List<String> cells = new ArrayList<>(
                row.getFields().stream().map(StringUtils::normalizeSpace).toList());
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        if (cells.get(WORDS).isEmpty()) {
            issues.add(new Issue(name, line, "words", "", "is missing or empty", List.of()));
        }
        return Correction.of(cells.get(0), cells.get(1), cells.get(WORDS), cells.get(READ_AS), line);
    }

    /** {@code cell} of {@code record} as it is to be read; quotes of it still give its own words. */
    Passage read(RawRecord record, Cell cell) {
        Passage passage = Passage.of(cell);
        for (Correction correction : all) {
            if (correction.concerns(record, cell)) {
                Passage corrected = passage.replaced(correction.whole(), correction.readAs());
                if (corrected != passage) {
                    used.add(correction);
                    passage = corrected;
                }
            }
        }
        return passage;
    }

    /**
     * To be called when all records were interpreted.
     *
     * @throws DatasetException naming every line that matched nothing
     */
    public void checkAllUsed() {
        List<Issue> issues = all.stream()
                .filter(correction -> !used.contains(correction))
                .map(correction -> new Issue(
                        file,
                        correction.line(),
                        "words",
                        correction.words(),
                        "stand in no cell" + where(correction),
                        List.of("words as a cell holds them, whole words only")))
                .toList();
        refuse(file, issues);
    }

    private static String where(Correction correction) {
        return (correction.heading().isEmpty() ? "" : " of '" + correction.heading() + "'")
                + (correction.record().isEmpty() ? "" : " of record '" + correction.record() + "'");
    }

    private static void refuse(String name, List<Issue> issues) {
        if (!issues.isEmpty()) {
            throw new DatasetException("the corrections of " + name + " are at fault", issues);
        }
    }
}
