package org.passerelle.interpretation.evaluation;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.SourceDocument;
import org.passerelle.model.LineRange;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;

/** Rows of a survey whose cells were marked off by hand; the words and their lines are the document's. */
final class TranscribedRows {

    private static final List<Heading> HEADINGS = List.of(
            Heading.ESTABLISHMENT,
            Heading.CARRIER,
            Heading.PARTNER,
            Heading.COUNTRY,
            Heading.AGREEMENT,
            Heading.LINK,
            Heading.DOMAINS);

    private TranscribedRows() {}

    /**
     * The rows of {@code file} found in {@code document}, one for each of {@code records} in order.
     *
     * @throws IllegalArgumentException when their words are not those of the document, in its order
     */
    static List<RawRecord> read(Path file, SourceDocument document, List<CuratedRecord> records) {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(file)) {
            List<RawRecord> raw = new ArrayList<>();
            for (CsvRecord row : rows) {
                if (row.getStartingLineNumber() > 1) {
                    raw.add(record(row, document, records.get(raw.size())));
                }
            }
            return raw;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RawRecord record(CsvRecord row, SourceDocument document, CuratedRecord record) {
        String text = document.verbatim(record.lines());
        List<Cell> cells = new ArrayList<>();
        int from = 0;
        for (int column = 0; column < HEADINGS.size(); column++) {
            String words = row.getField(column);
            if (!words.isBlank()) {
                int start = skipBlanks(text, from);
                int end = end(text, start, words);
                cells.add(cell(column, text.substring(start, end), line(record, text, start), row));
                from = end;
            }
        }
        if (!text.substring(from).isBlank()) {
            throw new IllegalArgumentException(
                    "no cell holds \"" + text.substring(from).strip() + "\"");
        }
        return new RawRecord(record.slug(), "", text, record.lines(), cells);
    }

    private static Cell cell(int column, String text, int line, CsvRecord row) {
        int last = line + (int) text.chars().filter(letter -> letter == '\n').count();
        Heading heading = HEADINGS.get(column);
        return new Cell(
                heading,
                heading.code(),
                text,
                new LineRange(line, last),
                (int) row.getStartingLineNumber(),
                column + 1);
    }

    private static int line(CuratedRecord record, String text, int offset) {
        return record.lines().first()
                + (int) text.substring(0, offset)
                        .chars()
                        .filter(letter -> letter == '\n')
                        .count();
    }

    /** Where {@code words} that begin at {@code start} end, blanks apart. */
    private static int end(String text, int start, String words) {
        int at = start;
        for (String word : StringUtils.split(words)) {
            at = skipBlanks(text, at);
            if (!text.startsWith(word, at)) {
                throw new IllegalArgumentException(
                        "the document does not go on with \"" + word + "\" of \"" + words + "\"");
            }
            at += word.length();
        }
        return at;
    }

    private static int skipBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
