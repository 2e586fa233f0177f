package org.passerelle.resolution.party;

import org.passerelle.telling.Tellable;

/** What may be wrong with judgements. */
enum JudgementFault implements Tellable {
    /** Line, its sides, how many lines say the same of them, which. */
    CONTRADICTION;

    @Override
    public String bundle() {
        return "resolution";
    }
}
