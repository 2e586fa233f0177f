package org.passerelle.integrity;

import org.passerelle.telling.Tellable;

/**
 * What may not fit in a graph. Each but {@link #MISSING_SCHEMA} is found by the statement of {@code cypher/integrity/checks} that has its
 * name. Places: how many, the first of them.
 */
public enum Misfit implements Tellable {
    MISSING_SCHEMA,
    CLAIMS_WITHOUT_RECORD,
    DERIVED_LINKS,
    HALF_WRITTEN,
    LINKS_WITHOUT_CLAIMS,
    MISFITS,
    OTHER_NUMBERS,
    RECORDS_WITHOUT_DOCUMENT,
    SET_ASIDE,
    UNFINISHED;

    @Override
    public String bundle() {
        return "misfits";
    }

    /** True for what the program leaves when it is killed, and takes back when it starts. */
    boolean isHalfWay() {
        return this == HALF_WRITTEN || this == UNFINISHED;
    }
}
