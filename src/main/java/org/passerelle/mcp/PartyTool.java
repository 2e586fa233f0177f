package org.passerelle.mcp;

import java.util.List;
import java.util.Map;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.party.PartyDirectory;
import org.passerelle.answers.party.PartyDocument;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.explorer.Links;
import org.passerelle.model.Bilingual;

/** One party with all that is known of it. */
record PartyTool(PartyDirectory parties, PartyFinder finder, Documented documented) implements Tool {

    private static final String PARTY = "party";

    @Override
    public String name() {
        return PARTY;
    }

    @Override
    public Bilingual title() {
        return new Bilingual("One party", "Un acteur");
    }

    @Override
    public Bilingual description() {
        return new Bilingual(
                "Names, place, cooperations, partners and supporters of one party, with the claims about it.",
                "Noms, lieu, coopérations, partenaires et soutiens d’un acteur, avec les énoncés qui le concernent.");
    }

    @Override
    public InputSchema input() {
        return new InputSchema()
                .text(PARTY, "An id, or any name in English or French")
                .require(PARTY);
    }

    @Override
    public Map<String, Object> answer(ToolCall call) {
        PartyDocument party = parties.one(finder.resolve(PARTY, call.required(PARTY), List.of()));
        return documented.of(
                party,
                new Links().party(party.id()),
                party.claims().stream().map(Claim::id).toList(),
                call.cited());
    }
}
