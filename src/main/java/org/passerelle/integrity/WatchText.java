package org.passerelle.integrity;

import org.passerelle.telling.Tellable;

/** What is told of a graph that somebody else changed. */
enum WatchText implements Tellable {
    CHANGED,
    /** The label or type, how many there were, how many there are. */
    OTHER_NUMBER,
    /** The label or type. */
    OTHER_VALUES,
    NODES,
    LINKS,
    /** The ids. */
    ASIDE,
    REPAIR;

    @Override
    public String bundle() {
        return "integrity";
    }
}
