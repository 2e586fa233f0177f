package org.passerelle.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives made by hand: what spreadsheet programs write, and what nobody should. */
final class Workbooks {

    private Workbooks() {}

    static Path zip(Path file, Map<String, String> entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(UTF_8));
            }
        }
        return file;
    }

    /** An OpenDocument spreadsheet with these tables, as content.xml writes them. */
    static Path ods(Path file, String tables) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        entries.put("META-INF/manifest.xml", "<manifest/>");
        entries.put("content.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                  xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                  xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet>%s</office:spreadsheet></office:body></office:document-content>
                """.formatted(tables));
        return zip(file, entries);
    }

    /** A workbook of Excel with one sheet of these rows, as the sheet's XML writes them. */
    static Path xlsx(Path file, String rows, String afterRows) throws IOException {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String packaged = "http://schemas.openxmlformats.org/package/2006/";
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", """
                <Types xmlns="%scontent-types"><Override PartName="/xl/workbook.xml" ContentType=\
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""".formatted(packaged));
        entries.put(
                "xl/workbook.xml",
                "<workbook xmlns='%s' xmlns:r='%s'><sheets><sheet name='One' sheetId='1' r:id='rId1'/></sheets></workbook>"
                        .formatted(main, relations));
        entries.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='%srelationships'><Relationship Id='rId1' Type='%s/worksheet' Target='worksheets/sheet1.xml'/></Relationships>"
                        .formatted(packaged, relations));
        entries.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='%s'><sheetData>%s</sheetData>%s</worksheet>".formatted(main, rows, afterRows));
        return zip(file, entries);
    }
}
