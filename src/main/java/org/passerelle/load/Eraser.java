package org.passerelle.load;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;

/** Takes records of a dataset out of the graph, and what nobody else speaks of. What other datasets state stays. */
final class Eraser {

    /** Records of one unit. */
    static final int PAGE = 250;

    /** What lost its record, of one unit: there is none where nobody else wrote. */
    private static final int STRAYS = 10_000;

    private static final List<String> OF_RECORDS =
            List.of("load/touch-records", "load/erase-links", "load/erase-records");

    /** What is done about parties that lost claims and stay in the dataset. */
    interface Kept {

        /** Is given the ids of some. */
        void restate(Statements statements, List<String> parties);
    }

    private final Transactions transactions;
    private final String dataset;

    Eraser(Transactions transactions, String dataset) {
        this.transactions = transactions;
        this.dataset = dataset;
    }

    /** Takes {@code records} out; what they spoke of is left to {@link #sweep}. */
    void records(List<String> records) {
        transactions.run(statements -> erase(statements, records));
    }

    /** Takes everything out. */
    void all() {
        repeat(statements -> {
            List<String> records = statements.query(
                    Cypher.named("load/records-of-dataset"),
                    Map.of("dataset", dataset, "number", PAGE),
                    row -> row.text("id"));
            erase(statements, records);
            return !records.isEmpty();
        });
        repeat(statements -> statements
                        .execute(Cypher.named("load/erase-strays"), Map.of("dataset", dataset, "number", STRAYS))
                        .nodesDeleted()
                > 0);
        sweep((statements, parties) -> {});
        // last, so that one transaction need not mark all that the records spoke of
        transactions.run(statements -> statements
                .execute(Cypher.named("load/touch-rest"), Map.of("dataset", dataset))
                .plus(statements.execute(Cypher.named("load/erase-stray-links"), Map.of("dataset", dataset))));
        sweep((statements, parties) -> {});
        transactions.run(statements -> statements.execute(Cypher.named("load/drop-head"), Map.of("dataset", dataset)));
    }

    private boolean erase(Statements statements, List<String> records) {
        Map<String, Object> parameters = Map.of("records", records, "dataset", dataset);
        OF_RECORDS.forEach(step -> statements.execute(Cypher.named(step), parameters));
        return true;
    }

    /** Looks at all that lost claims: what the dataset no longer speaks of is no longer its. */
    void sweep(Kept kept) {
        repeat(statements -> {
            TakenNodes taken = TakenNodes.touched(statements);
            sweep(statements, "load/sweep-cooperations", taken.cooperations());
            sweep(statements, "load/sweep-parties", taken.parties());
            sweep(statements, "load/sweep-terms", taken.terms());
            List<String> staying = statements.query(
                    Cypher.named("load/kept-parties"), parameters(taken.parties()), row -> row.text("id"));
            kept.restate(statements, staying);
            return !taken.isEmpty();
        });
    }

    private void sweep(Statements statements, String step, List<String> ids) {
        if (!ids.isEmpty()) {
            statements.execute(Cypher.named(step), parameters(ids));
        }
    }

    private Map<String, Object> parameters(List<String> ids) {
        return Map.of("ids", ids, "dataset", dataset);
    }

    private void repeat(Function<Statements, Boolean> unit) {
        boolean more = true;
        while (more) {
            more = transactions.run(unit);
        }
    }
}
