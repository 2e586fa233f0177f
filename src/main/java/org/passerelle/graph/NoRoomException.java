package org.passerelle.graph;

import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;

/** The disk of the embedded database is full, or an answer takes more memory than there is; whoever asked is told, since only room helps. */
public final class NoRoomException extends GraphException {

    private static final long serialVersionUID = 1L;

    public NoRoomException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
