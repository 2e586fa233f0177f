package org.passerelle.curated;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.passerelle.csv.FormulaShield;
import org.passerelle.model.Judgement;
import org.passerelle.telling.Message;

/** Reads {@code judgements.csv}, a reviewed file: UTF-8, the six headings, no cell empty. */
public final class JudgementReader {

    /** The headings of the file, in this order. */
    public static final List<String> HEADINGS = List.of("left", "right", "judgement", "who", "when", "why");

    private final Path file;
    private final List<Issue> issues = new ArrayList<>();

    private JudgementReader(Path file) {
        this.file = file;
    }

    /**
     * The judgements of {@code file} in its order.
     *
     * @throws DatasetException when anything in it is not as it should be, with all that is wrong
     */
    public static List<Judgement> read(Path file) {
        return new JudgementReader(file).read();
    }

    private List<Judgement> read() {
        List<Judgement> judgements = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord row : rows) {
                if (isShaped(row)) {
                    judgements.add(judgement(row));
                }
            }
            if (judgements.isEmpty() && issues.isEmpty()) {
                requireHeadings();
            }
        } catch (CsvParseException notCsv) {
            issues.add(issue(0, "file", "", CuratedFault.BROKEN_CSV.with(notCsv.getMessage()), HEADINGS));
        } catch (IOException e) {
            throw new UncheckedIOException("the judgements " + file + " cannot be read", e);
        }
        if (!issues.isEmpty()) {
            throw new DatasetException(DatasetFault.JUDGEMENTS.with(issues.size()), issues);
        }
        return judgements;
    }

    /** Headings are checked with each row; of a file without rows as well, since it may be damaged. */
    private void requireHeadings() throws IOException {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
            rows.stream()
                    .limit(1)
                    .map(CsvRecord::getFields)
                    .filter(head -> !head.equals(HEADINGS))
                    .forEach(head -> issues.add(issue(
                            1, "headings", String.join(",", head), CuratedFault.OTHER_HEADINGS.with(), HEADINGS)));
        }
    }

    private boolean isShaped(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        if (!row.getHeader().equals(HEADINGS)) {
            if (issues.isEmpty()) {
                issues.add(issue(
                        1,
                        "headings",
                        String.join(",", row.getHeader()),
                        CuratedFault.OTHER_HEADINGS.with(),
                        HEADINGS));
            }
            return false;
        }
        if (row.getFieldCount() != HEADINGS.size()) {
            issues.add(issue(
                    line,
                    "row",
                    String.join(",", row.getFields()),
                    CuratedFault.NUMBER_OF_CELLS.with(HEADINGS.size()),
                    HEADINGS));
            return false;
        }
        return true;
    }

    private Judgement judgement(NamedCsvRecord row) {
        int line = (int) row.getStartingLineNumber();
        for (String heading : HEADINGS) {
            if (row.getField(heading).isBlank()) {
                issues.add(issue(line, heading, "", CuratedFault.EMPTY_CELL.with(), List.of()));
            }
        }
        String judgement = row.getField("judgement");
        if (!Set.of(Judgement.SAME, Judgement.DIFFERENT).contains(judgement)) {
            issues.add(issue(
                    line,
                    "judgement",
                    judgement,
                    CuratedFault.UNKNOWN_CODE.with(),
                    List.of(Judgement.SAME, Judgement.DIFFERENT)));
        }
        return new Judgement(
                line,
                cell(row, "left").strip(),
                cell(row, "right").strip(),
                judgement.equals(Judgement.SAME),
                cell(row, "who"),
                day(line, row.getField("when")),
                cell(row, "why"));
    }

    private static String cell(NamedCsvRecord row, String heading) {
        return FormulaShield.plain(row.getField(heading));
    }

    private LocalDate day(int line, String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            issues.add(issue(line, "when", text, CuratedFault.NOT_A_DAY.with(), List.of()));
            return LocalDate.EPOCH;
        }
    }

    private Issue issue(int line, String field, String value, Message problem, List<String> accepted) {
        return new Issue(String.valueOf(file.getFileName()), line, field, value, problem, accepted);
    }
}
