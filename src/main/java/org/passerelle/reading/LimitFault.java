package org.passerelle.reading;

import org.passerelle.telling.Tellable;

/** What may be wrong with a limit that somebody set. Places: the setting, the value. */
enum LimitFault implements Tellable {
    TOO_SMALL,
    NOT_A_SIZE,
    NOT_A_NUMBER,
    /** Place: why, in the words of the library. */
    OTHER;

    @Override
    public String bundle() {
        return "limits";
    }
}
