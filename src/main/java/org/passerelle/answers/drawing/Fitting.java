package org.passerelle.answers.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/**
 * A cooperation that fits a filter.
 *
 * @param parties ids of those who take part in it or support it
 * @param beside ids of the cooperations on which it rests or which rest on it
 */
record Fitting(String id, List<String> parties, List<String> beside) {

    /** Those of {@code parties} and what rests on them or they rest on. */
    static List<Fitting> ofParties(Statements statements, Map<String, Object> filter, List<String> parties) {
        return find(statements, filter, parties, List.of());
    }

    /** Those of {@code cooperations} and what rests on them or they rest on. */
    static List<Fitting> ofCooperations(Statements statements, Map<String, Object> filter, List<String> cooperations) {
        return find(statements, filter, List.of(), cooperations);
    }

    /** Those of {@code ids}, be they parties or cooperations, and what rests on them or they rest on. */
    static List<Fitting> touching(Statements statements, Map<String, Object> filter, List<String> ids) {
        return find(statements, filter, ids, ids);
    }

    private static List<Fitting> find(
            Statements statements, Map<String, Object> filter, List<String> parties, List<String> cooperations) {
        Map<String, Object> parameters = new LinkedHashMap<>(filter);
        parameters.put("parties", parties);
        parameters.put("cooperations", cooperations);
        return statements.query(Cypher.named("read/drawn-cooperations"), parameters, Fitting::of);
    }

    private static Fitting of(Row row) {
        return new Fitting(row.text("id"), row.texts("parties"), row.texts("beside"));
    }

    /** Itself and its parties. */
    Stream<String> unit() {
        return Stream.concat(Stream.of(id), parties.stream());
    }
}
