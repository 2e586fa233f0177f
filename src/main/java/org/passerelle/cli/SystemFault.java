package org.passerelle.cli;

import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.passerelle.telling.ToldException;

/** Something outside the program is in the way. */
final class SystemFault extends ToldException {

    private static final long serialVersionUID = 1L;

    SystemFault(Message told) {
        this(told, null);
    }

    SystemFault(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
