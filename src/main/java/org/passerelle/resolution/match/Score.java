package org.passerelle.resolution.match;

import java.util.List;

/**
 * How sure it is that two names mean one party.
 *
 * @param value 0 to 1; compare with {@link NameMatcher#JOIN} and {@link NameMatcher#CANDIDATE}
 * @param reasons what speaks for it and against it
 */
public record Score(double value, List<Reason> reasons) {

    public Score {
        reasons = List.copyOf(reasons);
    }
}
