package org.passerelle.reading.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Limits;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableRow;

/** Rows of a sheet of LibreOffice, which writes equal cells and rows once, with how often they stand there. */
final class OdsRows implements Rows {

    private final InputFile file;
    private final ZipFile zip;
    private final XMLStreamReader xml;
    private final String sheet;
    private final MergedValues held = new MergedValues();
    private List<String> cells = List.of();
    private int row;
    private int repeats;
    private boolean inSheet;

    OdsRows(InputFile file, ZipFile zip, XMLStreamReader xml, String sheet) {
        this.file = file;
        this.zip = zip;
        this.xml = xml;
        this.sheet = sheet;
    }

    @Override
    public @Nullable TableRow next() {
        try {
            if (repeats == 0 && !advance()) {
                return null;
            }
            repeats--;
            row++;
            return TableRow.ofWorkbook(row, held.fill(row, cells));
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        }
    }

    /** Reads the next row that is written; false at the end of the sheet. */
    private boolean advance() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = SafeXml.next(file, xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (OdsTable.isSheet(xml)) {
                    inSheet = OdsTable.name(xml).equals(sheet);
                } else if (inSheet && xml.getLocalName().equals("table-row")) {
                    if (readRow()) {
                        return true;
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && inSheet && OdsTable.isSheet(xml)) {
                return false;
            }
        }
        return false;
    }

    /** Blank rows are only counted: thousands of them may end a sheet. */
    private boolean readRow() throws XMLStreamException {
        repeats = OdsCell.number(xml, "number-rows-repeated", 1);
        cells = readCells();
        if (cells.stream().allMatch(String::isBlank)) {
            row = Math.min(row + repeats, Limits.WORKBOOK_ROWS);
            repeats = 0;
            return false;
        }
        if (row + repeats > Limits.WORKBOOK_ROWS) {
            throw file.refuse(row + 1, Refusal.ROW_BEYOND, Limits.WORKBOOK_ROWS);
        }
        return true;
    }

    private List<String> readCells() throws XMLStreamException {
        List<String> read = new ArrayList<>();
        int blanks = 0;
        int event = SafeXml.next(file, xml);
        while (!(event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table-row"))) {
            if (event == XMLStreamConstants.START_ELEMENT && OdsCell.isCell(xml)) {
                OdsCell cell = OdsCell.read(file, xml);
                if (cell.text().isBlank()) {
                    blanks += cell.columns();
                } else {
                    add(read, blanks, cell);
                    blanks = 0;
                }
            }
            event = SafeXml.next(file, xml);
        }
        return read;
    }

    /** Blank cells before one with a value are made; those at the end of a row, often a thousand, are not. */
    private void add(List<String> read, int blanks, OdsCell cell) {
        if (read.size() + (long) blanks + cell.columns() > file.limits().cellsPerRow()) {
            throw file.refuse(row + 1, Refusal.TOO_MANY_CELLS, file.limits().cellsPerRow());
        }
        for (int i = 0; i < blanks; i++) {
            read.add("");
        }
        held.hold(read.size(), row + cell.rows(), cell.rows() > 1 ? cell.text() : "");
        for (int i = 0; i < cell.columns(); i++) {
            read.add(cell.text());
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }
}
