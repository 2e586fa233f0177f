package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reading.Cell;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.Unit;

/** Plain JSON, and tables of pages and documents, which are read as every other table is. */
@Unit
class RecordsAndTablesTest {

    @TempDir
    private Path folder;

    private RawRecord first(String name, String text, String format) throws IOException {
        return first(Files.writeString(folder.resolve(name), text), format);
    }

    private static RawRecord first(Path file, String format) {
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            assertThat(reading.format()).isEqualTo(format);
            assertThat(reading.layout()).isEqualTo(Layout.PAIRS);
            RawRecord record = reading.next();
            List<String> lines = reading.text().lines().toList();
            assertThat(String.join(
                            "\n",
                            lines.subList(
                                    record.lines().first() - 1, record.lines().last())))
                    .isEqualTo(record.text());
            reading.forEachRemaining(more -> {});
            assertThat(reading.findings()).isEmpty();
            return record;
        }
    }

    private static void assertTwins(RawRecord record) {
        assertThat(record.cells())
                .extracting(cell -> cell.heading().code() + " " + cell.text())
                .containsExactlyInAnyOrder("establishment Tours", "partner Luoyang", "country China", "since 1982");
    }

    @Test
    void aListOfRecordsWithinAnObject() throws IOException {
        RawRecord record = first("twins.json", """
                {"meta": {"tags": ["a", "b"]}, "data": [
                  {"city": "Tours", "twinTown": "Luoyang", "country": {"name": "China"}, "since": 1982, "x": null},
                  {"city": "Tours", "twinTown": "Mulheim", "country": {"name": "Germany"}}
                ], "more": {"a": [1]}}
                """, "json");

        assertTwins(record);
        assertThat(record.first(Heading.COUNTRY).map(Cell::label)).contains("country name");
        assertThat(record.text()).startsWith("city: Tours\ntwinTown: Luoyang\ncountry name: China");
    }

    @Test
    void aRecordALine() throws IOException {
        RawRecord record = first("twins.jsonl", """
                {"city": "Tours", "sister city": "Luoyang", "country": "China", "since": "1982"}
                {"city": "Tours", "sister city": "Mulheim", "country": "Germany"}
                """, "json-lines");

        assertTwins(record);
    }

    @Test
    void jsonWithoutRecordsIsRefused() {
        assertThatThrownBy(() -> first("a.json", "{\"a\": [1, 2], \"b\": {\"c\": []}}", "json"))
                .hasMessageContaining("the file does not contain a list of records; accepted: a list of objects");
        assertThatThrownBy(() -> first("a.json", "[{\"city\": \"Tours\", \"sister\": ", "json"))
                .hasMessageContaining("the JSON cannot be read to its end");
    }

    @Test
    void aTableOfAPage() throws IOException {
        RawRecord record = first("twins.html", """
                <!DOCTYPE html><html><body><nav><table><tr><td>Home</td></tr></table></nav>
                <table><tr><th>Ville</th><th>Ville jumelée</th><th>Pays</th><th>Depuis</th></tr>
                <tr><td rowspan="2">Tours</td><td>Luoyang <sup></sup></td><td><img src="x">China</td><td>1982</td></tr>
                <tr><td>Mülheim</td><td>Allemagne</td><td>1962</td></tr></table></body></html>
                """, "html-table");

        assertTwins(record);
    }

    @Test
    void cellsOfAPageThatSpanRowsHoldForAllOfThem() throws IOException {
        Path file = Files.writeString(
                folder.resolve("twins.html"),
                "<html><table><tr><th>Ville<th>Ville jumelée<tr><td rowspan=2>Tours<td>Luoyang<tr><td>Mülheim</table>");
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            reading.next();
            assertThat(reading.next().first(Heading.ESTABLISHMENT).map(Cell::text))
                    .contains("Tours");
        }
    }

    @Test
    void aTableOfADocument() throws IOException {
        String rows = row(cell("Ville"), cell("Ville jumelée"), cell("Pays"), cell("Depuis"))
                + row(merged("restart", "Tours"), cell("Luo</w:t><w:t>yang"), cell("China"), cell("1982"))
                + row(merged("continue", ""), cell("Mülheim"), cell("Allemagne"), cell("1962"));
        Path file = Workbooks.zip(
                folder.resolve("twins.docx"),
                Map.of(
                        "word/document.xml",
                        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                + "<w:p><w:r><w:t>Nos jumelages</w:t></w:r></w:p><w:tbl>" + rows
                                + "</w:tbl></w:body></w:document>"));

        assertTwins(first(file, "docx"));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            reading.next();
            assertThat(reading.next().first(Heading.ESTABLISHMENT).map(Cell::text))
                    .contains("Tours");
        }
    }

    @Test
    void aDocumentWithoutTablesIsRefused() throws IOException {
        Path file = Workbooks.zip(
                folder.resolve("letter.docx"), Map.of("word/document.xml", "<document><body/></document>"));

        assertThatThrownBy(() -> Formats.known().open(file, ReadingOptions.none()))
                .hasMessageContaining(
                        "letter.docx: the file does not contain a table; accepted: a document with a table");
    }

    private static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    private static String cell(String text) {
        return "<w:tc><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
    }

    private static String merged(String how, String text) {
        return "<w:tc><w:tcPr><w:vMerge w:val=\"" + how + "\"/></w:tcPr><w:p><w:r><w:t>" + text
                + "</w:t></w:r></w:p></w:tc>";
    }
}
