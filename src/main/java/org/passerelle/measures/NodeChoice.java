package org.passerelle.measures;

import org.passerelle.telling.Tellable;

/** What the nodes of the measured network are, and what links them. */
public enum NodeChoice implements Tellable {
    /** Parties, linked when they take part in the same cooperation. */
    PARTIES,
    /** Towns, linked when they are twinned. */
    TWINNINGS,
    /** Towns, with the links of all that lies in them. */
    CITIES,
    /** Departments, with the links of all that lies in them. */
    DEPARTMENTS,
    /** Regions, with the links of all that lies in them. */
    REGIONS,
    /** Countries, with the links of all that lies in them. */
    COUNTRIES;

    @Override
    public String bundle() {
        return "measure-projections";
    }
}
