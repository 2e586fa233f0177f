package org.passerelle.reconciliation;

import org.passerelle.telling.Tellable;

/** What may be wrong with a request of a client. Places: the field, the value. */
enum QueryFault implements Tellable {
    /** The number given, the most that are taken. */
    TOO_MANY_QUERIES,
    /** The number given, the most that are taken. */
    TOO_MANY_IDS,
    NOT_JSON,
    NOT_A_PROPERTY,
    NOTHING_ASKED,
    NO_NAMES,
    NOT_CSV;

    @Override
    public String bundle() {
        return "reconciliation";
    }
}
