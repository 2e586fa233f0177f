package org.passerelle.reading.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.LineRange;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/** Rows of separated cells, with the lines that each cell stands on. */
final class CsvRows implements Rows {

    private final InputFile file;
    private final LineTape tape;
    private final CloseableIterator<List<Value>> records;
    private final CsvFields fields;
    private int lastLine;

    CsvRows(TextFile text, char separator) {
        file = text.file();
        int characters = file.limits().charactersPerCell();
        tape = new LineTape(text.open(), file);
        fields = new CsvFields(file);
        records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(Math.max(1 << 15, characters))
                .build(fields, tape)
                .iterator();
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<Value> values = records.next();
            LineRange lines = new LineRange(fields.firstLine(), fields.lastLine());
            lastLine = lines.last();
            return new TableRow(lines.first(), lines, tape.take(lines.first(), lines.last()), values);
        } catch (CsvParseException e) {
            throw broken(e);
        } catch (UncheckedIOException e) {
            throw file.refuse(e);
        }
    }

    /** The parser gives up on quotation marks that are out of place, and on a cell without end, which mostly is the same. */
    private UnreadableFileException broken(CsvParseException fault) {
        if (fault.getCause() instanceof UnreadableFileException said) {
            return said;
        }
        return file.refuse(lastLine + 1, Refusal.QUOTATION_MARKS, file.limits().charactersPerCell());
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
