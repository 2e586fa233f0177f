package org.passerelle.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.export.archive.ArchiveWriter;
import org.passerelle.files.FileFault;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.graph.Row;
import org.passerelle.history.Deed;
import org.passerelle.history.History;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.telling.UnusableValue;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;
import org.passerelle.views.Views;

/** All that is kept goes into one file, and comes out of it, as it was at one moment. */
@WithDatabase
@ExtendWith(StandaloneNeo4j.Resource.class)
class BackupTest {

    private static final String TWINS = "Ville;Ville partenaire;Pays\nTours;Marrakech;Maroc\n";

    @TempDir
    private static Path folder;

    private static Path data;
    private static GraphConnection connection;
    private static Path archive;
    private static GraphDump dump;
    private static List<ImportStatus> imported;

    @BeforeAll
    static void makeOne() throws IOException {
        data = folder.resolve("data");
        connection = TestGraphs.open(data.resolve("neo4j"));
        TestGraphs.load(
                connection.graph(), TinySeeds.in(folder.resolve("seeds")).read());
        write("test/backup-values", Map.of("text", "\n\u202F\uD83D\uDCA9'`"));
        try (Imports imports = imports(data, connection)) {
            ImportStatus done = bring(imports, "done.csv");
            imports.commit(done.id());
            assertThat(imports.await(done.id(), Duration.ofMinutes(1)).state()).isEqualTo(ImportState.DONE);
            bring(imports, "ready.csv");
            imports.judging().judge("MA:Marrakech", "MA:Marrakesh", true, "A. Reader", "one town");
            imports.list().forEach(one -> imports.await(one.id(), Duration.ofMinutes(1)));
            imported = imports.list();
        }
        saveView();
        dump = GraphDump.of(connection.graph());
        archive = folder.resolve("backup.zip");
        new Backups(connection, data).write(archive);
    }

    private static void saveView() throws IOException {
        String view = "{\"version\": 1, \"title\": \"Tours\", \"drawing\": \"/api/network\", \"nodes\":"
                + " [{\"id\": \"city/fr/tours\", \"x\": 1.5, \"y\": -2, \"note\": \"ask\"}]}";
        new Views(
                        connection.graph(),
                        connection.repositories(),
                        new History(connection.repositories()),
                        new QuestionCatalogue())
                .save(new ByteArrayInputStream(view.getBytes(StandardCharsets.UTF_8)));
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private static void write(String statement, Map<String, ?> parameters) {
        connection.graph().write(statements -> statements.execute(Cypher.named(statement), parameters));
    }

    private static Imports imports(Path data, GraphConnection connection) {
        return new Imports(
                data,
                connection.graph(),
                connection.repositories(),
                TestGraphs.seeds().reference(),
                ReadingOptions.none().limits());
    }

    private static ImportStatus bring(Imports imports, String name) {
        ImportStatus brought = imports.bring(
                name,
                new ByteArrayInputStream(TWINS.getBytes(StandardCharsets.UTF_8)),
                null,
                ImportRequest.empty(),
                "A. Reader");
        return imports.await(brought.id(), Duration.ofMinutes(1));
    }

    private static GraphSettings embedded(Path data) {
        return new GraphSettings.Embedded(data.resolve("neo4j"), 0);
    }

    private static void restore(Path archive, Path data) {
        try (BackupFile file = BackupFile.open(archive)) {
            new Restoration(data, embedded(data)).restore(file);
        }
    }

    @Test
    void everythingComesBackElsewhere(@TempDir Path other) {
        restore(archive, other);

        try (GraphConnection restored = TestGraphs.open(other.resolve("neo4j"))) {
            assertThat(GraphDump.of(restored.graph()).differenceFrom(dump)).isEmpty();
            assertThat(restored.graph().missingSchema()).isEmpty();
            Path again = other.resolve("again.zip");
            new Backups(restored, other).write(again);
            assertThat(nodes(again)).containsExactlyInAnyOrderElementsOf(nodes(archive));
            try (Imports imports = imports(other, restored)) {
                assertThat(imports.list()).isEqualTo(imported);
                assertThat(imports.judging().list()).hasSize(1);
                ImportStatus ready = imported.stream()
                        .filter(one -> one.state() == ImportState.READY)
                        .findFirst()
                        .orElseThrow();
                imports.commit(ready.id());
                assertThat(imports.await(ready.id(), Duration.ofMinutes(1)).state())
                        .isEqualTo(ImportState.DONE);
            }
        }
        assertThat(other.resolve("restoring")).doesNotExist();
    }

    /** What people made and what the dump leaves out included. */
    private static List<String> nodes(Path archive) {
        List<String> nodes = new ArrayList<>();
        try (BackupFile file = BackupFile.open(archive)) {
            file.lines(
                    BackupManifest.NODES,
                    Lines.Node.class,
                    node -> nodes.add(node.labels().stream().sorted().toList() + " " + node.properties()));
        }
        assertThat(nodes).hasSizeGreaterThan(30).anyMatch(node -> node.startsWith("[HistoryEntry]"));
        return nodes;
    }

    /** A node that is read early, one that is read late and links in between say how many steps there were. */
    @Test
    void whatIsWrittenMeanwhileIsInItAsAWholeOrNot(@TempDir Path other) {
        Path store = other.resolve("busy/neo4j");
        Path busy = other.resolve("busy.zip");
        AtomicBoolean done = new AtomicBoolean();
        try (GraphConnection writing = TestGraphs.open(store)) {
            execute(writing, "test/backup-filler");
            History history = new History(writing.repositories());
            CompletableFuture<Void> steps = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    execute(writing, "test/backup-step");
                    // by the other door
                    history.remember(Deed.REMOVED, null, "x");
                }
            });
            try {
                for (int number = 0; number < 3; number++) {
                    long before = numbers(writing).get("first");
                    await().until(() -> numbers(writing).get("first") > before + 1);
                    new Backups(writing, store.getParent()).write(busy);
                }
            } finally {
                done.set(true);
            }
            steps.join();
        }

        restore(busy, other.resolve("restored"));

        try (GraphConnection restored = TestGraphs.open(other.resolve("restored/neo4j"))) {
            Map<String, Long> numbers = numbers(restored);
            assertThat(numbers.values()).containsOnly(numbers.get("first"));
        }
    }

    private static void execute(GraphConnection connection, String statement) {
        connection.graph().write(statements -> statements.execute(Cypher.named(statement), Map.of()));
    }

    private static Map<String, Long> numbers(GraphConnection connection) {
        Row row = connection
                .graph()
                .read(statements -> statements
                        .query(Cypher.named("test/backup-numbers"), Map.of())
                        .get(0));
        Map<String, Long> numbers = new HashMap<>();
        List.of("first", "last", "steps").forEach(name -> numbers.put(name, row.number(name)));
        return numbers;
    }

    @Test
    void ofAnExternalDatabaseComesBackWhatIsOurs(StandaloneNeo4j neo4j, @TempDir Path other) {
        GraphSettings external = TestGraphs.settings(neo4j);
        TestGraphs.empty(neo4j);
        try (BackupFile file = BackupFile.open(archive)) {
            new Restoration(other.resolve("data"), external).restore(file);
            assertThatThrownBy(() -> new Restoration(other.resolve("second"), external).restore(file))
                    .isInstanceOf(UnusableValue.class)
                    .hasMessageContaining("already holds data");
        }
        Path again = other.resolve("again.zip");
        try (GraphConnection remote = TestGraphs.connect(neo4j)) {
            assertThat(GraphDump.of(remote.graph()).differenceFrom(dump)).isEmpty();
            // the odd nodes are now what others have there
            new Backups(remote, other.resolve("data")).write(again);
            TestGraphs.wipe(remote.graph());
        }

        restore(again, other.resolve("back"));

        try (GraphConnection back = TestGraphs.open(other.resolve("back/neo4j"))) {
            assertThat(GraphDump.of(back.graph()).differenceFrom(dump))
                    .hasSize(5)
                    .allMatch(line -> line.startsWith("- ") && (line.contains("odd/") || line.contains("ODD_LINK")));
        }
        assertThat(other.resolve("back/imports")).isDirectory();
    }

    /** Whatever byte is another: it is found, unless nothing hangs on it. */
    @Test
    void oneThatIsDamagedIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(archive);
        Path damaged = folder.resolve("damaged.zip");
        Random random = new Random(17);
        BackupManifest manifest;
        try (BackupFile file = BackupFile.open(archive)) {
            manifest = file.manifest();
        }
        int refused = 0;
        for (int number = 0; number < 60; number++) {
            byte[] other = whole.clone();
            other[random.nextInt(other.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(damaged, other);
            try (BackupFile file = BackupFile.open(damaged)) {
                assertThat(file.manifest()).isEqualTo(manifest);
            } catch (BackupException told) {
                assertThat(told.told(Locale.FRENCH)).contains(damaged.toString());
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(40);
        for (int length : new int[] {0, 100, whole.length / 2, whole.length - 1}) {
            Files.write(damaged, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> BackupFile.open(damaged)).isInstanceOf(BackupException.class);
        }
    }

    @Test
    void oneThatReachesOutOfTheFolderIsRefused(@TempDir Path other) throws IOException {
        Path crafted = crafted(other, 1, "data/imports/../../outside", Map.of());

        assertThatThrownBy(() -> BackupFile.open(crafted))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("outside");
    }

    @Test
    void oneOfANewerProgramIsRefused(@TempDir Path other) throws IOException {
        Path format = crafted(other, 2, "data/imports/x", Map.of());
        assertThatThrownBy(() -> BackupFile.open(format)).hasMessageContaining("newer Passerelle (9.9.9)");
        Path schema = crafted(other, 1, "data/imports/x", Map.of("999", "abc"));
        assertThatThrownBy(() -> BackupFile.open(schema)).hasMessageContaining("newer Passerelle (9.9.9)");
        Path changed = crafted(other, 1, "data/imports/x", Map.of("001", "abc"));
        assertThatThrownBy(() -> BackupFile.open(changed)).hasMessageContaining("migration 001");
    }

    private static Path crafted(Path folder, int format, String name, Map<String, String> migrations)
            throws IOException {
        Path file = Files.createTempFile(folder, "crafted", ".zip");
        try (OutputStream out = Files.newOutputStream(file);
                ArchiveWriter writer = new ArchiveWriter(out)) {
            CheckedArchive checked = new CheckedArchive(writer);
            checked.file(name, in -> in.write(1));
            BackupManifest manifest =
                    new BackupManifest(format, "9.9.9", java.time.Instant.EPOCH, migrations, 0, 0, checked.parts());
            checked.file(BackupManifest.FILE, in -> Lines.JSON.writeValue(in, manifest));
        }
        return file;
    }

    @Test
    void nothingIsLeftOfOneWhoseGraphCannotBeWritten(@TempDir Path other) throws IOException {
        Path crafted = Files.createTempFile(other, "crafted", ".zip");
        try (OutputStream out = Files.newOutputStream(crafted);
                ArchiveWriter writer = new ArchiveWriter(out)) {
            CheckedArchive checked = new CheckedArchive(writer);
            checked.file(
                    BackupManifest.NODES,
                    in -> Lines.JSON.writeValue(in, new Lines.Node(1, List.of("Party"), Map.of("id", "x"))));
            checked.file(
                    BackupManifest.LINKS,
                    in -> Lines.JSON.writeValue(in, new Lines.Link(1, 2, "PARTICIPATES_IN", Map.of())));
            BackupManifest manifest =
                    new BackupManifest(1, "", java.time.Instant.EPOCH, Map.of(), 1, 1, new HashMap<>(checked.parts()));
            checked.file(BackupManifest.FILE, in -> Lines.JSON.writeValue(in, manifest));
        }

        assertThatThrownBy(() -> restore(crafted, other.resolve("data")))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining(BackupManifest.LINKS);
        assertThat(other.resolve("data")).isEmptyDirectory();
    }

    @ParameterizedTest
    @CsvSource({
        "file, file is a file; a folder is needed there",
        "file/within, file is a file; a folder is needed there",
        "link, link is a link that leads nowhere",
        "link/within, link is a link that leads nowhere",
        "loop/within, loop is a link that leads nowhere"
    })
    void aFolderThatCannotBeIsNamed(String place, String told, @TempDir Path other) throws IOException {
        Files.writeString(other.resolve("file"), "mine");
        Files.createSymbolicLink(other.resolve("link"), other.resolve("gone"));
        Files.createSymbolicLink(other.resolve("loop"), other.resolve("loop"));

        assertThatThrownBy(() -> restore(archive, other.resolve(place)))
                .satisfies(fault -> assertThat(FileFault.within(fault))
                        .hasValueSatisfying(message ->
                                assertThat(message.told(Locale.ENGLISH)).startsWith(other + "/" + told)));
    }

    @Test
    void aFolderThatHoldsSomethingStaysAsItIs(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> restore(archive, other))
                .isInstanceOf(UnusableValue.class)
                .hasMessageContaining("is not empty");
        assertThat(other).isDirectoryContaining(file -> file.endsWith("mine.txt"));
        assertThat(other.resolve("neo4j")).doesNotExist();
    }
}
