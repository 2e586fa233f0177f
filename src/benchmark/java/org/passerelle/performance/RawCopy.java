package org.passerelle.performance;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;

/**
 * Writes what a graph holds into an empty one by nothing but {@code UNWIND $rows ... CREATE}, ten thousand rows a transaction: what a
 * program would do that had all nodes and relationships ready. The store has the constraints and indexes of every other, and one more.
 * Only the writing is timed.
 */
final class RawCopy {

    private static final int BATCH = 10_000;

    private final Graph from;
    private final Graph to;
    private final Times times = new Times();

    RawCopy(Graph from, Graph to) {
        this.from = from;
        this.to = to;
    }

    /** Copies all, and returns how long each piece of writing took. */
    Times run() {
        to.schema(Cypher.named("performance/raw-id"));
        copy("node");
        copy("relationship");
        return times;
    }

    private void copy(String what) {
        long all = Counts.of(from, what + "s");
        long copied = 0;
        for (long first = 0; copied < all; first += BATCH) {
            List<Map<String, @Nullable Object>> rows = page(what, first);
            times.time(() -> to.write(statements ->
                    statements.execute(Cypher.named("performance/write-" + what + "s"), Map.of("rows", rows))));
            copied += rows.size();
        }
    }

    /** Numbers of a fresh store follow one another, with few gaps. */
    private List<Map<String, @Nullable Object>> page(String what, long first) {
        Map<String, Object> range = Map.of("first", first, "last", first + BATCH - 1);
        return from.read(
                statements -> statements.query(Cypher.named("performance/read-" + what + "s"), range, Row::values));
    }
}
