package org.passerelle.interpretation.evaluation;

/**
 * How the rules did on one kind of fact.
 *
 * @param kind key of the predicate, with the role of participants and the attribute of dates; {@code all} for the sum
 * @param right facts that both the rules and the curator state
 * @param wrong facts that only the rules state
 * @param missed facts that only the curator states
 */
public record Score(String kind, int right, int wrong, int missed) {

    /** Right ones among those that the rules state, 0 to 1; 1 when they state none. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Right ones among those that the curator states, 0 to 1; 1 when the curator states none. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    Score plus(Score other) {
        return new Score(kind, right + other.right, wrong + other.wrong, missed + other.missed);
    }
}
