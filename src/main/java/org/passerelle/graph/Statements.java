package org.passerelle.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Statements of one open transaction. */
public interface Statements {

    /** Hands over each row of {@code statement} as it comes, so that there may be more of them than memory holds. */
    void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows);

    /** The rows of {@code statement}, each mapped as it comes. */
    default <T> List<T> query(Cypher statement, Map<String, ?> parameters, Function<Row, T> mapping) {
        List<T> mapped = new ArrayList<>();
        each(statement, parameters, row -> mapped.add(mapping.apply(row)));
        return mapped;
    }

    /** Runs {@code statement} and returns how many elements it created, changed or deleted. */
    Changes execute(Cypher statement, Map<String, ?> parameters);

    /** The rows of {@code statement} as they are. */
    default List<Row> query(Cypher statement, Map<String, ?> parameters) {
        return query(statement, parameters, Function.identity());
    }
}
