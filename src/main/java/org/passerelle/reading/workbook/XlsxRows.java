package org.passerelle.reading.workbook;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableRow;

/** Rows of a sheet of Excel. */
final class XlsxRows implements Rows {

    private final InputFile file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final Deque<MergedRange> merges;
    private final MergedValues held = new MergedValues();

    XlsxRows(InputFile file, ReadableWorkbook workbook, Sheet sheet, List<MergedRange> merges) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.merges = new ArrayDeque<>(merges);
        this.stream = sheet.openStream();
        this.rows = stream.iterator();
    }

    @Override
    public @Nullable TableRow next() {
        try {
            return rows.hasNext() ? row(rows.next()) : null;
        } catch (RuntimeException e) {
            throw XlsxTable.refuse(file, e);
        }
    }

    private TableRow row(Row row) {
        if (row.getCellCount() > file.limits().cellsPerRow()) {
            throw file.refuse(
                    row.getRowNum(), Refusal.TOO_MANY_CELLS, file.limits().cellsPerRow());
        }
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : checked(row, XlsxValue.text(cell)));
        }
        while (!merges.isEmpty() && merges.peekFirst().firstRow() <= row.getRowNum()) {
            MergedRange merged = merges.removeFirst();
            if (merged.firstRow() == row.getRowNum() && merged.column() < cells.size()) {
                held.hold(merged.column(), merged.lastRow(), cells.get(merged.column()));
            }
        }
        return TableRow.ofWorkbook(row.getRowNum(), held.fill(row.getRowNum(), cells));
    }

    private String checked(Row row, String text) {
        if (text.length() > file.limits().charactersPerCell()) {
            throw file.refuse(row.getRowNum(), Refusal.LONG_CELL, file.limits().charactersPerCell());
        }
        return text;
    }

    @Override
    public void close() {
        stream.close();
        try {
            workbook.close();
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
