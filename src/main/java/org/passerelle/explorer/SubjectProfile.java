package org.passerelle.explorer;

import java.util.List;
import org.passerelle.answers.CooperationSummary;
import org.passerelle.answers.FacetedListing;
import org.passerelle.answers.Listing;
import org.passerelle.answers.party.PartySummary;

/**
 * What there is of a place, a field or a supporting body.
 *
 * @param browse its first cooperations and by what they can be narrowed
 * @param parties its best connected parties, kind by kind
 */
public record SubjectProfile(Browse<CooperationSummary> browse, List<Parties> parties) {

    /** Parties of one kind, the best connected first. */
    public record Parties(String kind, Listing<PartySummary> listing, String all) {}

    /** All of its cooperations. */
    public FacetedListing<CooperationSummary> cooperations() {
        return browse.listing();
    }

    /** True when there is nothing. */
    public boolean isEmpty() {
        return browse.listing().total() == 0 && parties.isEmpty();
    }
}
