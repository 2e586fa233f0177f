package org.passerelle.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;

/**
 * How much there is.
 *
 * @param parties number by kind, most first
 * @param cooperations number by kind, most first
 * @param uncertainClaims claims whose reading the curator calls uncertain
 */
public record Overview(
        Map<String, Long> parties,
        Map<String, Long> cooperations,
        long claims,
        long uncertainClaims,
        long records,
        long documents) {

    /** Counts what {@code graph} holds. */
    public static Overview of(Graph graph) {
        List<Row> rows = graph.read(statements -> statements.query(Cypher.named("read/overview"), Map.of()));
        return new Overview(
                byKind(rows, "parties"),
                byKind(rows, "cooperations"),
                number(rows, "claims"),
                number(rows, "uncertain claims"),
                number(rows, "records"),
                number(rows, "documents"));
    }

    private static Map<String, Long> byKind(List<Row> rows, String what) {
        Map<String, Long> numbers = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.text("what").equals(what))
                .forEach(row -> numbers.put(row.text("kind"), row.number("number")));
        return numbers;
    }

    private static long number(List<Row> rows, String what) {
        return byKind(rows, what).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether nothing was ever loaded into {@code graph}: known without counting. */
    public static boolean isEmpty(Graph graph) {
        return graph.read(statements -> statements
                        .query(Cypher.named("read/is-empty"), Map.of())
                        .get(0)
                        .get("empty"))
                == Boolean.TRUE;
    }
}
