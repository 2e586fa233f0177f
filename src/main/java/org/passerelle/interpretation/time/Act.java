package org.passerelle.interpretation.time;

import java.util.Locale;
import org.passerelle.model.Coded;

/** What a cell says happened, or is the case. Words for each stand in {@code interpretation/acts.yml}. */
public enum Act implements Coded {
    SIGNED,
    RENEWED,
    AMENDED,
    /** The agreement is in force, whatever becomes of it: to be renewed, renewed tacitly. */
    IN_FORCE,
    NO_LONGER_IN_FORCE,
    /** The cooperation ended. */
    ENDED,
    ON_HOLD,
    BEGUN,
    /** It is being set up. */
    STARTING,
    SINCE,
    UNTIL,
    /** Something is intended; a date beside it says when it is to happen, not when anything happened. */
    PLANNED,
    IN_PROCESS,
    /** There is no agreement. */
    NONE,
    EXISTS,
    /** An agreement that is not written. */
    SPOKEN,
    /** The source says that it does not say. */
    NOT_STATED,
    /** "For a long time": a time without a date. */
    VAGUE,
    ONGOING,
    /** It went on again after a break. */
    RESUMED,
    /** "Not", "never": of what is said in its clause the contrary holds. */
    NEGATION,
    /** The last of several. */
    LAST,
    /** The agreement itself is named: "convention", "MoU". */
    AGREEMENT,
    /** A date without a word. */
    BARE;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** True for what makes every date of its clause one that was intended, or that belongs to no act. */
    boolean governsClause() {
        return this == PLANNED || this == IN_PROCESS || this == NONE;
    }

    /** True when, governing a clause, it makes the date of {@code other} one of its own: "convention prévue en 2006". */
    boolean governs(Act other) {
        boolean ofAgreement =
                other == SIGNED || other == RENEWED || other == AMENDED || other == AGREEMENT || other == EXISTS;
        return ofAgreement || (this == PLANNED && other != SINCE && other != UNTIL);
    }

    /** True for a state that "since" may date: "caduque depuis 2003". */
    boolean isState() {
        return this == NO_LONGER_IN_FORCE || this == ENDED || this == ON_HOLD || this == IN_FORCE || this == ONGOING;
    }
}
