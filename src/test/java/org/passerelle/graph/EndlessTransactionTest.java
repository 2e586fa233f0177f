package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.exceptions.Neo4jException;
import org.passerelle.testing.WithDatabase;

/** A client of Bolt cannot keep the embedded database busy for longer than it may, whatever it asks for. */
@WithDatabase
class EndlessTransactionTest {

    private static final Duration TIME = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*)";

    private static final Set<String> TIMED_OUT = Set.of(
            "Neo.ClientError.Transaction.TransactionTimedOut",
            "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration");

    @TempDir
    private static Path store;

    private static EmbeddedGraph graph;
    private static Driver driver;

    @BeforeAll
    static void open() {
        EmbeddedGraph.Limits standard = EmbeddedGraph.Limits.standard();
        EmbeddedGraph.Limits limits = new EmbeddedGraph.Limits(TIME, standard.memory(), standard.memoryOfAll());
        graph = EmbeddedGraph.open(new GraphSettings.Embedded(store, 0, true), limits, Room.under(store));
        driver = GraphDatabase.driver(graph.bolt());
    }

    @AfterAll
    static void close() {
        driver.close();
        graph.close();
    }

    private static void assertTimesOut(ThrowingCallable attack) {
        assertTimeoutPreemptively(
                PATIENCE,
                () -> assertThatThrownBy(attack)
                        .isInstanceOfSatisfying(
                                Neo4jException.class,
                                fault -> assertThat(fault.code()).isIn(TIMED_OUT)));
    }

    @Test
    void anEndlessTransactionIsEnded() {
        try (Session session = driver.session()) {
            assertTimesOut(() -> session.run(ENDLESS).consume());
        }
    }

    @Test
    void aClientCannotGiveItselfMoreTime() {
        TransactionConfig anHour =
                TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();
        try (Session session = driver.session()) {
            assertTimesOut(() -> session.run(ENDLESS, anHour).consume());
        }
    }

    @Test
    void aTransactionThatOnlyHoldsALockIsEndedToo() {
        TransactionConfig anHour =
                TransactionConfig.builder().withTimeout(Duration.ofHours(1)).build();
        graph.write(statements -> statements.execute(Cypher.named("test/write-locks"), Map.of()));
        try (Session session = driver.session();
                Transaction idle = session.beginTransaction(anHour)) {
            idle.run("MATCH (n:Lock) SET n.count = 100").consume();

            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> graph.write(
                            statements -> statements.execute(Cypher.named("test/count-up"), Map.of("id", "lock/a"))));
        }
        List<Row> counts = graph.read(statements -> statements.query(Cypher.named("test/read-locks"), Map.of()));
        assertThat(counts).extracting(row -> row.number("count")).containsExactly(1L, 0L);
    }

    @Test
    void aReadThatTakesTooLongIsRefusedWithWhatToDo(@TempDir Path other) {
        GraphSettings.Embedded settings = new GraphSettings.Embedded(other, 0).withReadTime(TIME);
        try (EmbeddedGraph impatient = EmbeddedGraph.open(settings)) {
            assertTimeoutPreemptively(
                    PATIENCE,
                    () -> assertThatThrownBy(() -> impatient.read(statements -> statements
                                    .query(Cypher.named("test/slow"), Map.of("until", Long.MAX_VALUE))
                                    .size()))
                            .isInstanceOf(GraphException.class)
                            .hasMessage("The answer was not ready after 2 seconds, the most that one request may take. "
                                    + "Narrow it with a filter"));
        }
    }

    @Test
    void theProductsOwnTransactionsHaveTime() {
        long until = System.currentTimeMillis() + TIME.multipliedBy(2).toMillis();

        long rows = graph.read(statements -> statements
                .query(Cypher.named("test/slow"), Map.of("until", until))
                .size());

        assertThat(rows).isOne();
    }
}
