package org.passerelle.measures;

import org.passerelle.telling.Tellable;

/** Why a network is not measured. Places: the field, the value, then what each constant says. */
enum MeasureFault implements Tellable {
    /** How many links, how many are measured at most. */
    TOO_MANY_LINKS;

    @Override
    public String bundle() {
        return "measure-faults";
    }
}
