package org.passerelle.explorer;

import org.passerelle.telling.Tellable;

/** What the nodes of the drawing of the network are. */
public enum NetworkLevel implements Tellable {
    /** Parties and cooperations. */
    COOPERATIONS,
    /** Parties, with one line for all cooperations of two. */
    PARTIES,
    /** Towns that are twinned. */
    TWINNINGS,
    /** Towns, with the lines of all that lies in them. */
    CITIES,
    /** Departments, with the lines of all that lies in them. */
    DEPARTMENTS,
    /** Regions, with the lines of all that lies in them. */
    REGIONS,
    /** Countries, with the lines of all that lies in them. */
    COUNTRIES;

    /** A drawing of more cooperations is read by country first. */
    private static final int FEW = 300;

    /** What suits {@code total} cooperations, of one country or of several. */
    static NetworkLevel suiting(long total, boolean narrowed) {
        if (total <= FEW) {
            return COOPERATIONS;
        }
        return narrowed ? PARTIES : COUNTRIES;
    }

    @Override
    public String bundle() {
        return "network-levels";
    }
}
