package org.passerelle.model;

/** What kind of written agreement parties signed. */
public enum AgreementKind implements Coded {
    /** A cooperation agreement; French &quot;convention de coopération&quot;. */
    COOPERATION_AGREEMENT,
    /** A protocol; French &quot;protocole de collaboration&quot;. */
    PROTOCOL,
    /** A twinning agreement; French &quot;convention de jumelage&quot;. */
    TWINNING_AGREEMENT,
    /** An agreement of three parties. */
    THREE_PARTY_AGREEMENT,
    /** A letter of intent; French &quot;lettre d'intention&quot;. */
    LETTER_OF_INTENT,
    /** Spoken, not written; French &quot;accord verbal&quot;. */
    VERBAL_AGREEMENT;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
