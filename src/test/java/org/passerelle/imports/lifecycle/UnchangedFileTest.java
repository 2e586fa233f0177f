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
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.HomeCountry;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.imports.assembly.ImportReport;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.finding.ToldRow;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/**
 * A file that is brought again unchanged is not read: what is reported of it is what reading would report. It is read as soon as anything is
 * other that decides what it comes to.
 */
@WithDatabase
class UnchangedFileTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Known and unknown towns, a hospital that is like another, a doubt and a row that is rejected. */
    private static final String FILE = """
            Établissement;Partenaire;Pays;Convention
            CHRU de Tours;Hôpital du Drac;Maroc;oui depuis 1998
            CHRU de Tours;Hôpital Idrissa Pouye;Sénégal;
            CHU de Grenoble;Clinique du Lac;Syldavie;convention signée en 2003
            CHU de Grenoble;;;non
            """;

    private static final String OTHER = """
            Établissement;Partenaire;Pays
            CHU de Limoges;Hôpital du Drac de Rabat;Maroc
            CHU de Limoges;CHU de Bamako;Mali
            """;

    @TempDir
    private static Path store;

    private static GraphConnection connection;

    @TempDir
    private Path folder;

    private final AtomicInteger readings = new AtomicInteger();
    private Imports imports;

    /** Counts what is only asked while the records of a file are read. */
    private final class GraphThatNotes extends ForwardingGraph {

        GraphThatNotes(Graph graph) {
            super(graph);
        }

        @Override
        public <T> T read(Function<Statements, T> work) {
            return super.read(open -> work.apply(new Statements() {
                @Override
                public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
                    if (statement == Cypher.named("import/stated-elsewhere")) {
                        readings.incrementAndGet();
                    }
                    open.each(statement, parameters, rows);
                }

                @Override
                public Changes execute(Cypher statement, Map<String, ?> parameters) {
                    return open.execute(statement, parameters);
                }
            }));
        }
    }

    @BeforeAll
    static void open() {
        connection = TestGraphs.openSeeded(store);
    }

    @BeforeEach
    void start() {
        imports = OwnImports.over(connection, folder, GraphThatNotes::new);
    }

    @AfterEach
    void leaveTheSeeds() {
        imports.close();
        TestGraphs.wipe(connection.graph());
        TestGraphs.load(connection.graph(), TestGraphs.seeds());
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private ImportStatus brought(String name, String text, ImportRequest request, @Nullable InputStream corrections) {
        InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        String id = imports.bring(name, bytes, corrections, request, null).id();
        ImportStatus read = imports.await(id, PATIENCE);
        assertThat(read.state()).as(String.valueOf(read.message())).isEqualTo(ImportState.READY);
        return read;
    }

    private ImportStatus brought() {
        return brought("survey.csv", FILE, ImportRequest.empty(), null);
    }

    private ImportStatus committed(ImportStatus read) {
        imports.commit(read.id());
        ImportStatus written = imports.await(read.id(), PATIENCE);
        assertThat(written.state()).isEqualTo(ImportState.DONE);
        return written;
    }

    private void imported(String name, String text) {
        committed(brought(name, text, ImportRequest.empty(), null));
    }

    private Path files(ImportStatus status) {
        return folder.resolve("imports").resolve(status.id());
    }

    private List<String> lines(ImportStatus status) {
        return Stream.of("rows.jsonl", "findings.csv")
                .flatMap(name -> {
                    try {
                        return Files.readAllLines(files(status).resolve(name)).stream();
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                })
                .toList();
    }

    private List<ToldRow> rows(ImportStatus status) {
        return imports.findings().rows(status.id(), 0, 10, Locale.ENGLISH);
    }

    private List<ToldFinding> findings(ImportStatus status) {
        return imports.findings().page(status.id(), 0, 10, Locale.ENGLISH);
    }

    /** What is reported of the file that is read, whatever was kept of it. */
    private ImportStatus readAnyway() throws IOException {
        List<Path> kept = imports.list().stream()
                .map(one -> files(one).resolve("understood.json"))
                .toList();
        List<byte[]> contents = kept.stream().map(UnchangedFileTest::taken).toList();
        readings.set(0);
        ImportStatus read = brought();
        assertThat(readings).hasPositiveValue();
        imports.discard(read.id());
        for (int at = 0; at < kept.size(); at++) {
            Files.write(kept.get(at), contents.get(at));
        }
        return read;
    }

    private static byte[] taken(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void isNotReadAgain() {
        readings.set(0);
        ImportStatus again = brought();
        assertThat(readings).hasValue(0);
        assertThat(again.report().records().touched()).isZero();
        imports.discard(again.id());
    }

    @Test
    void isReportedAsReadingWouldReport() throws IOException {
        ImportStatus first = committed(brought());
        readings.set(0);
        ImportStatus again = brought();
        assertThat(readings).hasValue(0);
        List<ToldRow> rows = rows(again);
        List<ToldFinding> findings = findings(again);
        imports.discard(again.id());

        taken(files(first).resolve("understood.json"));
        ImportStatus read = brought();
        assertThat(readings).hasPositiveValue();
        assertThat(rows).isEqualTo(rows(read)).hasSize(4);
        assertThat(rows.get(0).cooperations().get(0).known()).isTrue();
        assertThat(findings).isEqualTo(findings(read)).hasSizeGreaterThan(1);
        assertThat(again.report()).isEqualTo(read.report());
        assertThat(again.report().records()).isEqualTo(new ImportReport.Records(0, 0, 3, 0, 1));
        assertThat(again.manner()).isEqualTo(read.manner());
        assertThat(again.columns()).isEqualTo(read.columns()).isNotEmpty();
        assertThat(again.records()).isEqualTo(4);
    }

    @Test
    void isOfTheNewImportAndElseAsBefore() {
        ImportStatus first = committed(brought());
        List<String> lines = lines(first);
        GraphDump before = GraphDump.of(connection.graph());
        ImportStatus again = brought();
        readings.set(0);

        ImportStatus written = committed(again);

        assertThat(readings).hasValue(0);
        assertThat(lines(written)).isEqualTo(lines);
        assertThat(written.report().change().same()).isEqualTo(3);
        assertThat(written.report().records().touched()).isZero();
        assertThat(imports.list()).extracting(ImportStatus::id).containsExactly(written.id());
        assertThat(GraphDump.of(connection.graph()).differenceFrom(before))
                .as("but for the id of the import")
                .hasSizeLessThanOrEqualTo(2);
        isNotReadAgain();
    }

    @Test
    void isNotReadAgainBesideADatasetThatNamesNoneOfItsParties() throws IOException {
        committed(brought());
        ImportStatus read = readAnyway();
        assertThat(read.report().records().touched()).isZero();
        isNotReadAgain();
    }

    /** What may be other than before, by name. */
    static Stream<Map.Entry<String, Consumer<UnchangedFileTest>>> changes() {
        return Stream.of(
                Map.entry("another dataset holds its parties", test -> test.imported("other.csv", OTHER)),
                Map.entry(
                        "people judged",
                        test -> test.imports
                                .judging()
                                .judge("MA:Hôpital du Drac", "MA:Hôpital du Lac", true, "A. Reader", "one house")),
                Map.entry("another home", test -> HomeCountry.set(connection.graph(), "MA")),
                Map.entry(
                        "a record is gone",
                        test -> connection
                                .graph()
                                .write(statements -> statements.execute(
                                        Cypher.named("load/erase-records"),
                                        Map.of(
                                                "dataset",
                                                "survey",
                                                "records",
                                                IntStream.range(1, 4)
                                                        .mapToObj(row -> "record/survey/row-" + row)
                                                        .toList())))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isReadWhenSomethingIsOtherThatDecides(Map.Entry<String, Consumer<UnchangedFileTest>> change) {
        committed(brought());
        change.getValue().accept(this);
        readings.set(0);

        brought();

        assertThat(readings).as(change.getKey()).hasPositiveValue();
    }

    @Test
    void isReadWhenSomethingElseIsSaidOfIt() {
        committed(brought());
        readings.set(0);

        brought(
                "survey.csv",
                FILE,
                ImportRequest.empty(),
                new ByteArrayInputStream("record,heading,words,read-as,note\n,Pays,Syldavie,Roumanie,a joke\n"
                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(readings).hasPositiveValue();
        readings.set(0);
        brought(
                "survey.csv",
                FILE,
                new ImportRequest(
                        "survey", null, null, null, null, null, "2005", null, null, null, null, null, Map.of()),
                null);
        assertThat(readings).hasPositiveValue();
    }

    @Test
    void isReadWhenItsBytesAreOthers() {
        committed(brought());
        readings.set(0);

        brought("survey.csv", FILE + "CHU de Grenoble;Hôpital de Sfax;Tunisie;\n", ImportRequest.empty(), null);

        assertThat(readings).hasPositiveValue();
    }
}
