package org.passerelle.resolution.match;

import java.util.ArrayList;
import java.util.List;

/** A score in the making: each circumstance multiplies it or sets a bound, and leaves its reason. */
final class Weighing {

    private double value;
    private double bound = 1;
    private final List<Reason> reasons = new ArrayList<>();

    Weighing(double value, List<Reason> found) {
        this.value = value;
        reasons.addAll(found);
    }

    void when(boolean holds, double factor, Reason reason) {
        if (holds) {
            value *= factor;
            reasons.add(reason);
        }
    }

    /** Leaves it below {@code newBound}, which is for a person to judge. */
    void below(double newBound, Reason reason) {
        bounded(newBound);
        reasons.add(reason);
    }

    /** Leaves it below {@code newBound}, for a reason that is told already. */
    void bounded(double newBound) {
        bound = Math.min(bound, newBound);
    }

    Score score() {
        return new Score(Math.min(value, bound), reasons);
    }
}
