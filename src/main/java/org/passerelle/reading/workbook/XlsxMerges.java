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
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Limits;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.file.SafeXml;

/**
 * Reads ahead what a sheet says only after its rows: which cells are merged. On the way it refuses addresses that no sheet has, before
 * the rows are read by a parser that would make room for them.
 */
final class XlsxMerges {

    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    private static final int ROW_DIGITS = 7;
    private static final int COLUMN_LETTERS = 3;
    private static final int SHOWN = 30;

    private final InputFile file;
    private final List<MergedRange> ranges = new ArrayList<>();

    private XlsxMerges(InputFile file) {
        this.file = file;
    }

    /** Those of the sheet that {@code WORKBOOK} relates by {@code id}. */
    static XlsxMerges of(InputFile file, String id) throws IOException, XMLStreamException {
        XlsxMerges merges = new XlsxMerges(file);
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            String part = merges.part(zip, id);
            if (part != null) {
                merges.read(zip, part);
            }
        }
        return merges;
    }

    /** In the order of their first rows. */
    List<MergedRange> ranges() {
        return ranges.stream().sorted().toList();
    }

    private @Nullable String part(ZipFile zip, String id) throws IOException, XMLStreamException {
        String[] found = new String[1];
        eachElement(zip, RELATIONS, xml -> {
            if (id.equals(xml.getAttributeValue(null, "Id"))) {
                found[0] = xml.getAttributeValue(null, "Target");
            }
        });
        String target = found[0];
        return target == null ? null : target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private void read(ZipFile zip, String part) throws IOException, XMLStreamException {
        eachElement(zip, part, xml -> {
            switch (xml.getLocalName()) {
                case "mergeCell" -> MergedRange.parse(attribute(xml, "ref")).ifPresent(this::add);
                case "row" -> checkRow(attribute(xml, "r"));
                case "c" -> checkCell(attribute(xml, "r"));
                default -> {
                    // styles and print settings
                }
            }
        });
    }

    private void add(MergedRange range) {
        if (ranges.size() >= file.limits().rows()) {
            throw file.refuse(Refusal.TOO_MANY_MERGED, ranges.size());
        }
        ranges.add(range);
    }

    private void checkRow(String number) {
        boolean exists = number.length() <= ROW_DIGITS
                && (!StringUtils.isNumeric(number) || Integer.parseInt(number) <= Limits.WORKBOOK_ROWS);
        if (!exists) {
            throw file.refuse(Refusal.NO_SUCH_ROW, StringUtils.abbreviate(number, SHOWN));
        }
    }

    /** Only the letters are looked at, for there are millions of cells; their row was checked. */
    private void checkCell(String address) {
        int letters = 0;
        while (letters < address.length() && Character.isLetter(address.charAt(letters))) {
            letters++;
        }
        if (letters > COLUMN_LETTERS) {
            throw file.refuse(Refusal.NO_SUCH_CELL, StringUtils.abbreviate(address, SHOWN));
        }
    }

    private void eachElement(ZipFile zip, String name, ElementVisitor visitor) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw file.refuse(Refusal.NO_PART, name);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.parse(file, in);
            while (xml.hasNext()) {
                if (SafeXml.next(file, xml) == XMLStreamConstants.START_ELEMENT) {
                    visitor.visit(xml);
                }
            }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private interface ElementVisitor {
        void visit(XMLStreamReader xml);
    }
}
