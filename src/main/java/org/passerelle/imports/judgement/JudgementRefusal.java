package org.passerelle.imports.judgement;

import org.passerelle.telling.Tellable;

/** Why a judgement is refused. Places: the field, the value, then what each constant says. */
public enum JudgementRefusal implements Tellable {
    NOT_A_COUNTRY_CODE,
    /** What is wrong in it. */
    FILE,
    /** Why. */
    CONTRADICTION;

    @Override
    public String bundle() {
        return "judgement-refusals";
    }
}
