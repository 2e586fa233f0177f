package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Exclusive;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphException;
import org.passerelle.integrity.Misfit;
import org.passerelle.integrity.StoreCheck;
import org.passerelle.integrity.StoreFault;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** Two servers, each with its data folder, in front of one Neo4j. */
@ExtendWith(StandaloneNeo4j.Resource.class)
@WithDatabase
class TwoServersTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final String TWINS = "Ville;Ville partenaire;Pays\nTours;Marrakech;Maroc\n";

    @TempDir
    private Path folder;

    private Server first;
    private Server second;

    private record Server(GraphConnection connection, Imports imports) implements AutoCloseable {

        static Server open(StandaloneNeo4j neo4j, Path data) {
            GraphConnection connection = TestGraphs.connect(neo4j);
            return new Server(
                    connection,
                    new Imports(
                            data,
                            connection.graph(),
                            connection.repositories(),
                            TestGraphs.seeds().reference(),
                            ReadingOptions.none().limits()));
        }

        ImportStatus bring() {
            return bring("twins.csv", TWINS);
        }

        ImportStatus bring(String name, String text) {
            ImportStatus brought = imports.bring(
                    name,
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    null,
                    ImportRequest.empty(),
                    null);
            return rest(brought.id());
        }

        ImportStatus rest(String id) {
            return imports.await(id, PATIENCE);
        }

        @Override
        public void close() {
            imports.close();
            connection.close();
        }
    }

    @BeforeEach
    void start(StandaloneNeo4j neo4j) {
        try (GraphConnection connection = TestGraphs.connect(neo4j)) {
            TestGraphs.wipe(connection.graph());
        }
        first = Server.open(neo4j, folder.resolve("first"));
        second = Server.open(neo4j, folder.resolve("second"));
    }

    @AfterEach
    void stop() {
        TestGraphs.wipe(second.connection().graph());
        first.close();
        second.close();
    }

    @Test
    void seeTheSameImportsAndJudgements() {
        ImportStatus brought = first.bring();

        assertThat(brought.state()).isEqualTo(ImportState.READY);
        assertThat(second.imports().list()).containsExactly(brought);
        assertThat(second.imports().isHere(brought.id())).isFalse();
        first.imports().commit(brought.id());
        ImportStatus written = first.rest(brought.id());
        assertThat(written.state()).isEqualTo(ImportState.DONE);
        assertThat(second.imports().get(brought.id())).isEqualTo(written);

        second.imports().judging().judge("MA:Marrakech", "MA:Marrakesh", true, "A. Reader", "one town");
        assertThat(first.imports().judging().list())
                .isEqualTo(second.imports().judging().list())
                .hasSize(1);
        assertThat(first.imports().judging().takeBack("MA:Marrakech", "MA:Marrakesh"))
                .isTrue();
        assertThat(second.imports().judging().list()).isEmpty();
    }

    @Test
    void followWhatWasJudgedOnTheOther() {
        ImportStatus before = first.bring();

        second.imports().judging().judge("MA:Marrakech", "MA:Marrakesh", true, "A. Reader", "one town");
        first.imports().judging().look();

        ImportStatus after = first.rest(before.id());
        assertThat(after.state()).isEqualTo(ImportState.READY);
        assertThat(after.at()).isAfter(before.at());
    }

    @Test
    void goOnWithAnImportOnlyWhereItsFileIs() {
        ImportStatus brought = first.bring();

        assertThatThrownBy(() -> second.imports().commit(brought.id()))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("Another server has the file");
        assertThatThrownBy(() -> second.imports().again(brought.id(), brought.request()))
                .isInstanceOf(NotUnderstood.class);
        assertThat(first.imports().get(brought.id())).isEqualTo(brought);
    }

    @Test
    void takeOutWhatTheOtherWrote() {
        GraphDump before = GraphDump.of(first.connection().graph());
        ImportStatus brought = first.bring();
        first.imports().commit(brought.id());
        assertThat(first.rest(brought.id()).state()).isEqualTo(ImportState.DONE);

        assertThat(second.imports().remove("twins")).isEmpty();

        assertThat(GraphDump.of(second.connection().graph()).differenceFrom(before))
                .isEmpty();
        assertThat(first.imports().get(brought.id()).state()).isEqualTo(ImportState.CANCELLED);
        first.imports().again(brought.id(), brought.request());
        assertThat(first.rest(brought.id()).state()).isEqualTo(ImportState.READY);
        first.imports().discard(brought.id());
        assertThat(second.imports().list()).isEmpty();
    }

    /** Each file has parties of its own and one that both know. */
    @Test
    void writeAtTheSameTimeAsOneAfterTheOther() {
        ImportStatus one = first.bring("one.csv", rows("Bouaké", "Korhogo"));
        ImportStatus other = second.bring("other.csv", rows("Sassandra", "Korhogo"));
        first.imports().commit(one.id());
        second.imports().commit(other.id());
        assertThat(first.rest(one.id()).state()).isEqualTo(ImportState.DONE);
        assertThat(second.rest(other.id()).state()).isEqualTo(ImportState.DONE);
        GraphDump atOnce = GraphDump.of(first.connection().graph());

        assertThat(second.imports().remove("other")).isPresent();
        second.rest(other.id());
        assertThat(first.imports().remove("one")).isPresent();
        first.rest(one.id());
        first.imports().commit(one.id());
        assertThat(first.rest(one.id()).state()).isEqualTo(ImportState.DONE);
        second.imports().commit(other.id());
        assertThat(second.rest(other.id()).state()).isEqualTo(ImportState.DONE);

        assertThat(atOnce.differenceFrom(GraphDump.of(first.connection().graph())))
                .isEmpty();
    }

    private static String rows(String... cities) {
        return Stream.of(cities)
                .map(city -> "Tours;" + city + ";Côte d'Ivoire\n")
                .collect(Collectors.joining("", "Ville;Ville partenaire;Pays\n", ""));
    }

    /** What a server holds that was killed while it wrote runs out. */
    @Test
    void waitForOneThatIsGoneAndNoLonger() {
        ImportStatus brought = first.bring();
        first.connection()
                .graph()
                .write(statements -> statements.execute(Cypher.named("test/lease-of-a-gone-server"), Map.of()));

        Instant before = Instant.now();
        first.imports().commit(brought.id());
        assertThat(first.imports().get(brought.id()).state()).isEqualTo(ImportState.WRITING);

        assertThat(first.rest(brought.id()).state()).isEqualTo(ImportState.DONE);
        assertThat(Duration.between(before, Instant.now())).isGreaterThan(Duration.ofMillis(1_500));
    }

    /** The file is then added as if nobody had begun; whoever comes back finds what its file had brought before in its place. */
    @Test
    void takeOutWhatAKilledOneHalfWrote(StandaloneNeo4j neo4j) {
        Graph graph = second.connection().graph();
        GraphDump empty = GraphDump.of(graph);
        ImportStatus before = first.bring();
        first.imports().commit(before.id());
        first.rest(before.id());
        GraphDump whole = GraphDump.of(graph);
        ImportStatus half = killWhileItWrites(first, "twins.csv");

        assertThat(new StoreCheck(graph).faults())
                .extracting(StoreFault::misfit)
                .contains(Misfit.HALF_WRITTEN);
        ImportStatus other = second.bring("other.csv", rows("Sassandra"));
        second.imports().commit(other.id());
        assertThat(second.rest(other.id()).state()).isEqualTo(ImportState.DONE);
        GraphDump taken = GraphDump.of(graph);
        assertThat(second.imports().get(half.id()).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(second.imports().get(before.id()).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(new StoreCheck(graph).faults()).isEmpty();
        second.imports().remove("other");
        second.rest(other.id());
        assertThat(GraphDump.of(graph).differenceFrom(empty)).isEmpty();
        second.imports().commit(other.id());
        second.rest(other.id());
        assertThat(GraphDump.of(graph).differenceFrom(taken)).isEmpty();
        second.imports().remove("other");

        try (Server back = Server.open(neo4j, folder.resolve("first"))) {
            back.imports().lookAround();
            assertThat(back.rest(before.id()).state()).isEqualTo(ImportState.DONE);
            assertThat(GraphDump.of(graph).differenceFrom(whole)).isEmpty();
        }
    }

    /** A server that nobody imports through looks, too; at first, whoever wrote may be about to take it back. */
    @Test
    void takeOutWhatNobodyTakesBack() {
        Graph graph = second.connection().graph();
        GraphDump empty = GraphDump.of(graph);
        ImportStatus half = killWhileItWrites(first, "many.csv");

        await().atMost(PATIENCE).until(() -> {
            second.imports().lookAround();
            return second.imports().get(half.id()).state() != ImportState.WRITING;
        });

        assertThat(second.imports().get(half.id()).state()).isEqualTo(ImportState.INTERRUPTED);
        assertThat(GraphDump.of(graph).differenceFrom(empty)).isEmpty();
    }

    /** @return what it was at work on */
    private ImportStatus killWhileItWrites(Server server, String file) {
        Graph graph = second.connection().graph();
        String[] partners = IntStream.range(0, 700)
                .mapToObj(number -> "Partenaire " + number)
                .toArray(String[]::new);
        ImportStatus brought = server.bring(file, rows(partners));
        server.imports().commit(brought.id());
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () -> graph.read(statements -> statements.query(Cypher.named("test/records-of-half"), Map.of()))
                                .get(0)
                                .number("records"),
                        records -> records > 0);
        server.connection().close();
        graph.write(statements -> statements.execute(Cypher.named("test/lease-of-a-gone-server"), Map.of()));
        server.rest(brought.id());
        assertThat(ImportEngine.halfWritten(graph)).hasSize(1);
        return brought;
    }

    /** What another server took out while this one stood still, this one must not go on with. */
    @Test
    void writeNothingMoreOnceTheOtherHasItsTurn() {
        Graph graph = first.connection().graph();
        GraphDump before = GraphDump.of(graph);

        assertThatThrownBy(() -> graph.alone(Exclusive.WRITING, () -> {}, () -> {
                    second.connection()
                            .graph()
                            .write(statements ->
                                    statements.execute(Cypher.named("test/lease-of-a-gone-server"), Map.of()));
                    return graph.write(
                            statements -> statements.execute(Cypher.named("test/reads-put-in"), Map.of("number", 1)));
                }))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("stood still");

        assertThat(GraphDump.of(graph).differenceFrom(before)).isEmpty();
    }

    @Test
    void stopWaitingWhenTheyAreTold() {
        ImportStatus brought = first.bring();
        second.connection().graph().alone(Exclusive.WRITING, () -> {}, () -> {
            first.imports().commit(brought.id());
            first.imports().cancel(brought.id());
            return assertThat(first.rest(brought.id()).state()).isEqualTo(ImportState.CANCELLED);
        });
    }

    /** Each judgement keeps its number, and of two that contradict each other the later one is refused. */
    @Test
    void judgeAtTheSameTime() {
        List<CompletableFuture<Boolean>> judging = IntStream.range(0, 12)
                .mapToObj(number ->
                        CompletableFuture.supplyAsync(() -> judge(number % 2 == 0 ? first : second, number)))
                .toList();
        long taken = judging.stream().filter(CompletableFuture::join).count();

        assertThat(taken).isEqualTo(6);
        assertThat(first.imports().judging().list())
                .hasSize(6)
                .isEqualTo(second.imports().judging().list())
                .doesNotHaveDuplicates();
    }

    /** Two judgements each contradict each other: by one server that they are the same, by the other that they are not. */
    private static boolean judge(Server server, int number) {
        int pair = number / 2;
        try {
            server.imports()
                    .judging()
                    .judge("MA:City " + pair, "MA:Town " + pair, number % 2 == 0, "A. Reader", "at once");
            return true;
        } catch (NotUnderstood contradiction) {
            return false;
        }
    }

    @Test
    void leaveWhatTheOtherIsAtWorkOnAloneWhenTheyStart(StandaloneNeo4j neo4j) {
        ImportStatus brought = first.bring();
        new ImportShelf(
                        first.connection().repositories(),
                        folder.resolve("first/imports"),
                        folder.resolve("first/damaged"))
                .keep(brought.as(ImportState.WRITING));

        try (Server third = Server.open(neo4j, folder.resolve("third"))) {
            assertThat(third.imports().get(brought.id()).state()).isEqualTo(ImportState.WRITING);
        }
    }
}
