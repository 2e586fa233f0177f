package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableFile;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;
import org.passerelle.testing.Unit;

/** A format is one package and one line: docs/adding-a-format.md. */
@Unit
class ExampleFormatTest {

    @TempDir
    private Path folder;

    /** Lists of {@code Lyon <-> Milan} lines. */
    private static final class Arrows implements FormatReader {

        private static final String ARROW = " <-> ";

        @Override
        public String code() {
            return "arrows";
        }

        @Override
        public List<String> endings() {
            return List.of(".arrows");
        }

        @Override
        public boolean recognises(Content content) {
            return content instanceof TextFile text && text.sample().lines().allMatch(line -> line.contains(ARROW));
        }

        @Override
        public FileReading open(Content content, Findings findings) {
            return new TableReader(content.file(), findings).open(new ArrowTable((TextFile) content));
        }
    }

    /** One sheet, whose first row is one of headings. */
    private record ArrowTable(TextFile text) implements TableFile {

        @Override
        public String format() {
            return "arrows";
        }

        @Override
        public Message described(String sheet) {
            return Message.of("format-arrows", "read", text.charset());
        }

        @Override
        public List<String> sheets() {
            return List.of("");
        }

        @Override
        public Rows open(String sheet) {
            return new ArrowRows(new BufferedReader(text.open()));
        }

        @Override
        public SourceText text(String sheet) {
            return text;
        }
    }

    private static final class ArrowRows implements Rows {

        private final BufferedReader lines;
        private int number;

        ArrowRows(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public @Nullable TableRow next() {
            try {
                String line = lines.readLine();
                return line == null ? null : TableRow.ofWorkbook(++number, Arrays.asList(line.split(Arrows.ARROW)));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            try {
                lines.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    @Test
    void aRegisteredFormatIsRecognisedAndReadLikeAnyOther() throws IOException {
        List<FormatReader> readers = new ArrayList<>(Formats.known().all());
        readers.add(0, new Arrows());
        Formats formats = new Formats(readers);
        Path file = folder.resolve("twins.arrows");
        Files.writeString(file, "Ville A <-> Ville B\nLyon <-> Milan\nTours <-> Luoyang\n");

        try (FileReading reading = formats.open(file, ReadingOptions.none())) {
            List<RawRecord> records = new ArrayList<>();
            reading.forEachRemaining(records::add);

            assertThat(reading.format()).isEqualTo("arrows");
            assertThat(reading.layout()).isEqualTo(Layout.PAIRS);
            assertThat(reading.findings()).isEmpty();
            assertThat(records).hasSize(2);
            assertThat(records.get(1).first(Heading.PARTNER).orElseThrow().text())
                    .isEqualTo("Luoyang");
            assertThat(records.get(1).lines().first()).isEqualTo(3);
        }
        assertThat(formats.codes()).startsWith("arrows");
    }

    @Test
    void theDocumentationListsEveryFormat() throws IOException {
        String page =
                Files.readString(Path.of(System.getProperty("basedir", "")).resolve("docs/importing.md"));

        assertThat(Formats.known().all())
                .allSatisfy(format -> assertThat(page)
                        .contains(
                                "| " + format.name().told(java.util.Locale.ENGLISH) + " | `" + format.code() + "` |"));
    }
}
