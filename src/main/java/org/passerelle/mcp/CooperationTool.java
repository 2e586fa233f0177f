package org.passerelle.mcp;

import java.util.Map;
import org.passerelle.answers.claim.Claim;
import org.passerelle.answers.cooperation.CooperationDirectory;
import org.passerelle.answers.cooperation.CooperationDocument;
import org.passerelle.explorer.Links;
import org.passerelle.model.Bilingual;

/** One cooperation with all that is linked to it. */
record CooperationTool(CooperationDirectory cooperations, Documented documented) implements Tool {

    private static final String COOPERATION = "cooperation";

    @Override
    public String name() {
        return COOPERATION;
    }

    @Override
    public Bilingual title() {
        return new Bilingual("One cooperation", "Une coopération");
    }

    @Override
    public Bilingual description() {
        return new Bilingual(
                "Parties, supporters, places, fields, activities, agreements, dates and status of one cooperation, with every claim.",
                "Acteurs, soutiens, lieux, domaines, activités, accords, dates et état d’une coopération, avec chaque énoncé.");
    }

    @Override
    public InputSchema input() {
        return new InputSchema()
                .text(COOPERATION, "Its id, as the answers of other tools give it")
                .require(COOPERATION);
    }

    @Override
    public Map<String, Object> answer(ToolCall call) {
        CooperationDocument cooperation = cooperations.one(call.required(COOPERATION));
        return documented.of(
                cooperation,
                new Links().cooperation(cooperation.id()),
                cooperation.claims().stream().map(Claim::id).toList(),
                call.cited());
    }
}
