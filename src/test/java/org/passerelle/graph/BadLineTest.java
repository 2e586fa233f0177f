package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.curated.Sources;
import org.passerelle.testing.Attack;
import org.passerelle.testing.BadLine;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

/** A Neo4j of its own behind a line that is bad: what is written is written once, or not at all. */
@ExtendWith(StandaloneNeo4j.Resource.class)
@WithDatabase
@Attack
class BadLineTest {

    private static final int CUTS = Integer.getInteger("attack.cuts", 4);
    private static final long SEED = Long.getLong("attack.seed", 17);

    /** Nobody waits here for a cluster to choose another leader. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @TempDir
    private static Path folder;

    private static BadLine line;
    private static GraphConnection through;
    private static GraphConnection direct;
    private static Sources seeds;
    private static GraphDump whole;
    private static int pieces;

    @BeforeAll
    static void loadOverAGoodLine(StandaloneNeo4j server) {
        direct = TestGraphs.connect(server);
        line = BadLine.to(server.uri());
        through = GraphConnection.open(
                new GraphSettings.Remote(line.uri(), server.username(), server.password(), null).withRetryTime(SOON));
        seeds = TinySeeds.in(folder).read();
        TestGraphs.wipe(direct.graph());
        line.cutAt(0);
        TestGraphs.load(through.graph(), seeds);
        pieces = line.passed();
        whole = GraphDump.of(direct.graph());
    }

    @AfterAll
    static void close() throws IOException {
        through.close();
        line.close();
        direct.close();
    }

    static IntStream cuts() {
        return new Random(SEED).ints(CUTS, 1, pieces + 1);
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void aLoadThatIsCutIsWholeOrNotThere(int piece) {
        TestGraphs.wipe(direct.graph());
        GraphDump nothing = GraphDump.of(direct.graph());
        line.cutAt(piece);

        boolean cut = false;
        try {
            TestGraphs.load(through.graph(), seeds);
        } catch (GraphException e) {
            cut = true;
            assertThat(e).hasMessageContaining(line.uri().toString());
        }

        GraphDump now = GraphDump.of(direct.graph());
        if (cut && !now.differenceFrom(nothing).isEmpty()) {
            assertThat(now.differenceFrom(whole)).isEmpty();
        }
        TestGraphs.load(through.graph(), seeds);
        assertThat(GraphDump.of(direct.graph()).differenceFrom(whole)).isEmpty();
    }

    @Test
    void aReadThatIsHeldStillIsAnsweredOnceTheLineIsGood() {
        TestGraphs.load(direct.graph(), seeds);
        line.cutAt(0);

        CompletableFuture<Void> begun = new CompletableFuture<>();
        CompletableFuture<Void> thawed = begun.thenRunAsync(() -> {
            Awaitility.await().until(() -> line.held() > 0);
            line.thaw();
        });
        long datasets = through.graph().read(statements -> {
            datasets(statements);
            line.freeze();
            begun.complete(null);
            return datasets(statements);
        });
        thawed.join();

        assertThat(datasets).isPositive();
    }

    private static long datasets(Statements statements) {
        return statements
                .query(Cypher.named("health/datasets"), Map.of())
                .get(0)
                .number("whole");
    }

    @Test
    void aLineThatStaysBrokenIsOneSentence() {
        line.cutAt(0);
        line.breakOff();
        try {
            assertThatThrownBy(() -> through.graph().read(BadLineTest::datasets))
                    .isInstanceOf(GraphException.class)
                    .hasMessage(
                            "Neo4j does not answer at " + line.uri() + ". Check NEO4J_URI, and that Neo4j is running");
        } finally {
            line.mend();
        }

        assertThat(GraphDump.of(through.graph()).differenceFrom(GraphDump.of(direct.graph())))
                .isEmpty();
    }
}
