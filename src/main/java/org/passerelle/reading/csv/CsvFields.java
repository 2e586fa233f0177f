package org.passerelle.reading.csv;

import de.siegmar.fastcsv.reader.CsvCallbackHandler;
import de.siegmar.fastcsv.reader.RecordType;
import java.util.ArrayList;
import java.util.List;
import org.passerelle.model.LineRange;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.row.Value;
import org.passerelle.text.Folding;

/** Takes the parser's fields and finds their lines: a line within a row ends only within a quoted field. */
final class CsvFields extends CsvCallbackHandler<List<Value>> {

    private final InputFile file;
    private List<Value> values = new ArrayList<>();
    private RecordType type = RecordType.DATA;
    private int first = 1;
    private int line = 1;

    CsvFields(InputFile file) {
        this.file = file;
    }

    /** First line of the row that was given last. */
    int firstLine() {
        return first;
    }

    /** Its last line. */
    int lastLine() {
        return line;
    }

    @Override
    protected RecordType getRecordType() {
        return type;
    }

    @Override
    protected int getFieldCount() {
        return values.size();
    }

    @Override
    protected void beginRecord(long startingLineNumber) {
        first = Math.toIntExact(startingLineNumber);
        line = first;
        values = new ArrayList<>();
        type = RecordType.DATA;
    }

    @Override
    protected void addField(char[] buffer, int offset, int length, boolean quoted) {
        check(length);
        int end = offset + length;
        int from = offset;
        int starts = line;
        while (from < end && Folding.isSpace(buffer[from])) {
            starts += endsLine(buffer, from, end) ? 1 : 0;
            from++;
        }
        int to = end;
        while (to > from && Folding.isSpace(buffer[to - 1])) {
            to--;
        }
        int ends = starts + lineEnds(buffer, from, to);
        line = Math.max(ends + lineEnds(buffer, to, end), line);
        values.add(new Value(new String(buffer, from, to - from), new LineRange(starts, ends)));
    }

    @Override
    protected void setComment(char[] buffer, int offset, int length) {
        type = RecordType.COMMENT;
    }

    @Override
    protected void setEmpty() {
        type = RecordType.EMPTY;
    }

    @Override
    protected List<Value> buildRecord() {
        return values;
    }

    private void check(int length) {
        if (length > file.limits().charactersPerCell()) {
            throw file.refuse(
                    first, Refusal.LONG_QUOTED_CELL, length, file.limits().charactersPerCell());
        }
        if (values.size() >= file.limits().cellsPerRow()) {
            throw file.refuse(first, Refusal.TOO_MANY_CELLS, file.limits().cellsPerRow());
        }
    }

    private static int lineEnds(char[] buffer, int from, int to) {
        int ends = 0;
        for (int i = from; i < to; i++) {
            ends += endsLine(buffer, i, to) ? 1 : 0;
        }
        return ends;
    }

    /** A carriage return and a line feed together end one line. */
    private static boolean endsLine(char[] buffer, int at, int end) {
        return buffer[at] == '\n' || (buffer[at] == '\r' && (at + 1 == end || buffer[at + 1] != '\n'));
    }
}
