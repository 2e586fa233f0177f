package org.passerelle.measures.pairing;

import org.passerelle.telling.Tellable;

/** What whoever reads who works with whom is told. */
public enum PairText implements Tellable {
    /** How many values. */
    OTHERS,
    NOT_KNOWN,
    TOTAL,
    /** How many cooperations fit, of how many. */
    FILTERED,
    /** How many cooperations have only one party. */
    ALONE,
    /** How many links, of how many, and the axis. */
    AXIS_NOT_KNOWN,
    /** How many links rest on a party that lies in a territory, of how many, and the axis. */
    ROLLED_UP,
    /** A field or type is that of the cooperation; one link may be in several. */
    OF_COOPERATIONS,
    /** A link stands in two cells. */
    BOTH_ENDS,
    /** How many links. */
    NO_DISTANCE,
    /** The date on which the members were looked up. */
    MEMBERS_AS_OF;

    @Override
    public String bundle() {
        return "pairs";
    }
}
