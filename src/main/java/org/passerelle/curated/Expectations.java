package org.passerelle.curated;

import java.util.Map;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.SourceLocation;

/**
 * What a healthy load contains; other numbers mean that something was lost.
 *
 * @param cooperations how many of each kind, exactly
 */
public record Expectations(
        int records, Map<CooperationKind, Integer> cooperations, int minClaims, SourceLocation place) {}
