package org.passerelle.telling;

import java.util.Locale;

/** A setting, or what a command was called with, that cannot be used. */
public final class UnusableValue extends IllegalArgumentException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Message told;

    public UnusableValue(Message told) {
        this.told = told;
    }

    /** The English, for logs. */
    @Override
    public String getMessage() {
        return told(Locale.ENGLISH);
    }

    @Override
    public String told(Locale language) {
        return Frame.WITH_ACCEPTED.after(language, told.told(language), told.accepted(language));
    }
}
