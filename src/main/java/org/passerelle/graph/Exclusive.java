package org.passerelle.graph;

import java.util.Locale;

/** What servers in front of one database do one after the other. */
public enum Exclusive {

    /** Writing or taking out a dataset: what is derived depends on all of them. */
    WRITING,

    /** Judging: what was judged a moment ago may contradict it. */
    JUDGING;

    /** The id of the lease of whoever does it. */
    String lease() {
        return "lease/" + name().toLowerCase(Locale.ROOT);
    }
}
