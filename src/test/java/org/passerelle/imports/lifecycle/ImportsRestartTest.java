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
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.files.FileFault;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Row;
import org.passerelle.load.DatasetLoader;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What an earlier run of the program left in the data folder. */
@WithDatabase
class ImportsRestartTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TWINS = "Ville;Ville partenaire;Pays\nTours;Marrakech;Maroc\n";

    @TempDir
    private static Path graphFolder;

    private static GraphConnection shared;

    @TempDir
    private Path data;

    @BeforeAll
    static void openGraph() {
        shared = TestGraphs.open(graphFolder);
    }

    @AfterAll
    static void closeGraph() {
        shared.close();
    }

    @AfterEach
    void empty() {
        TestGraphs.wipe(shared.graph());
    }

    private Imports open() {
        return open(shared);
    }

    private ImportFolder folder(ImportStatus status) {
        return new ImportFolder(data.resolve("imports").resolve(status.id()));
    }

    /** As the program that is killed now leaves it. */
    private void leave(GraphConnection connection, ImportStatus status) {
        new ImportShelf(connection.repositories(), data.resolve("imports"), data.resolve("damaged")).keep(status);
    }

    /** As an earlier version of the program kept it, in a file alone. */
    private Path leaveAsFile(ImportStatus status, String json) throws IOException {
        shared.repositories().of(ImportNodes.class).deleteById(ImportNode.id(status.id()));
        Path folder = data.resolve("imports").resolve(status.id());
        Files.delete(folder.resolve("brought.json"));
        return Files.writeString(folder.resolve("status.json"), json);
    }

    private Imports open(GraphConnection connection) {
        return new Imports(
                data,
                connection.graph(),
                connection.repositories(),
                TestGraphs.seeds().reference(),
                ReadingOptions.none().limits());
    }

    private ImportStatus brought(Imports imports) {
        return brought(imports, TWINS);
    }

    private ImportStatus brought(Imports imports, String rows) {
        InputStream bytes = new ByteArrayInputStream(rows.getBytes(StandardCharsets.UTF_8));
        String id = imports.bring("twins.csv", bytes, null, ImportRequest.empty(), null)
                .id();
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
        ObjectNode status = (ObjectNode) JSON.readTree(JSON.writeValueAsString(before));
        status.remove(List.of("manner", "complaint"));
        Path file =
                leaveAsFile(before, status.put("message", "twins.csv: is odd").toString());

        try (Imports imports = open()) {
            ImportStatus french = imports.get(before.id()).in(Locale.FRENCH);
            assertThat(french.described()).isEqualTo("cells separated by \";\", UTF-8");
            assertThat(french.message()).isEqualTo("twins.csv: is odd");
        }
        assertThat(file).doesNotExist();
        try (Imports imports = open()) {
            assertThat(imports.get(before.id()).message()).isEqualTo("twins.csv: is odd");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READING", "WRITING", "REMOVING"})
    void importThatWasAtWorkIsInterruptedAndCanBeReadAgain(ImportState work) {
        ImportStatus before;
        try (Imports imports = open()) {
            before = brought(imports);
        }
        leave(shared, before.as(work));

        try (Imports imports = open()) {
            assertThat(imports.await(before.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.INTERRUPTED);
            imports.again(before.id(), before.request());
            assertThat(imports.await(before.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.READY);
        }
    }

    @Test
    void readingAndWritingThatTheEndOfTheProgramStopsAreInterruptedAndCanBeDoneAgain() {
        ImportStatus written;
        ImportStatus read;
        try (Imports imports = open()) {
            written = brought(imports);
            imports.stop();
            read = brought(imports);
            assertThat(read.state()).isEqualTo(ImportState.INTERRUPTED);
            imports.commit(written.id());
            // taking back has the time that the next start has
            assertThat(imports.await(written.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.UNDOING);
        }

        try (Imports imports = open()) {
            for (ImportStatus one : List.of(written, read)) {
                assertThat(imports.await(one.id(), Duration.ofMinutes(1)).state())
                        .isEqualTo(ImportState.INTERRUPTED);
                imports.again(one.id(), one.request());
                assertThat(imports.await(one.id(), Duration.ofMinutes(1)).state())
                        .isEqualTo(ImportState.READY);
            }
        }
    }

    @Test
    void whatWasJudgedJustBeforeTheEndOfTheProgramIsFollowedByTheNext() {
        ImportStatus written;
        try (Imports imports = open()) {
            written = brought(
                    imports,
                    "Hôpital;Partenaire;Pays\nCHU de Tours;Hôpital du Drac;Maroc\nCHU de Tours;Clinique du Lac;Maroc\n");
            imports.commit(written.id());
            imports.await(written.id(), Duration.ofMinutes(1));
            imports.stop();
            imports.judging().judge("MA:Clinique du Lac", "MA:Hôpital du Drac", true, "A. Reader", "one house");
        }
        List<String> before = names();

        try (Imports imports = open()) {
            Awaitility.await()
                    .atMost(Duration.ofMinutes(1))
                    .untilAsserted(() -> assertThat(names()).hasSize(before.size() - 1));
            assertThat(imports.await(written.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.DONE);
        }
    }

    private static List<String> names() {
        return shared.graph()
                .read(statements ->
                        statements.query(Cypher.named("test/party-names"), Map.of(), row -> row.text("name")));
    }

    @Test
    void removalThatTheEndOfTheProgramStopsLeavesTheDatasetWhole() {
        ImportStatus written;
        try (Imports imports = open()) {
            written = imports.commit(brought(imports).id());
            imports.await(written.id(), Duration.ofMinutes(1));
            imports.stop();
            assertThat(imports.remove("twins")).isPresent();
        }

        try (Imports imports = open()) {
            assertThat(imports.await(written.id(), Duration.ofMinutes(1)).state())
                    .isEqualTo(ImportState.DONE);
            assertThat(DatasetLoader.holds(shared.graph(), "twins")).isTrue();
        }
    }

    @Test
    void removalThatWasInterruptedLeavesTheDatasetWhole(@TempDir Path store) {
        try (GraphConnection connection = TestGraphs.open(store)) {
            Graph graph = connection.graph();
            ImportStatus written;
            try (Imports imports = open(connection)) {
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
            leave(connection, written.as(ImportState.REMOVING));

            try (Imports imports = open(connection)) {
                assertThat(imports.await(written.id(), Duration.ofMinutes(1)).state())
                        .isEqualTo(ImportState.DONE);
                assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
            }
        }
    }

    @Test
    void fileThatNeverCameInWholeIsForgotten() throws IOException {
        Path half = data.resolve("imports").resolve("0b5c1b0e-7c1f-4b6e-9b0a-3d5a2f1c4e77");
        Files.createDirectories(half.resolve("file"));
        Files.writeString(half.resolve("file").resolve("twins.csv"), "Ville;Vil");
        Path notes = Files.createDirectories(data.resolve("imports").resolve("my notes"))
                .resolve("notes.txt");
        Files.writeString(notes, "Somebody's own");

        try (Imports imports = open()) {
            assertThat(imports.list()).isEmpty();
        }
        assertThat(half).doesNotExist();
        assertThat(notes).exists();
    }

    /** Of a data folder that somebody moved, mounted elsewhere or made by hand. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "imports, FILE, imports",
        "imports, LINK, imports",
        "scratch, FILE,",
        "scratch, LINK,",
        "judgements.csv, FOLDER,",
        "judgements.csv, LINK,",
        "damaged, FILE, damaged",
        "damaged, LINK, damaged"
    })
    void whateverLiesWhereSomethingElseShouldIsPassedOverOrNamed(String name, Odd odd, @Nullable String named)
            throws IOException {
        if (name.equals("damaged")) {
            Files.writeString(data.resolve("judgements.csv"), "damaged");
        }
        odd.make(data.resolve(name));

        try (Imports imports = open()) {
            assertThat(brought(imports).state()).isEqualTo(ImportState.READY);
            assertThat(named).isNull();
        } catch (RuntimeException fault) {
            assertThat(FileFault.within(fault))
                    .as("%s", fault)
                    .hasValueSatisfying(
                            told -> assertThat(told.told(Locale.ENGLISH)).startsWith(data + "/" + named + " is a "));
        }
    }

    /** What lies where something else should. */
    private enum Odd {
        FILE,
        FOLDER,
        LINK;

        void make(Path place) throws IOException {
            switch (this) {
                case FILE -> Files.writeString(place, "mine");
                case FOLDER -> Files.writeString(Files.createDirectory(place).resolve("file"), "mine");
                case LINK -> Files.createSymbolicLink(place, place.resolveSibling("gone"));
            }
        }
    }

    @Test
    void damagedStatusAndJudgementsAreSetAsideAndTheRestIsFound() throws IOException {
        ImportStatus whole;
        ImportStatus damaged;
        try (Imports imports = open()) {
            whole = brought(imports);
            damaged = brought(imports);
        }
        leaveAsFile(damaged, JSON.writeValueAsString(damaged).substring(0, 40));
        Files.write(data.resolve("judgements.csv"), new byte[] {0, 0, 0});

        try (Imports imports = open()) {
            assertThat(imports.list()).containsExactly(whole);
            assertThat(imports.judging().list()).isEmpty();
        }
        assertThat(data.resolve("damaged").resolve(damaged.id()).resolve("file").resolve("twins.csv"))
                .hasContent(TWINS);
        assertThat(data.resolve("damaged").resolve("judgements.csv")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "17", "\0\0\0", "{\"id\": \"another\", \"file\": \"twins.csv\"}"})
    void whateverStandsInTheFilesOfAnImportTheRestIsFound(String json) throws IOException {
        ImportStatus whole;
        ImportStatus damaged;
        try (Imports imports = open()) {
            whole = brought(imports);
            damaged = brought(imports);
        }
        shared.repositories().of(ImportNodes.class).deleteById(ImportNode.id(damaged.id()));
        Files.writeString(data.resolve("imports").resolve(damaged.id()).resolve("brought.json"), json);

        try (Imports imports = open()) {
            assertThat(imports.list()).containsExactly(whole);
        }
        assertThat(data.resolve("damaged").resolve(damaged.id()).resolve("file").resolve("twins.csv"))
                .hasContent(TWINS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null\n", "{\"record\"", "17\n", "\"a,b\n\0", "level,sheet,row\na,b,c\n"})
    void whatIsDamagedOfWhatWasReadIsSetAsideAndCanBeReadAgain(String damage) throws IOException {
        try (Imports imports = open()) {
            ImportStatus read = brought(imports);
            ImportFindings kept = imports.findings();
            for (Path file : List.of(
                    folder(read).rows(), folder(read).changes(), folder(read).findings())) {
                Files.writeString(file, damage);
            }

            assertThat(kept.rows(read.id(), 0, 9, Locale.ENGLISH)).isEmpty();
            assertThat(kept.changes(read.id(), 0, 9)).isEmpty();
            assertThat(kept.page(read.id(), 0, 9, Locale.ENGLISH)).isEmpty();
            assertThat(data.resolve("damaged")).isDirectoryContaining("glob:**rows.jsonl");
            imports.again(read.id(), read.request());
            imports.await(read.id(), Duration.ofMinutes(1));
            assertThat(kept.rows(read.id(), 0, 9, Locale.ENGLISH)).isNotEmpty();
        }
    }

    @Test
    void fileOfWhichNobodySaysToWhichDateItSpeaksIsUndated(@TempDir Path store) {
        try (GraphConnection connection = TestGraphs.open(store);
                Imports imports = open(connection)) {
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

    /** As with another database, or after the store was deleted: the files are what cannot be had again. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void importThatTheDatabaseForgotIsFoundAgainByItsFile(boolean written) {
        ImportStatus before;
        try (Imports imports = open()) {
            before = brought(imports);
            if (written) {
                imports.commit(before.id());
                before = imports.await(before.id(), Duration.ofMinutes(1));
            }
        }
        shared.repositories().of(ImportNodes.class).deleteById(ImportNode.id(before.id()));

        try (Imports imports = open()) {
            ImportStatus found = imports.get(before.id());
            assertThat(found.state()).isEqualTo(written ? ImportState.DONE : ImportState.INTERRUPTED);
            assertThat(found.request()).isEqualTo(before.request());
            assertThat(folder(before).file(before)).hasContent(TWINS);
        }
    }

    @Test
    void importThatIsDamagedInTheDatabaseIsFoundAgainByItsFile() {
        ImportStatus before;
        try (Imports imports = open()) {
            before = brought(imports);
            shared.graph().write(statements -> statements.execute(Cypher.named("test/damage-imports"), Map.of()));
            assertThat(imports.list()).isEmpty();
        }

        try (Imports imports = open()) {
            assertThat(imports.get(before.id()).state()).isEqualTo(ImportState.INTERRUPTED);
        }
    }

    @Test
    void optionsThatNobodyUsesLeaveNoTrace() {
        assertThat(ImportRequest.empty().fields()).isEmpty();
    }
}
