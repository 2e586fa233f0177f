package org.passerelle.reading.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.lang3.math.NumberUtils;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;

/** The tables of a document, row by row. A cell that is merged with the one above has its text; one that spans columns stands in the first. */
final class DocxTables {

    static final String DOCUMENT = "word/document.xml";

    private final InputFile file;
    private final XMLStreamReader xml;
    private int rows;

    private DocxTables(InputFile file, XMLStreamReader xml) {
        this.file = file;
        this.xml = xml;
    }

    /** Each table of {@code file}: its rows, each the texts of its cells. */
    static List<List<List<String>>> of(InputFile file) {
        try (ZipFile zip = new ZipFile(file.path().toFile());
                InputStream in = zip.getInputStream(document(file, zip))) {
            List<List<List<String>>> tables = new DocxTables(file, SafeXml.parse(file, in)).tables();
            if (tables.isEmpty()) {
                throw file.refuse(Refusal.NO_TABLE);
            }
            return tables;
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }

    private static ZipEntry document(InputFile file, ZipFile zip) {
        ZipEntry entry = zip.getEntry(DOCUMENT);
        if (entry == null) {
            throw file.refuse(Refusal.NO_PART, DOCUMENT);
        }
        return entry;
    }

    private List<List<List<String>>> tables() throws XMLStreamException {
        List<List<List<String>>> tables = new ArrayList<>();
        while (xml.hasNext()) {
            if (starts("tbl")) {
                tables.add(table());
            }
        }
        return tables;
    }

    private List<List<String>> table() throws XMLStreamException {
        List<List<String>> read = new ArrayList<>();
        while (!next("tbl")) {
            if (isStart("tr")) {
                read.add(row(read.isEmpty() ? List.of() : read.get(read.size() - 1)));
                rows++;
                if (rows > file.limits().rows()) {
                    throw file.refuse(Refusal.TOO_MANY_RECORDS, file.limits().rows());
                }
            }
        }
        return read;
    }

    private List<String> row(List<String> above) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        while (!next("tr")) {
            if (isStart("tc")) {
                addCell(cells, above);
            }
        }
        return cells;
    }

    private void addCell(List<String> cells, List<String> above) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int columns = 1;
        boolean merged = false;
        int depth = 1;
        while (depth > 0) {
            SafeXml.next(file, xml);
            if (isStart("tc")) {
                depth++;
            } else if (isEnd("tc")) {
                depth--;
            } else if (isStart("gridSpan")) {
                columns = NumberUtils.toInt(value(), 1);
            } else if (isStart("vMerge")) {
                merged = !"restart".equals(value());
            } else if (isStart("p") && !text.isEmpty()) {
                text.append('\n');
            } else if (isStart("tab") || isStart("br")) {
                text.append(' ');
            } else if (xml.getEventType() == XMLStreamConstants.CHARACTERS) {
                text.append(SafeXml.text(file, xml));
            }
        }
        check(cells.size() + columns, text);
        int at = cells.size();
        cells.add(merged && at < above.size() ? above.get(at) : text.toString());
        for (int i = 1; i < columns; i++) {
            cells.add("");
        }
    }

    private void check(int columns, CharSequence text) {
        if (columns > file.limits().cellsPerRow()) {
            throw file.refuse(Refusal.TOO_MANY_CELLS, file.limits().cellsPerRow());
        }
        if (text.length() > file.limits().charactersPerCell()) {
            throw file.refuse(Refusal.LONG_CELL, file.limits().charactersPerCell());
        }
    }

    private String value() {
        String value = xml.getAttributeValue(xml.getNamespaceURI(), "val");
        return value == null ? "" : value;
    }

    private boolean starts(String element) throws XMLStreamException {
        SafeXml.next(file, xml);
        return isStart(element);
    }

    private boolean isStart(String element) {
        return xml.getEventType() == XMLStreamConstants.START_ELEMENT
                && xml.getLocalName().equals(element);
    }

    private boolean isEnd(String element) {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals(element);
    }

    /** Goes on; true at the end of {@code element}. */
    private boolean next(String element) throws XMLStreamException {
        SafeXml.next(file, xml);
        return isEnd(element);
    }
}
