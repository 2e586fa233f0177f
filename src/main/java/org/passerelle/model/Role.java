package org.passerelle.model;

/** How a party takes part in a cooperation. A supporter takes part by a link of its own, {@code SUPPORTS}. */
public enum Role implements Coded {
    /** The establishment whose cooperation the source describes. */
    LEAD,
    /** The other side, or one of several equals. */
    PARTNER,
    /** Who carries the cooperation on; French &quot;porteur&quot;. */
    CARRIER,
    /** Who operates it for another body, as &quot;CHU opérateur pour le MAE&quot;. */
    OPERATOR,
    /** Who answers for it and for what comes of it. */
    ACCOUNTABLE,
    /** Who manages its budget and direction for those who fund it. */
    EXTENDING,
    /** Who carries it out on the spot. */
    IMPLEMENTING;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
