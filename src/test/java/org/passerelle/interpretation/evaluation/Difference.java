package org.passerelle.interpretation.evaluation;

/**
 * A fact that only one of both states.
 *
 * @param record the curated record
 * @param kind kind of fact
 * @param stated true when only the rules state it, false when only the curator does
 * @param fact subject and value
 */
public record Difference(String record, String kind, boolean stated, String fact) {}
