package org.passerelle.interpretation.rules;

import org.passerelle.interpretation.names.PartyInText;
import org.passerelle.interpretation.statement.Notes;
import org.passerelle.interpretation.text.Passage;
import org.passerelle.model.PartyKind;
import org.passerelle.reading.Problem;

/** Parties of which nothing tells what they are. */
final class OpenKinds {

    private OpenKinds() {}

    /** Tells it when {@code party} is one. */
    static void tell(Passage passage, PartyInText party, Notes notes) {
        if (party.mention().kind() == PartyKind.ORGANISATION && !party.unit()) {
            notes.find(passage, party.mention().words(), Problem.KIND_OPEN);
        }
    }
}
