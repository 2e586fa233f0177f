package org.passerelle.measures;

import org.passerelle.telling.Tellable;

/** What whoever reads the numbers of a network must know of them. */
enum MeasureNote implements Tellable {
    /** How many cooperations the filter lets through. */
    FILTERED,
    /** How many parties lie in no territory of the level. */
    UNPLACED,
    /** How many cooperations join what lies in the same territory. */
    WITHIN,
    /** From how many nodes. */
    ESTIMATED,
    NOT_SETTLED,
    /** How many links, of how many. */
    COUNTRY_NOT_KNOWN,
    /** How many links, of how many. */
    DEPARTMENT_NOT_KNOWN;

    @Override
    public String bundle() {
        return "measure-notes";
    }
}
