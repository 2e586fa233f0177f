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
    NOTHING_HERE,
    /** Place: the size. */
    LARGE_FILE,
    REQUEST,
    OTHER_SITE,
    NO_IMPORTS,
    /** Places: the header, the field. */
    TOKEN,
    PASSWORD,
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
