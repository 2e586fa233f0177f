package org.passerelle.checks;

import org.passerelle.telling.Tellable;

/** Why checks are refused. Places: the field, the value, then what each constant says. */
public enum CheckFault implements Tellable {
    /** The headings. */
    HEADINGS,
    /** The line. */
    ROW;

    @Override
    public String bundle() {
        return "check-faults";
    }
}
