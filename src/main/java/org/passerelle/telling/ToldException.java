package org.passerelle.telling;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A fault that is told by one message; {@link #getMessage()} is its English, for logs. */
public abstract class ToldException extends RuntimeException implements Told {

    private static final long serialVersionUID = 1L;

    private final transient Message told;

    protected ToldException(Message told, @Nullable Throwable cause) {
        super(told.told(Locale.ENGLISH), cause);
        this.told = told;
    }

    /** The code of what is told, with its values. */
    public Message message() {
        return told;
    }

    @Override
    public String told(Locale language) {
        return told.told(language);
    }
}
