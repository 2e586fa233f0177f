package org.passerelle.reading.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Limits;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.testing.Unit;
import org.springframework.util.unit.DataSize;

/** Files that are refused: each in one sentence, quickly, that says what is wrong and what would be accepted. */
@Unit
class RefusalTest extends ReadingTest {

    private static final String SECRET = "not to be read";

    @Test
    void nothing() throws IOException {
        assertRefused(folder.resolve("missing.csv"), "missing.csv: the file does not exist");
        assertRefused(folder, folder.getFileName() + ": this is a folder, not a file; accepted: a file");
        assertRefused(write("empty.csv"), "empty.csv: the file is empty");
        assertRefused(write("blank.csv", "", " "), "no row with known headings. The table is empty");
    }

    @Test
    void binaryRubbish() throws IOException {
        byte[] bytes = new byte[5000];
        new Random(7).nextBytes(bytes);
        bytes[0] = 'x';
        assertRefused(bytes("rubbish.csv", bytes), "the file is neither text nor a workbook");
        assertRefused(
                bytes("page.csv", "%PDF-1.7 ...".getBytes(UTF_8)),
                "page.csv: the file is a PDF document; accepted: Excel");
        assertRefused(bytes("list.csv", HexFormat.of().parseHex("1f8b0800")), "the file is compressed with gzip");
    }

    @Test
    void mixedEncodings() throws IOException {
        byte[] bytes = "Hôpital,Partner\nA,B\n".getBytes(UTF_8);
        byte[] more = "é,x".getBytes(ISO_8859_1);
        byte[] both = Arrays.copyOf(bytes, bytes.length + more.length);
        System.arraycopy(more, 0, both, bytes.length, more.length);
        assertRefused(bytes("mixed.csv", both), "mixed.csv, line 3: from here on, the file is no longer UTF-8 text");
        byte[] half = Arrays.copyOf("Hôpital,Partner,Évry".getBytes(UTF_8), 18);
        assertRefused(bytes("half.csv", half), "half.csv, line 1: the file ends in the middle of a UTF-8 character");
    }

    @Test
    void oldAndProtectedWorkbooks() throws IOException {
        byte[] bytes = Arrays.copyOf(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 4096);
        assertRefused(
                bytes("old.xls", bytes),
                "old.xls: the file is an Office 97 to 2003 document, such as .xls; accepted: the same saved as");
        byte[] stream = "EncryptedPackage".getBytes(UTF_16LE);
        System.arraycopy(stream, 0, bytes, 1024, stream.length);
        assertRefused(
                bytes("secret.xlsx", bytes),
                "secret.xlsx: the file is protected by a password; accepted: a workbook without one");
    }

    @Test
    void otherArchives() throws IOException {
        assertRefused(
                Workbooks.zip(folder.resolve("a.xlsb"), Map.of("xl/workbook.bin", "...")),
                "a.xlsb: the file is a binary workbook (.xlsb); accepted: Excel workbook (XLSX)");
        assertRefused(
                Workbooks.zip(folder.resolve("a.xlsx"), Map.of("a.csv", "a,b")),
                "the file is an archive, not a workbook");
    }

    @Test
    void halfAFile() throws IOException {
        Path whole = Workbooks.xlsx(folder.resolve("whole.xlsx"), "<row r='1'/>", "");
        byte[] bytes = Files.readAllBytes(whole);
        assertRefused(bytes("half.xlsx", Arrays.copyOf(bytes, bytes.length / 2)), "half.xlsx: the archive cannot");
        assertRefused(
                write("half.csv", "Hospital,Partner", "A,\"B", "C,D"),
                "half.csv, line 2: from here on, quotation marks do not pair up");
        assertRefused(
                write("half.xml", "<iati-activities><iati-activity><title>x</title>"),
                "half.xml, line 1: the XML cannot be read to its end");
        assertRefused(
                write("half.json", "{\"results\":{\"bindings\":[{\"a\":\"x\"},"),
                "half.json, line 1: the JSON cannot be read to its end");
    }

    @Test
    void wrongNames() throws IOException {
        Path csv = write("report.xlsx", "Hospital,Partner", "A,B");
        assertThat(
                        read(
                                csv,
                                plain(),
                                reading -> assertThat(reading.findings())
                                        .extracting(Finding::words, finding -> finding.told(Locale.ENGLISH))
                                        .containsExactly(
                                                tuple(
                                                        "report.xlsx",
                                                        "the content is in the format “CSV”, so the file was read as that, whatever its name says"))))
                .hasSize(1);
        assertThatThrownBy(() -> Formats.known().open(csv, plain().withFormat("xlsx")))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage(
                        "report.xlsx: the content is in the format “CSV”, not “Excel workbook (XLSX)”; accepted: csv");
    }

    @Test
    void otherTables() throws IOException {
        assertRefused(
                write("own.csv", "Partnr,Shoe size", "A,42"),
                "own.csv: no row with known headings. Found: 'Partnr' (partner?), 'Shoe size'; accepted:");
        assertRefused(write("feed.xml", "<?xml version='1.0'?><feed/>"), "the root element of the XML is <feed>");
        assertRefused(
                write("other.json", "{\"a\": 1}"), "other.json, line 1: the file does not contain a list of records");
    }

    @Test
    void entities() throws IOException {
        Path secret = write("secret.txt", SECRET);
        String activity = "<iati-activities><iati-activity><title>&e;</title></iati-activity></iati-activities>";
        assertRefused(
                write(
                        "xxe.xml",
                        "<?xml version='1.0'?>",
                        "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                        activity),
                "xxe.xml, line 2: the XML declares a document type");
        assertRefused(
                write(
                        "laughs.xml",
                        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY d 'ha'><!ENTITY e '&d;&d;'>]>",
                        activity),
                "declares a document type");
        assertRefused(write("none.xml", "<?xml version='1.0'?>" + activity), "the XML cannot be read to its end");
        String sheet = "<!DOCTYPE a [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><a>&e;</a>";
        assertRefused(
                Workbooks.zip(folder.resolve("xxe.xlsx"), Map.of("xl/workbook.xml", sheet)),
                "xxe.xlsx: xl/workbook.xml declares a document type");
        assertRefused(
                Workbooks.zip(
                        folder.resolve("xxe.ods"),
                        Map.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", sheet)),
                "xxe.ods: content.xml declares a document type");
    }

    @Test
    void bombs() throws IOException {
        Path bomb = Workbooks.xlsx(folder.resolve("bomb.xlsx"), "<row r='1'>" + " ".repeat(30_000_000) + "</row>", "");
        assertRefused(bomb, "bomb.xlsx: xl/worksheets/sheet1.xml unpacks to more than 200 times its size");
        assertRefused(
                Workbooks.ods(
                        folder.resolve("cells.ods"),
                        "<table:table><table:table-row><table:table-cell table:number-columns-repeated='99999999'>"
                                + "<text:p>x</text:p></table:table-cell></table:table-row></table:table>"),
                "cells.ods, line 1: a row has too many cells; accepted: at most 1,000");
        assertRefused(
                Workbooks.xlsx(folder.resolve("far.xlsx"), "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>", ""),
                "far.xlsx: the cell \"ZZZZZZ1\" does not exist in a sheet");
        assertRefused(
                Workbooks.xlsx(folder.resolve("low.xlsx"), "<row r='2000000000'><c><v>1</v></c></row>", ""),
                "low.xlsx: the row number \"2000000000\" does not exist in a sheet; accepted: A1 to XFD1048576");
        assertRefused(
                Workbooks.ods(
                        folder.resolve("low.ods"),
                        "<table:table><table:table-row table:number-rows-repeated='99999999'/>"
                                + "<table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>"),
                "low.ods, line 1048577: a row is beyond the last possible row of a sheet");
        assertRefused(
                write("deep.xml", "<?xml version='1.0'?><iati-activities><iati-activity>" + "<a>".repeat(10_000)),
                "deep.xml: the XML cannot be read to its end (Maximum Element Depth");
        assertRefused(write("deep.json", "[".repeat(100_000)), "deep.json, line 1: ");
    }

    @Test
    void beyondTheLimits() throws IOException {
        var limits = new Limits(
                DataSize.ofKilobytes(2), DataSize.ofBytes(60), 2, 3, 10, 1, 3, DataSize.ofKilobytes(1), 200, 5, 10);
        var narrow = plain().withLimits(limits);
        var list = write("list.csv", "Ville A,Ville B", "a,b", "c,d", "e,f");
        assertThatThrownBy(() -> read(list, narrow, reading -> {}))
                .hasMessage("list.csv: the file contains more than 2 records; accepted: several files");
        assertThatThrownBy(() -> read(write("cell.csv", "Ville A,Ville B", "abcdefghijkl,b"), narrow, reading -> {}))
                .hasMessageContaining("cell.csv, line 2: a cell has 12 characters");
        assertThatThrownBy(() -> read(write("row.csv", "Ville A,Ville B,x,y", "a,b"), narrow, reading -> {}))
                .hasMessage("row.csv, line 1: a row has too many cells; accepted: at most 3");
        assertThatThrownBy(() -> read(write("big.csv", "x".repeat(3000)), narrow, reading -> {}))
                .hasMessage("big.csv: the file is larger than 2048B; accepted: a smaller file, or a higher limit");
        assertThatThrownBy(() ->
                        read(write("page.txt", "Pays : a", "Capitale : b", "x".repeat(50)), narrow, reading -> {}))
                .hasMessage("page.txt: the page is larger than 60B; accepted: a smaller page");
        assertThatThrownBy(() -> read(Workbooks.xlsx(folder.resolve("x.xlsx"), "", ""), narrow, reading -> {}))
                .hasMessage("x.xlsx: the archive contains 4 files; accepted: at most 3");
    }

    /** Patterns that look for labels take time in proportion to a line, even when it is all blanks. */
    @Test
    void endlessLines() throws IOException {
        String blanks = " ".repeat(40_000);
        String line = "a" + blanks + "b" + blanks;
        assertRefused(write("line.txt", line, line, line), "no row with known headings");
        Path page = write("page.txt", "Country : x", "Capital : y", line, line, "The partnership", line);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5), () -> assertThat(read(page)).hasSize(1));
    }

    @Test
    void quotationMarksWithinCells() throws IOException {
        assertRefused(
                write("quotes.csv", "Hospital,Partner", "\"A\" B,C"),
                "quotes.csv, line 2: from here on, quotation marks do not pair up");
    }

    private void assertRefused(Path file, String sentence) {
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(5),
                () -> assertThatThrownBy(() -> read(file))
                        .isInstanceOfSatisfying(
                                UnreadableFileException.class,
                                fault -> assertThat(fault.getMessage())
                                        .contains(sentence)
                                        .doesNotContain("\n")
                                        .doesNotContain(SECRET)));
    }

    private Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
