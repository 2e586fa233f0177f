package org.passerelle.reading;

import java.util.ArrayList;
import java.util.List;
import org.passerelle.reading.Finding.Level;

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

    /** Adds a remark about a row that leads to no record, {@code words} being how it reads. */
    public void add(Level level, String sheet, int row, String words, String problem, List<String> accepted) {
        add(new Finding(level, sheet, row, 0, "", words, problem, accepted));
    }

    /** What was added, in order; the last says how many more there were. */
    public List<Finding> all() {
        if (untold == 0) {
            return List.copyOf(told);
        }
        List<Finding> all = new ArrayList<>(told);
        all.add(new Finding(Level.DOUBT, "", 0, 0, "", "", "there are " + untold + " more findings", List.of()));
        return all;
    }
}
