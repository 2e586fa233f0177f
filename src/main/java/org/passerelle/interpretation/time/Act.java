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
        boolean ofAgreement = other.isRepeated() || other == AGREEMENT || other == EXISTS;
        return ofAgreement || (this == PLANNED && other != SINCE && other != UNTIL);
    }

    /** True for what happens on a day, so that a span of years says between which it was: "signed between 1990 and 1995". */
    boolean isMoment() {
        return isRepeated() || this == BEGUN || isEnd();
    }

    /** True for what may put off an end. */
    public boolean putsOff() {
        return this == RENEWED || this == AMENDED;
    }

    /** True for what ends the cooperation or its agreement. */
    public boolean isEnd() {
        return this == ENDED || this == NO_LONGER_IN_FORCE;
    }

    /** True for what may happen several times, so that a list of dates behind it tells each: "renewed in 1998, 2001 and 2004". */
    boolean isRepeated() {
        return this == SIGNED || this == RENEWED || this == AMENDED;
    }

    /** True for what a date in brackets behind it dates: "signed (1998)". */
    boolean isDated() {
        return isMoment() || this == ON_HOLD || this == RESUMED || this == AGREEMENT || this == EXISTS;
    }

    /** True for what is still to come where the clause says that it is intended: "relance prévue". */
    boolean isIntended() {
        return isEnd() || this == RESUMED || this == ON_HOLD || this == STARTING || this == ONGOING;
    }

    /** True for a state that "since" may date: "caduque depuis 2003". */
    boolean isState() {
        return this == NO_LONGER_IN_FORCE || this == ENDED || this == ON_HOLD || this == IN_FORCE || this == ONGOING;
    }
}
