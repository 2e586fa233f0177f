package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.Download;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.WrittenDownload;
import org.passerelle.answers.WrittenDownloads;
import org.passerelle.answers.drawing.Paint;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** An export is of one state of the graph, whoever writes meanwhile, and leaves nothing on the disk. */
@WithDatabase
class ExportOfOneStateTest {

    @TempDir
    private Path folder;

    private GraphConnection connection;
    private Graph graph;
    private WrittenDownloads files;
    private Network network;

    @BeforeEach
    void open() {
        connection = TestGraphs.open(folder.resolve("store"));
        graph = connection.graph();
        files = TestGraphs.downloads(graph, folder);
        network = TestGraphs.exports(graph).network(Map.of());
    }

    @AfterEach
    void close() {
        connection.close();
    }

    @Test
    void isWrittenAgainWhenSomebodyWroteMeanwhile() throws IOException {
        Disturbed format = new Disturbed("");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        files.written(() -> prepared(format)).write(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("50 50");
        assertThat(format.times).isEqualTo(2);
    }

    @Test
    void isWrittenAgainWhenItFailedBecauseSomebodyWrote() throws IOException {
        Disturbed format = new Disturbed("what it had found is gone");
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        files.written(() -> prepared(format)).write(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("50 50");
    }

    @Test
    void aLargeOneIsOnTheDiskUntilItIsSent() throws IOException {
        WrittenDownload file = files.written(() -> prepared(new Large()));
        assertThat(scratch()).hasSize(1);

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.write(out);

        assertThat(out.size()).isEqualTo(Large.SIZE);
        assertThat(scratch()).isEmpty();
    }

    @Test
    void oneThatCannotBeWrittenLeavesNothing() {
        assertThatThrownBy(() -> files.written(() -> prepared(new Broken())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot go on");

        assertThat(scratch()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gexf", "turtle", "jsonld"})
    void whatAFormatCannotHoldIsToldWithItsPlace(String code) {
        putPoint();
        NetworkFormat format = new NetworkFormats().named("format", code);

        assertThatThrownBy(() -> files.written(() -> prepared(format)))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("Property seat of document/x");
        assertThat(scratch()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "neo4j"})
    void otherFormatsWriteItAsText(String code) throws IOException {
        putPoint();
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        files.written(() -> prepared(new NetworkFormats().named("format", code)))
                .write(out);

        assertThat(unpacked(out.toByteArray())).contains("seat", "point({x: 1.0, y: 2.0");
    }

    private void putPoint() {
        connection
                .driver()
                .executableQuery("CREATE (:Document {id: 'document/x', title: 'X', seat: point({x: 1, y: 2})})")
                .execute();
    }

    private static String unpacked(byte[] archive) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.UTF_8)) {
            while (zip.getNextEntry() != null) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }

    private List<String> scratch() {
        return FileUtils.listFiles(folder.resolve("scratch").toFile(), null, true).stream()
                .map(String::valueOf)
                .toList();
    }

    private Download prepared(NetworkFormat format) {
        return new ExportBody(new Exports.Prepared(format, Projection.NODES, network, ViewedNodes.NONE, Paint.NONE, 0));
    }

    private abstract static class TextFormat implements NetworkFormat {

        @Override
        public String code() {
            return "text";
        }

        @Override
        public String mediaType() {
            return "text/plain";
        }

        @Override
        public String extension() {
            return "txt";
        }
    }

    /** While it is written for the first time, somebody writes. */
    private final class Disturbed extends TextFormat {

        private final String fault;
        private int times;

        Disturbed(String fault) {
            this.fault = fault;
        }

        @Override
        public void write(Network network, Projection projection, OutputStream out) throws IOException {
            long before = number();
            times++;
            if (times == 1) {
                CompletableFuture.runAsync(() -> graph.write(
                                statements -> statements.execute(Cypher.named("test/reads-put-in"), Map.of())))
                        .join();
                if (!fault.isEmpty()) {
                    throw new IllegalStateException(fault);
                }
            }
            out.write((before + " " + number()).getBytes(StandardCharsets.UTF_8));
        }

        private long number() {
            return graph.read(statements -> statements
                    .query(Cypher.named("test/reads-count"), Map.of(), row -> row.number("number"))
                    .get(0));
        }
    }

    private static final class Large extends TextFormat {

        static final int SIZE = 5_000_000;

        @Override
        public void write(Network network, Projection projection, OutputStream out) throws IOException {
            out.write(new byte[SIZE]);
        }
    }

    private static final class Broken extends TextFormat {

        @Override
        public void write(Network network, Projection projection, OutputStream out) throws IOException {
            out.write(new byte[Large.SIZE]);
            throw new IOException("cannot go on");
        }
    }
}
