package org.passerelle.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects what a reader finds, as many as the limit allows; the rest is counted. */
public final class Findings {

    private final int limit;
    private final List<Finding> told = new ArrayList<>();
    private int untold;

    /** At most {@code limit} findings are kept. */
    public Findings(int limit) {
        this.limit = limit;
    }

    /** Adds one. */
    public void add(Finding finding) {
        if (told.size() < limit) {
            told.add(finding);
        } else {
            untold++;
        }
    }

    /** What was added, in order; the last says how many more there were. */
    public List<Finding> all() {
        if (untold == 0) {
            return List.copyOf(told);
        }
        List<Finding> all = new ArrayList<>(told);
        all.add(Finding.ofRow("", 0, "", Problem.MORE, untold));
        return all;
    }
}
