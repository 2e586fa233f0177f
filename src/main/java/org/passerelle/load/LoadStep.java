package org.passerelle.load;

import java.util.Locale;
import org.passerelle.graph.Cypher;

/**
 * The statements that write a dataset, in the order in which they run. Each takes {@code $part.rows} and {@code $dataset} (parties {@code $home} as well), and finds every
 * node by its id: no count of nodes makes another plan better, so each keeps the plan it has ({@code replan=skip}) while the graph grows.
 * Nor does a count of rows: in a parameter that is a list itself the database would plan anew for each order of magnitude of its length.
 */
enum LoadStep {
    DATASET,
    DOCUMENTS,
    RECORDS,
    FIELDS,
    ACTIVITIES,
    PARTIES,
    COOPERATIONS,
    AGREEMENTS,
    EVIDENCE,
    REFERS_TO,
    BROADER_FIELD,
    BROADER_ACTIVITY,
    PART_OF,
    LOCATED_IN,
    PARTICIPATES_IN,
    SUPPORTS,
    HAS_AMOUNT,
    TAKES_PLACE_IN,
    RESTS_ON,
    UNDER,
    IN_FIELD,
    INVOLVES;

    Cypher statement() {
        return Cypher.named("load/" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
