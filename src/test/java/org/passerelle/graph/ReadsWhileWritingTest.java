package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Attack;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** A read of several statements sees one state, and does not fail, while somebody takes nodes out and puts them in again. */
@WithDatabase
@Attack
class ReadsWhileWritingTest {

    private static final int READS = 2_000;

    /** In one transaction each: what a read sees is all of it or nothing. */
    private static final List<String> WRITES = List.of("test/reads-take-out", "test/reads-put-in");

    @Test
    void neverFailAndSeeOneState(@TempDir Path store) {
        try (GraphConnection connection = TestGraphs.open(store)) {
            Graph graph = connection.graph();
            write(graph, WRITES.get(1));
            AtomicBoolean done = new AtomicBoolean();
            ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
            CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
                while (!done.get()) {
                    WRITES.forEach(statement -> write(graph, statement));
                }
            });
            try {
                IntStream.range(0, READS).parallel().forEach(number -> read(graph, faults));
            } finally {
                done.set(true);
            }
            writing.join();

            assertThat(faults).isEmpty();
        }
    }

    private static void write(Graph graph, String statement) {
        graph.write(statements -> statements.execute(Cypher.named(statement), Map.of()));
    }

    private static void read(Graph graph, ConcurrentLinkedQueue<String> faults) {
        try {
            List<Long> numbers =
                    graph.read(statements -> List.of(number(statements), number(statements), number(statements)));
            if (numbers.stream().distinct().count() > 1) {
                faults.add("saw several states: " + numbers);
            }
        } catch (RuntimeException fault) {
            faults.add(String.valueOf(fault));
        }
    }

    private static long number(Statements statements) {
        return statements
                .query(Cypher.named("test/reads-count"), Map.of(), row -> row.number("number"))
                .get(0);
    }
}
