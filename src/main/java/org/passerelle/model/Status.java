package org.passerelle.model;

/** Where a cooperation stood when it was observed. */
public enum Status implements Coded {
    /** Intended, not begun. */
    PLANNED,
    /** Being set up. */
    STARTING,
    /** At work. */
    ACTIVE,
    /** Interrupted; French &quot;en stand by&quot;. */
    ON_HOLD,
    /** Over. */
    ENDED,
    /** The source does not say. */
    UNKNOWN;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
