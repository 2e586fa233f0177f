package org.passerelle.curated;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.Fact;
import org.passerelle.model.LineRange;
import org.passerelle.model.SourceLocation;
import org.passerelle.model.SubjectFacts;

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
        SourceLocation place) {

    /** All facts, of cooperations and of parties. */
    public Stream<Fact> facts() {
        return Stream.concat(
                cooperations.stream().flatMap(cooperation -> cooperation.facts().stream()),
                parties.stream().flatMap(party -> party.facts().stream()));
    }
}
