package org.passerelle.imports.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.passerelle.model.Judgement;

/**
 * A judgement as clients see it.
 *
 * @param left a party's id, or a name as a source spells it
 * @param right likewise
 * @param judgement {@code same} or {@code different}
 */
record JudgedPair(
        String left,
        String right,

        @Schema(allowableValues = {"same", "different"}) String judgement,

        String who,
        LocalDate when,
        String why) {

    static JudgedPair of(Judgement judgement) {
        return new JudgedPair(
                judgement.left(),
                judgement.right(),
                judgement.same() ? Judgement.SAME : Judgement.DIFFERENT,
                judgement.who(),
                judgement.when(),
                judgement.why());
    }
}
