package org.passerelle.reconciliation;

import java.util.List;

/**
 * A party that a cell of a table may mean.
 *
 * @param description where it lies, and who judged that it is meant
 * @param type what it is
 * @param score 0 to 100
 * @param features the reasons for the score
 * @param match whether it is sure enough to be taken without looking
 */
record Candidate(
        String id,
        String name,
        String description,
        List<Entry> type,
        double score,
        List<Feature> features,
        boolean match) {

    /**
     * A reason.
     *
     * @param id its code, for example {@code same-city}
     * @param name the reason in words
     * @param value that it holds
     */
    record Feature(String id, String name, boolean value) {}

    /** What the protocol wraps the candidates of one query in. */
    record Result(List<Candidate> result) {}
}
