package org.passerelle.model;

/** What a source says on whether there is an agreement. */
public enum AgreementStatus implements Coded {
    /** There is one. */
    EXISTS,
    /** There was one: it expired, was terminated or was not renewed. */
    NO_LONGER_IN_FORCE,
    /** It is being prepared. */
    IN_PROCESS,
    /** The source says that there is none. */
    NONE,
    /** The source leaves it open, as by &quot;?&quot;. */
    UNKNOWN;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
