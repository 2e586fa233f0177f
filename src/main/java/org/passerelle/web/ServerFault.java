package org.passerelle.web;

import org.passerelle.telling.Tellable;

/** Why a request is not answered, whatever it asks. */
enum ServerFault implements Tellable {
    DATABASE,
    PROGRAM,
    /** Place: what is wrong with it. */
    FILE_OF_OPERATOR,
    /** Place: the beginning of the query string. */
    NOT_ENCODED,
    CONTROL_CHARACTERS,
    NOT_A_FORM,
    /** Place: the origin. */
    OTHER_ORIGIN,
    NOTHING_HERE,
    /** Place: the size. */
    LARGE_FILE,
    REQUEST,
    OTHER_SITE,
    NO_IMPORTS,
    /** Places: the header, the field. */
    TOKEN,
    PASSWORD,
    /** Place: the seconds. */
    TOO_MANY_ATTEMPTS,
    /** Of requests that the server refuses before any code of ours sees them. */
    NOT_TAKEN,
    BUSY,
    /** Places: the field, the value. */
    METHOD,
    MEDIA_TYPE,
    HOST,
    NO_FILE;

    @Override
    public String bundle() {
        return "web";
    }
}
