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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.csv.FormulaShield;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.reading.Cell;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.telling.Complaint;
import org.passerelle.telling.Fault;
import org.passerelle.telling.Message;

/**
 * A curator's file of corrections: what cells say is read as she settled it, before any rule. Each line must match, or it is told. One set of
 * corrections serves one document; it remembers which of them were of use. Safe for use by several threads.
 */
public final class Corrections {

    /** The columns of the file, in this order. */
    public static final List<String> COLUMNS = List.of("record", "heading", "words", "read-as", "note");

    private static final int WORDS = 2;
    private static final int READ_AS = 3;

    private final String file;
    private final List<Correction> all;
    private final Set<Correction> used = ConcurrentHashMap.newKeySet();

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
     * @throws UnreadableFileException when it is not such a file; every fault is told with its line
     */
    public static Corrections read(Path file) {
        String name = String.valueOf(file.getFileName());
        List<Correction> corrections = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .commentStrategy(CommentStrategy.SKIP)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .detectBomHeader(true)
                .ofCsvRecord(file)) {
            boolean head = true;
            for (CsvRecord row : rows) {
                if (head) {
                    checkHead(row, faults);
                } else {
                    corrections.add(correction(row, faults));
                }
                head = false;
            }
        } catch (CsvParseException e) {
            faults.add(fault(0, Refusal.BROKEN_CORRECTIONS, String.valueOf(e.getMessage())));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        refuse(name, faults);
        return new Corrections(name, corrections);
    }

    private static void checkHead(CsvRecord row, List<Fault> faults) {
        List<String> head = row.getFields().stream().map(String::strip).toList();
        if (!head.equals(COLUMNS)) {
            faults.add(fault(1, Refusal.CORRECTION_COLUMNS, String.join(",", head), Message.list(COLUMNS)));
        }
    }

    private static Correction correction(CsvRecord row, List<Fault> faults) {
        int line = (int) row.getStartingLineNumber();
        List<String> cells = new ArrayList<>(row.getFields().stream()
                .map(FormulaShield::plain)
                .map(StringUtils::normalizeSpace)
                .toList());
        while (cells.size() < COLUMNS.size()) {
            cells.add("");
        }
        if (cells.get(WORDS).isEmpty()) {
            faults.add(fault(line, Refusal.CORRECTION_WITHOUT_WORDS));
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
     * @throws UnreadableFileException naming every line that matched nothing
     */
    public void checkAllUsed() {
        refuse(
                file,
                all.stream()
                        .filter(correction -> !used.contains(correction))
                        .map(correction -> fault(
                                correction.line(),
                                Refusal.CORRECTION_OF_NOTHING,
                                correction.words(),
                                where(correction),
                                correction.heading(),
                                correction.record()))
                        .toList());
    }

    /** Which of its restrictions the sentence names. */
    private static String where(Correction correction) {
        if (correction.heading().isEmpty()) {
            return correction.record().isEmpty() ? "anywhere" : "record";
        }
        return correction.record().isEmpty() ? "heading" : "both";
    }

    private static Fault fault(int line, Refusal refusal, Object... values) {
        return new Fault(line, Message.of(refusal, values));
    }

    private static void refuse(String name, List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new UnreadableFileException(new Complaint(name, faults));
        }
    }
}
