package org.passerelle.reading.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.SafeXml;
import org.passerelle.reading.row.RenderedText;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableFile;
import org.passerelle.telling.Message;

/** A workbook of LibreOffice. Values of formulas are those that the workbook was saved with; nothing is computed. */
record OdsTable(InputFile file) implements TableFile {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    @Override
    public String format() {
        return "ods";
    }

    @Override
    public Message described(String sheet) {
        return sheet.isEmpty() ? Message.of("format-ods", "read") : Message.of("format-ods", "read-sheet", sheet);
    }

    @Override
    public List<String> sheets() {
        List<String> sheets = new ArrayList<>();
        try (ZipFile zip = zip();
                InputStream content = content(zip)) {
            XMLStreamReader xml = SafeXml.parse(file, content);
            while (xml.hasNext()) {
                if (SafeXml.next(file, xml) == XMLStreamConstants.START_ELEMENT && isSheet(xml)) {
                    sheets.add(name(xml));
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.refuse(file, e);
        } catch (IOException e) {
            throw file.refuse(e);
        }
        return sheets;
    }

    @Override
    public Rows open(String sheet) {
        ZipFile zip = zip();
        try {
            return new OdsRows(file, zip, SafeXml.parse(file, content(zip)), sheet);
        } catch (IOException | XMLStreamException e) {
            throw closed(zip, e);
        }
    }

    @Override
    public SourceText text(String sheet) {
        return new RenderedText(this, sheet);
    }

    static boolean isSheet(XMLStreamReader xml) {
        return xml.getLocalName().equals("table") && TABLE.equals(xml.getNamespaceURI());
    }

    static String name(XMLStreamReader xml) {
        String name = xml.getAttributeValue(TABLE, "name");
        return name == null ? "" : name;
    }

    private ZipFile zip() {
        try {
            return new ZipFile(file.path().toFile());
        } catch (IOException e) {
            throw file.refuse(e);
        }
    }

    private RuntimeException closed(ZipFile zip, Exception fault) {
        try {
            zip.close();
        } catch (IOException e) {
            fault.addSuppressed(e);
        }
        return fault instanceof XMLStreamException xml ? SafeXml.refuse(file, xml) : file.refuse(fault);
    }

    private InputStream content(ZipFile zip) throws IOException {
        ZipEntry entry = zip.getEntry("content.xml");
        if (entry == null) {
            throw file.refuse(Refusal.NO_PART, "content.xml");
        }
        return zip.getInputStream(entry);
    }
}
