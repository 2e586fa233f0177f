package org.passerelle.model;

/** What an amount is to the party that has it. */
public enum AmountSide implements Coded {
    /** It gave the amount, or promised it. */
    PROVIDER,
    /** It got the amount, or is to get it. */
    RECEIVER,
    /** It planned to spend the amount. */
    HOLDER;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
