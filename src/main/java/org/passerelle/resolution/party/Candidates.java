package org.passerelle.resolution.party;

import java.util.List;

/** Where known parties come from; what keeps resolution apart from the graph. */
public interface Candidates {

    /** Those that {@code query} could mean by its name: few, the likeliest among them; judging is the resolver's. */
    List<KnownParty> near(PartyQuery query);

    /** Those that {@code register} knows by {@code id}; one, unless two nodes wait to be merged. */
    List<KnownParty> identifiedBy(String register, String id);
}
