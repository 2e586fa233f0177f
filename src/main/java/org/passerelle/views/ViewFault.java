package org.passerelle.views;

import org.passerelle.telling.Tellable;

/** Why a view is refused. Places: the field, the value, then what each constant says. */
public enum ViewFault implements Tellable {
    /** The most kilobytes. */
    LARGE,
    /** Line and column. */
    NOT_A_VIEW,
    /** The version that this program knows. */
    OTHER_VERSION,
    NOT_A_DRAWING,
    /** How many there are, the most. */
    TOO_MANY,
    /** The farthest. */
    NOT_A_PLACE,
    TWICE,
    /** Of what the legend hides. */
    NOT_A_KIND;

    @Override
    public String bundle() {
        return "view-faults";
    }
}
