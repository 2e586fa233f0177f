package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.TestGraphs;

/** What every adapter of the port does in the same way. */
abstract class GraphContract {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    abstract Graph graph();

    @BeforeEach
    void empty() {
        TestGraphs.wipe(graph());
    }

    private List<Row> query(String statement) {
        return graph().read(statements -> statements.query(Cypher.named(statement), Map.of()));
    }

    private Changes execute(String statement) {
        return graph().write(statements -> statements.execute(Cypher.named(statement), Map.of()));
    }

    @Test
    void everyKindOfValueComesOutAsPlainJava() {
        execute("test/write-values");
        Map<String, Object> given = new HashMap<>();
        given.put("map", Map.of("k", List.of(1L, "v")));
        given.put("list", Arrays.asList("x", null));
        given.put("day", LocalDate.of(1997, 1, 31));
        given.put("nothing", null);

        Row row = graph().read(statements -> statements.query(Cypher.named("test/read-values"), given))
                .get(0);

        Map<String, Object> properties = new HashMap<>();
        properties.put("id", "value/a");
        properties.put("name", "a");
        properties.put("texts", List.of("x", "y"));
        properties.put("numbers", List.of(1L, 2L));
        properties.put("decimals", List.of(1.5, 2.5));
        properties.put("flags", List.of(true, false));
        properties.put("days", List.of(LocalDate.of(2003, 10, 5)));
        properties.put("none", List.of());
        properties.put("number", 7L);
        properties.put("decimal", 0.5);
        properties.put("flag", true);
        properties.put("day", LocalDate.of(2003, 10, 5));
        GraphNode a = new GraphNode("value/a", List.of("First", "Value"), properties);
        GraphNode b = new GraphNode("value/b", List.of("Second", "Value"), Map.of("id", "value/b", "name", "b"));
        GraphLink r = new GraphLink("LEADS_TO", "value/a", "value/b", Map.of("key", 1L, "claims", List.of("c1", "c2")));
        Map<String, Object> values = new HashMap<>();
        values.put("a", a);
        values.put("r", r);
        values.put("b", b);
        values.put("path", new GraphPath(List.of(a, b), List.of(r)));
        values.put("parts", List.of(a, r, b));
        values.put("map", Map.of("inner", Map.of("node", b, "link", r), "list", List.of(1L, Arrays.asList(2L, null))));
        values.put("nothing", null);
        values.put("flag", true);
        values.put("number", 42L);
        values.put("decimal", 0.25);
        values.put("text", "é");
        values.put("day", LocalDate.of(2003, 10, 5));
        values.put("texts", List.of("x", "y"));
        values.put("numbers", List.of(1L, 2L));
        values.put("decimals", List.of(1.5, 2.5));
        values.put("days", List.of(LocalDate.of(2003, 10, 5)));
        values.put("none", List.of());
        values.put("givenMap", Map.of("k", List.of(1L, "v")));
        values.put("givenList", Arrays.asList("x", null));
        values.put("givenDay", LocalDate.of(1997, 1, 31));
        values.put("givenNothing", null);
        values.put("properties", properties);
        assertThat(row.values()).containsExactlyInAnyOrderEntriesOf(values);
    }

    @Test
    void aWriteSaysWhatItChanged() {
        Changes changes = execute("test/write-values");

        assertThat(changes.nodesCreated()).isEqualTo(2);
        assertThat(changes.relationshipsCreated()).isEqualTo(1);
        assertThat(changes.propertiesSet()).isEqualTo(17);
        assertThat(execute("test/wipe").nodesDeleted()).isEqualTo(2);
    }

    @Test
    void aWriteThatThrowsLeavesNothing() {
        IllegalStateException fault = new IllegalStateException("the caller's own");

        assertThatThrownBy(() -> graph().write(statements -> {
                    statements.execute(Cypher.named("test/write-locks"), Map.of());
                    assertThat(statements.query(Cypher.named("test/read-locks"), Map.of()))
                            .hasSize(2);
                    throw fault;
                }))
                .isSameAs(fault);

        assertThat(query("test/read-locks")).isEmpty();
    }

    @Test
    void aReadSeesOneStateHoweverLongItTakes() {
        AtomicInteger attempts = new AtomicInteger();

        List<Long> seen = graph().read(statements -> {
            long before = together(statements);
            if (attempts.incrementAndGet() == 1) {
                writeElsewhere();
            }
            return List.of(before, together(statements));
        });

        assertThat(seen).containsExactly(50L, 50L);
        assertThat(attempts).hasValue(2);
    }

    @Test
    void aReadThatFailsBecauseSomebodyWroteIsDoneAgain() {
        AtomicInteger attempts = new AtomicInteger();

        long seen = graph().read(statements -> {
            if (attempts.incrementAndGet() == 1) {
                writeElsewhere();
                throw new IllegalStateException("what it had found is gone");
            }
            return together(statements);
        });

        assertThat(seen).isEqualTo(50);
    }

    @Test
    void whatIsHandedOnIsReadOnce() {
        AtomicInteger attempts = new AtomicInteger();

        graph().stream(statements -> {
            writeElsewhere();
            return attempts.incrementAndGet();
        });

        assertThat(attempts).hasValue(1);
    }

    private void writeElsewhere() {
        CompletableFuture.runAsync(() -> execute("test/reads-put-in")).join();
    }

    private static long together(Statements statements) {
        return statements
                .query(Cypher.named("test/reads-count"), Map.of(), row -> row.number("number"))
                .get(0);
    }

    @Test
    void aReadWritesNothing() {
        try {
            graph().read(statements -> statements.execute(Cypher.named("test/write-locks"), Map.of()));
        } catch (GraphException refused) {
            assertThat(refused).hasMessageContaining("refused");
        }

        assertThat(query("test/read-locks")).isEmpty();
    }

    @Test
    void aFaultOfTheDatabaseIsOneSentence() {
        assertThatThrownBy(() -> query("test/wrong"))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("refused the request: ")
                .hasMessageContaining("Invalid input 'RETURN'");
    }

    @Test
    void aMissingParameterIsAFaultOfTheDatabase() {
        assertThatThrownBy(() -> query("test/read-values"))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("Expected parameter(s): ");
    }

    /** Each takes one lock, waits until both have one, and wants the other's: the database ends one, and that one is tried again. */
    @Test
    void workThatADeadlockEndedIsDoneAgain() throws Exception {
        execute("test/write-locks");
        CyclicBarrier bothHoldOne = new CyclicBarrier(2);
        AtomicInteger attempts = new AtomicInteger();

        CompletableFuture<Void> one = CompletableFuture.runAsync(() -> lock("lock/a", "lock/b", bothHoldOne, attempts));
        CompletableFuture<Void> other =
                CompletableFuture.runAsync(() -> lock("lock/b", "lock/a", bothHoldOne, attempts));
        CompletableFuture.allOf(one, other).get(PATIENCE.toSeconds(), TimeUnit.SECONDS);

        assertThat(attempts).hasValueGreaterThan(2);
        assertThat(query("test/read-locks"))
                .extracting(row -> row.number("count"))
                .containsExactly(2L, 2L);
    }

    private void lock(String first, String second, CyclicBarrier bothHoldOne, AtomicInteger attempts) {
        AtomicInteger own = new AtomicInteger();
        graph().write(statements -> {
            attempts.incrementAndGet();
            statements.execute(Cypher.named("test/count-up"), Map.of("id", first));
            if (own.getAndIncrement() == 0) {
                await(bothHoldOne);
            }
            return statements.execute(Cypher.named("test/count-up"), Map.of("id", second));
        });
    }

    private static void await(CyclicBarrier barrier) {
        try {
            barrier.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theSchemaIsUpToDate() {
        assertThat(query("test/constraints"))
                .extracting(row -> row.text("name"))
                .contains("party_id", "cooperation_id", "record_id", "document_id", "dataset_id", "field_id");
        assertThat(query("test/indexes"))
                .extracting(row -> row.text("name"))
                .contains("party_search", "party_country", "cooperation_status", "refers_to_reference");
        assertThat(query("schema/applied-migrations"))
                .extracting(row -> row.text("version"))
                .hasSameSizeAs(Cypher.inFolder("migrations"))
                .contains("001", "002");
    }
}
