package org.passerelle.backup;

import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.passerelle.telling.ToldException;

/** A file that is not a whole backup, or not one for this program. */
public final class BackupException extends ToldException {

    private static final long serialVersionUID = 1L;

    BackupException(Message told) {
        this(told, null);
    }

    BackupException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
