package org.passerelle.reading.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.SourceDocument;
import org.passerelle.model.Quote;
import org.passerelle.reading.Cell;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Heading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;

/** Writes files and reads them back. */
abstract class ReadingTest {

    @TempDir
    Path folder;

    static ReadingOptions plain() {
        return ReadingOptions.none();
    }

    Path write(String name, String... lines) throws IOException {
        return write(name, UTF_8, lines);
    }

    Path write(String name, Charset charset, String... lines) throws IOException {
        return Files.write(folder.resolve(name), String.join("\n", lines).getBytes(charset));
    }

    List<RawRecord> read(Path file) {
        return read(file, plain(), reading -> {});
    }

    List<RawRecord> read(Path file, ReadingOptions options, Consumer<FileReading> look) {
        try (FileReading reading = Formats.known().open(file, options)) {
            List<RawRecord> records = new ArrayList<>();
            reading.forEachRemaining(records::add);
            look.accept(reading);
            assertCited(reading, records);
            return records;
        }
    }

    static List<String> texts(RawRecord record, Heading heading) {
        return record.all(heading).map(Cell::text).toList();
    }

    /** Every word of every cell stands on its lines, and the text of every record on its own. */
    private static void assertCited(FileReading reading, List<RawRecord> records) {
        String text = reading.text().whole();
        var document = new SourceDocument("test", text, text.lines().toList(), "");
        for (RawRecord record : records) {
            assertThat(document.verbatim(record.lines())).isEqualTo(record.text());
            for (Cell cell : record.cells()) {
                var quote = Quote.parse(cell.lines() + ": " + cell.text()).orElseThrow();
                assertThat(document.holds(quote)).as(quote.toString()).isTrue();
            }
        }
    }
}
