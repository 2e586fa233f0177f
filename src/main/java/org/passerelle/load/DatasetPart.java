package org.passerelle.load;

import java.util.List;
import java.util.stream.Stream;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.PartyDeclaration;

/**
 * A piece of a dataset that is written as it is read.
 *
 * @param parties all that its records name, with the territories in which they lie; without those that an earlier piece has brought
 * @param records each with the lines that it is and a fingerprint by which the next import knows it again
 */
public record DatasetPart(List<PartyDeclaration> parties, List<PartRecord> records) {

    /** What its records speak of; one cooperation as often as records do. */
    Stream<CooperationFacts> cooperations() {
        return records.stream().flatMap(one -> one.record().cooperations().stream());
    }

    /** A record of the piece. */
    public record PartRecord(CuratedRecord record, String text, String fingerprint) {}
}
