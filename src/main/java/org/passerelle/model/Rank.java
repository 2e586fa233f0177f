package org.passerelle.model;

/** Which of several conflicting claims the graph shows: the best rank wins. */
public enum Rank implements Coded {
    /** The one to show. */
    PREFERRED,
    /** As good as any. */
    NORMAL,
    /** Kept, not shown. */
    DEPRECATED;

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
