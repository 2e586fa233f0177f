package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;

import example.CountedFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.function.IOConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Unit;

/** A format of networks is a class and a line, as docs/adding-an-export.md says. */
@Unit
class AddedNetworkFormatTest {

    private static final QuotedDocument DOCUMENT =
            new QuotedDocument("document/a", "A survey", "Somebody", null, "en", "2005", "CC BY 4.0", null);
    private static final Evidence CLAIM = new Evidence(
            "claim/a",
            "twinning/a-b",
            "since",
            "1994",
            null,
            "1994",
            "since 1994",
            3,
            3,
            "normal",
            null,
            null,
            "record/a",
            DOCUMENT);

    @TempDir
    private Path folder;

    @Test
    void isFoundByItsNameAndWrites() throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(NetworkFormat.class.getName()), CountedFormat.class.getName() + "\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, NetworkFormats.class.getClassLoader())) {
            NetworkFormats formats = new NetworkFormats(loader);
            ByteArrayOutputStream out = new ByteArrayOutputStream();

            formats.named("format", "counted").write(new One(), Projection.NODES, out);

            assertThat(formats.codes()).contains("counted", "gexf");
            assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("one twinning: 1 claims\n");
        }
    }

    /** A network of one cooperation. */
    private static final class One implements Network {

        @Override
        public boolean whole() {
            return false;
        }

        @Override
        public String title() {
            return "one twinning";
        }

        @Override
        public void parties(IOConsumer<Party> reader) {}

        @Override
        public void cooperations(IOConsumer<Cooperation> reader) throws IOException {
            reader.accept(new Cooperation(
                    "twinning/a-b",
                    "Twinning",
                    "A and B",
                    null,
                    null,
                    "active",
                    "1994",
                    null,
                    "2005",
                    new Cooperation.Days(null, null, null, null, null, null),
                    List.of("a"),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(CLAIM)));
        }

        @Override
        public void nodes(NodeKind kind, IOConsumer<StoredNode> reader) {}

        @Override
        public List<QuotedDocument> documents() {
            return List.of(DOCUMENT);
        }
    }
}
