package org.passerelle.answers.question;

/** What a parameter is, and so how the text that is given for it is read. */
public enum ParameterType {
    /** Id or any name of a party. */
    PARTY,
    /** Id of a cooperation. */
    COOPERATION,
    /** Id or label of a field. */
    FIELD,
    /** Id or label of an activity. */
    ACTIVITY,
    /** Id of anything. */
    ID,
    /** A whole number within bounds. */
    INTEGER,
    /** A partial date; the statement gets its text, first and last day. */
    DATE,
    /** One of a list of labels. */
    KIND,
    /** Any text. */
    TEXT
}
