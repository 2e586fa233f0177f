package org.passerelle.graph;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Statements of one open transaction. */
public interface Statements {

    /** The rows of {@code statement}, each mapped as it comes. */
    <T> List<T> query(Cypher statement, Map<String, ?> parameters, Function<Row, T> mapping);

    /** Runs {@code statement} and returns how many elements it created, changed or deleted. */
    Changes execute(Cypher statement, Map<String, ?> parameters);

    /** The rows of {@code statement} as they are. */
    default List<Row> query(Cypher statement, Map<String, ?> parameters) {
        return query(statement, parameters, Function.identity());
    }
}
