package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Row;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an earlier run of the program left in the data folder. */
@WithDatabase
class ImportsRestartTest {

    private static final String TWINS = "Ville;Ville partenaire;Pays\nTours;Marrakech;Maroc\n";

    @TempDir
    private Path data;

    private Imports open() {
        return open(SeededGraph.connection().graph());
    }

    private Imports open(Graph graph) {
        return new Imports(
                data,
                graph,
                TestGraphs.seeds().reference(),
                ReadingOptions.none().limits());
    }

    private ImportStatus brought(Imports imports) {
        InputStream bytes = new ByteArrayInputStream(TWINS.getBytes(StandardCharsets.UTF_8));
        String id =
                imports.bring("twins.csv", bytes, null, ImportRequest.empty()).id();
        return imports.await(id, Duration.ofMinutes(1));
    }

    @Test
    void importThatRestsIsFoundAsItWas() {
        ImportStatus before;
        try (Imports imports = open()) {
            before = brought(imports);
        }

        try (Imports imports = open()) {
            assertThat(before.state()).isEqualTo(ImportState.READY);
            assertThat(imports.get(before.id())).isEqualTo(before);
        }
    }

    /** Earlier versions kept sentences without their codes. */
    @Test
    void importOfAnEarlierVersionKeepsItsSentences() throws IOException {
        ImportStatus before;
        try (Imports imports = open()) {
            before = brought(imports);
        }
        Path file = data.resolve("imports").resolve(before.id()).resolve("status.json");
        JsonMapper json = new JsonMapper();
        ObjectNode status = (ObjectNode) json.readTree(file.toFile());
        status.remove(List.of("manner", "complaint"));
        json.writeValue(file.toFile(), status.put("message", "twins.csv: is odd"));

        try (Imports imports = open()) {
            ImportStatus french = imports.get(before.id()).in(Locale.FRENCH);
            assertThat(french.described()).isEqualTo("cells separated by \";\", UTF-8");
            assertThat(french.message()).isEqualTo("twins.csv: is odd");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "WRITING", "REMOVING"})
    void importThatWasAtWorkIsInterruptedAndCanBeReadAgain(ImportState work) {
        ImportStatus before;
        try (Imports imports = open()) {
            before = brought(imports);
        }
        new ImportFolder(data.resolve("imports").resolve(before.id())).write(before.as(work));

        try (Imports imports = open()) {
            assertThat(imports.await(before.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.INTERRUPTED);
            imports.again(before.id(), before.request());
            assertThat(imports.await(before.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.READY);
        }
    }

    @Test
    void removalThatWasInterruptedLeavesTheDatasetWhole(@TempDir Path store) {
        try (GraphConnection connection = TestGraphs.open(store)) {
            Graph graph = connection.graph();
            ImportStatus written;
            try (Imports imports = open(graph)) {
                written = imports.commit(brought(imports).id());
                written = imports.await(written.id(), Duration.ofMinutes(1));
            }
            GraphDump whole = GraphDump.of(graph);
            // as far as a removal of many records comes in its first transactions
            Map<String, Object> some = Map.of("dataset", "twins", "number", 1);
            graph.write(statements -> {
                statements.execute(Cypher.named("load/mark-writing"), some);
                List<String> records =
                        statements.query(Cypher.named("load/records-of-dataset"), some, row -> row.text("id"));
                return statements.execute(Cypher.named("load/erase-records"), Map.of("records", records));
            });
            assertThat(GraphDump.of(graph).differenceFrom(whole)).isNotEmpty();
            new ImportFolder(data.resolve("imports").resolve(written.id())).write(written.as(ImportState.REMOVING));

            try (Imports imports = open(graph)) {
                assertThat(imports.await(written.id(), Duration.ofMinutes(1)).state())
                        .isEqualTo(ImportState.DONE);
                assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
            }
        }
    }

    @Test
    void fileThatNeverCameInWholeIsForgotten() throws IOException {
        Path half = data.resolve("imports").resolve("half").resolve("file").resolve("twins.csv");
        Files.createDirectories(half.getParent());
        Files.writeString(half, "Ville;Vil");

        try (Imports imports = open()) {
            assertThat(imports.list()).isEmpty();
        }
        assertThat(data.resolve("imports").resolve("half")).doesNotExist();
    }

    @Test
    void damagedStatusAndJudgementsAreSetAsideAndTheRestIsFound() throws IOException {
        ImportStatus whole;
        ImportStatus damaged;
        try (Imports imports = open()) {
            whole = brought(imports);
            damaged = brought(imports);
        }
        Path status = data.resolve("imports").resolve(damaged.id()).resolve("status.json");
        Files.writeString(status, Files.readString(status).substring(0, 40));
        Files.write(data.resolve("judgements.csv"), new byte[] {0, 0, 0});

        try (Imports imports = open()) {
            assertThat(imports.list()).containsExactly(whole);
            assertThat(imports.judging().list()).isEmpty();
        }
        assertThat(data.resolve("damaged").resolve(damaged.id()).resolve("file").resolve("twins.csv"))
                .hasContent(TWINS);
        assertThat(data.resolve("damaged").resolve("judgements.csv")).exists();
    }

    @Test
    void fileOfWhichNobodySaysToWhichDateItSpeaksIsUndated(@TempDir Path store) {
        try (GraphConnection connection = TestGraphs.open(store);
                Imports imports = open(connection.graph())) {
            ImportStatus read = brought(imports);
            imports.commit(read.id());
            assertThat(imports.await(read.id(), Duration.ofMinutes(1)).state()).isEqualTo(ImportState.DONE);

            assertThat(read.request().observedOn()).isNull();
            List<Row> documents = connection
                    .graph()
                    .read(statements ->
                            statements.query(Cypher.named("read/document"), Map.of("id", "document/twins")));
            assertThat(documents)
                    .singleElement()
                    .satisfies(row -> assertThat(row.map("document")).containsEntry("observedOn", null));
        }
    }

    @Test
    void optionsThatNobodyUsesLeaveNoTrace() {
        assertThat(ImportRequest.empty().fields()).isEmpty();
    }
}
