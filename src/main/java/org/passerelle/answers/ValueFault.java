package org.passerelle.answers;

import org.passerelle.telling.Tellable;

/** What may be wrong with a value of a request. Places: the field, the value, then what each constant says. */
public enum ValueFault implements Tellable {
    NO_MATCH,
    AMBIGUOUS,
    MISSING,
    /** Needed by: the id of a question. */
    QUESTION_NEEDS_IT,
    /** Smallest, largest. */
    NOT_A_WHOLE_NUMBER,
    NOT_TRUE_OR_FALSE,
    NOT_A_DATE,
    NOT_A_LANGUAGE,
    NOT_A_COUNTRY,
    NOT_A_KIND_OF_COOPERATION,
    NOT_A_KIND_OF_PARTY,
    NOT_A_STATUS,
    NOT_A_CERTAINTY,
    NOT_AN_ORDER,
    /** The most rows of a page. */
    ONLY_PAGES,
    /** The most rows that are sorted. */
    TOO_MANY_TO_SORT,
    NOT_A_FORMAT,
    /** One of a list of codes. */
    NOT_ACCEPTED,
    /** First line, last line. */
    NOT_A_LINE,
    NOT_LINES,
    /** Number of parts. */
    NOT_A_PART,
    /** The earliest. */
    TOO_EARLY,
    /** Another field. */
    NOT_BOTH,
    /** Of a parameter: the question or address that does not take it. */
    UNKNOWN_PARAMETER,
    /** Of a parameter: the address, which takes none. */
    NO_PARAMETERS,
    /** Number of times. */
    REPEATED,
    /** Its length, the longest. */
    TOO_LONG,
    LONG_PARAMETER,
    WRONG_FORM;

    @Override
    public String bundle() {
        return "answers";
    }
}
