package org.passerelle.interpretation;

import java.util.List;
import org.apache.commons.collections4.ListUtils;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
import org.passerelle.reading.Finding;
import org.passerelle.reading.RawRecord;

/**
 * A record and what the rules understood of it.
 *
 * @param cooperations the record's own first; empty when the record is rejected
 * @param findings what was not understood
 */
public record Interpretation(
        RawRecord record, List<StatedCooperation> cooperations, List<StatedParty> parties, List<Finding> findings) {

    /** The record with nothing understood of it, because of {@code reason}. */
    public Interpretation rejected(Finding reason) {
        return new Interpretation(record, List.of(), List.of(), ListUtils.union(findings, List.of(reason)));
    }
}
