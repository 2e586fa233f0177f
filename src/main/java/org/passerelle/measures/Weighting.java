package org.passerelle.measures;

import org.passerelle.telling.Tellable;

/** What a link weighs. */
public enum Weighting implements Tellable {
    /** Each link as much as any other. */
    NONE,
    /** As much as there are cooperations that make it. */
    COOPERATIONS,
    /** The sum of 1/(n-1) over the cooperations of n parties that make it (Newman 2001). */
    SHARED;

    @Override
    public String bundle() {
        return "measure-weights";
    }
}
