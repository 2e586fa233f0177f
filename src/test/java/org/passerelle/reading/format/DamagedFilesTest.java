package org.passerelle.reading.format;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.testing.Unit;

/** Good files cut off anywhere, or with bytes changed anywhere, are read or refused: nothing else, and never without end. */
@Unit
class DamagedFilesTest extends ReadingTest {

    private static final int DAMAGES = 120;

    @Test
    void damagedFilesAreReadOrRefused() throws IOException {
        for (var good : goodFiles().entrySet()) {
            byte[] bytes = Files.readAllBytes(good.getValue());
            Random random = new Random(bytes.length);
            for (int i = 0; i < DAMAGES; i++) {
                byte[] damaged = damaged(bytes, random);
                Path file = Files.write(folder.resolve("damaged-" + good.getKey()), damaged);
                Assertions.assertTimeoutPreemptively(
                        Duration.ofSeconds(10), () -> readOrRefuse(file), good.getKey() + " damaged, number " + i);
            }
        }
    }

    private void readOrRefuse(Path file) {
        try (var reading = Formats.known().open(file, plain())) {
            reading.forEachRemaining(record -> assertThat(record.cells()).isNotEmpty());
            try (var lines = reading.text().lines()) {
                assertThat(lines.count()).isPositive();
            }
        } catch (UnreadableFileException refused) {
            assertThat(refused.getMessage()).startsWith("damaged-").hasSizeLessThan(2000);
        }
    }

    /** Cut off, or one to eight bytes changed. */
    private static byte[] damaged(byte[] bytes, Random random) {
        if (random.nextInt(3) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private Map<String, Path> goodFiles() throws IOException {
        Map<String, Path> files = new LinkedHashMap<>();
        files.put("a.csv", write("a.csv", "Hospital;Partner;Country", "Évry;\"Hôpital \"\"A\"\"\nB\";Bénin", "c;d;e"));
        files.put("b.csv", Files.write(folder.resolve("b.csv"), "Ville A,Ville B\na,b\n".getBytes(UTF_16)));
        files.put("c.xlsx", xlsx());
        files.put(
                "raw.xlsx",
                Workbooks.xlsx(
                        folder.resolve("raw.xlsx"),
                        "<row r='1'><c r='A1' t='s'><v>0</v></c></row>",
                        "<mergeCells><mergeCell ref='A1:A3'/></mergeCells>"));
        files.put(
                "d.ods",
                Workbooks.ods(
                        folder.resolve("d.ods"),
                        "<table:table table:name='S'><table:table-row><table:table-cell><text:p>Ville A</text:p></table:table-cell>"
                                + "<table:table-cell><text:p>Ville B</text:p></table:table-cell></table:table-row></table:table>"));
        files.put("e.txt", Path.of("seeds/chru-tours/documents/chru-tours-international-cooperation.txt"));
        files.put(
                "f.html", write("f.html", "<html><body><p>Country : Guinea</p><p>Capital : Conakry</p></body></html>"));
        files.put(
                "g.json",
                write(
                        "g.json",
                        "[{\"a\":\"http://www.wikidata.org/entity/Q1\",\"b\":{\"type\":\"uri\",\"value\":\"http://www.wikidata.org/entity/Q2\"}}]"));
        files.put(
                "h.xml",
                write(
                        "h.xml",
                        "<?xml version='1.0'?><iati-activities version='2.03'><iati-activity><iati-identifier>A</iati-identifier>",
                        "<title><narrative xml:lang='fr'>Santé</narrative></title><activity-date type='1' iso-date='2018-01-01'/>",
                        "</iati-activity></iati-activities>"));
        return files;
    }

    private Path xlsx() throws IOException {
        Path file = folder.resolve("c.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("S");
            sheet.value(0, 0, "Hospital");
            sheet.value(0, 1, "Partner");
            sheet.value(1, 0, "A");
            sheet.value(1, 1, 42);
        }
        return file;
    }
}
