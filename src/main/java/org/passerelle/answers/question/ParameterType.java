package org.passerelle.answers.question;

import java.util.Map;

/** What a parameter is, and so how the text that is given for it is read. */
public enum ParameterType {
    /** Id or title of a document. */
    DOCUMENT,
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
    TEXT;

    /**
     * What a statement gets when nothing is given: of the same type as what is given, since the database plans a statement anew for every
     * combination of types of its parameters, and null is a type.
     */
    Object absent() {
        return this == DATE ? Map.of() : "";
    }
}
