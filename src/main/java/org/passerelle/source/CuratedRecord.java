package org.passerelle.source;

import java.util.List;
import java.util.stream.Stream;

/**
 * One row or profile of a document and what was read in it.
 *
 * @param slug unique in its dataset
 * @param document name of the document's file
 * @param lines kept verbatim
 */
public record CuratedRecord(
        String slug,
        String title,
        String document,
        LineRange lines,
        List<CooperationFacts> cooperations,
        List<SubjectFacts> parties,
        Place place) {

    /** All facts, of cooperations and of parties. */
    public Stream<Fact> facts() {
        return Stream.concat(
                cooperations.stream().flatMap(cooperation -> cooperation.facts().stream()),
                parties.stream().flatMap(party -> party.facts().stream()));
    }
}
