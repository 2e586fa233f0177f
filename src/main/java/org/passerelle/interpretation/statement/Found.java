package org.passerelle.interpretation.statement;

import java.util.List;
import java.util.Map;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.interpretation.text.Span;
import org.passerelle.reading.Finding;

/**
 * What one rule found.
 *
 * @param cooperations what it states of cooperations, each with the kind that it has now
 * @param parties what it states of parties themselves
 * @param bearings as they are now
 * @param understood the words that it understood
 * @param findings what it tells
 * @param rejected true when the record is not to be taken
 */
public record Found(
        List<StatedCooperation> cooperations,
        List<StatedParty> parties,
        Bearings bearings,
        Map<Passage, List<Span>> understood,
        List<Finding> findings,
        boolean rejected) {}
