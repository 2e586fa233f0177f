package org.passerelle.reading.workbook;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;

/**
 * A cell of LibreOffice.
 *
 * @param text what it shows, paragraph by paragraph; a date in ISO form
 * @param columns how often it stands in its row
 * @param rows how many rows it spans
 */
record OdsCell(String text, int columns, int rows) {

    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    /** Elements within a cell that are not its value. */
    private static final Set<String> ASIDE = Set.of("annotation", "shapes", "frame", "custom-shape", "note");

    static boolean isCell(XMLStreamReader xml) {
        return xml.getLocalName().equals("table-cell") || xml.getLocalName().equals("covered-table-cell");
    }

    /** Reads the cell that {@code xml} stands on, up to its end. */
    static OdsCell read(InputFile file, XMLStreamReader xml) throws XMLStreamException {
        boolean covered = xml.getLocalName().equals("covered-table-cell");
        int columns = number(xml, "number-columns-repeated", 1);
        int rows = number(xml, "number-rows-spanned", 1);
        String date = xml.getAttributeValue(OFFICE, "date-value");
        String shown = shown(file, xml);
        String text = date == null ? shown : date.replace("T00:00:00", "");
        return new OdsCell(covered ? "" : text, columns, rows);
    }

    /** A count of the element that {@code xml} stands on. */
    static int number(XMLStreamReader xml, String attribute, int otherwise) {
        String text = xml.getAttributeValue(OdsTable.TABLE, attribute);
        return text != null && text.matches("[1-9]\\d{0,7}") ? Integer.parseInt(text) : otherwise;
    }

    private static String shown(InputFile file, XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            int event = SafeXml.next(file, xml);
            if (event == XMLStreamConstants.START_ELEMENT && ASIDE.contains(xml.getLocalName())) {
                skip(file, xml);
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                text.append(before(xml, text.isEmpty()));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                text.append(SafeXml.text(file, xml));
            }
            check(file, xml, text);
        }
        return text.toString();
    }

    private static String before(XMLStreamReader xml, boolean first) {
        if (!TEXT.equals(xml.getNamespaceURI())) {
            return "";
        }
        return switch (xml.getLocalName()) {
            case "p", "h" -> first ? "" : "\n";
            case "line-break" -> "\n";
            case "s", "tab" -> " ";
            default -> "";
        };
    }

    private static void skip(InputFile file, XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = SafeXml.next(file, xml);
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static void check(InputFile file, XMLStreamReader xml, StringBuilder text) {
        if (text.length() > file.limits().charactersPerCell()) {
            throw file.refuse(
                    xml.getLocation().getLineNumber(),
                    Refusal.LONG_CELL,
                    file.limits().charactersPerCell());
        }
    }
}
