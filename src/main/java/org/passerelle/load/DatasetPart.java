package org.passerelle.load;

import java.util.List;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.model.PartyDeclaration;

/**
 * A piece of a dataset that is written as it is read.
 *
 * @param parties all that its records name, with the territories in which they lie
 * @param records each with the lines that it is and a fingerprint by which the next import knows it again
 */
public record DatasetPart(List<PartyDeclaration> parties, List<PartRecord> records) {

    /** A record of the piece. */
    public record PartRecord(CuratedRecord record, String text, String fingerprint) {}
}
