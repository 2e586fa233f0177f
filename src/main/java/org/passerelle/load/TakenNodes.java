package org.passerelle.load;

import java.util.List;
import java.util.Map;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/**
 * Some nodes off one of the two lists of work that the graph itself keeps, as labels, so that they outlive the program: {@code Touched}
 * nodes lost claims, {@code Unfinished} ones are yet to show what their claims say. Taking a node removes it from the list.
 */
record TakenNodes(List<String> parties, List<String> cooperations, List<String> terms) {

    /** Enough to spare round trips, few enough for one transaction. */
    private static final int PAGE = 2_000;

    static TakenNodes touched(Statements statements) {
        return taken(statements, "load/take-touched");
    }

    static TakenNodes unfinished(Statements statements) {
        return taken(statements, "load/take-unfinished");
    }

    private static TakenNodes taken(Statements statements, String list) {
        List<Row> rows = statements.query(Cypher.named(list), Map.of("number", PAGE));
        return new TakenNodes(ids(rows, "party"), ids(rows, "cooperation"), ids(rows, "term"));
    }

    private static List<String> ids(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.text("kind").equals(kind))
                .map(row -> row.text("id"))
                .toList();
    }

    boolean isEmpty() {
        return number() == 0;
    }

    int number() {
        return parties.size() + cooperations.size() + terms.size();
    }
}
