package org.passerelle.interpretation.time;

import org.passerelle.telling.Tellable;

/** Why a date that was read may be another one. */
public enum TimeDoubt implements Tellable {
    /** "96": the century is not said. */
    CENTURY_GUESSED,
    /** "fin 90": the end of a year, or of a decade. */
    YEAR_OR_DECADE,
    /** "2003/05": May 2003, or 2003 to 2005. */
    MONTH_OR_YEAR,
    /** "05/13/2001": the month stands first. */
    MONTH_FIRST,
    /** "1998/1999": a period, or one of two years. */
    PERIOD_OR_EITHER,
    /** "depuis 10 ans": counted back from the document's date. */
    COUNTED_BACK,
    /** "2001?": the source doubts it. */
    SOURCE_DOUBTS,
    /** "pas de contact depuis 2001": read as the end; "sans convention depuis 1998": of what is that the date? */
    NEGATED,
    /** Signed in 2008, says a document of 2005. */
    AFTER_DOCUMENT,
    /** Beside a date words that were not understood: what they say of it nobody knows. */
    OTHER_WORDS,
    /** "vers 1985": the source says about when. */
    ABOUT;

    @Override
    public String bundle() {
        return "time-doubts";
    }
}
