package org.passerelle.imports;

import java.util.List;

/**
 * Two parties that may be one, for a person to judge.
 *
 * @param party id of the party that the import made
 * @param name its name
 * @param like id of the party that it may be
 * @param likeName its name
 * @param score from 0 to 1
 * @param reasons what speaks for it and against it
 */
public record Candidate(String party, String name, String like, String likeName, double score, List<String> reasons) {}
