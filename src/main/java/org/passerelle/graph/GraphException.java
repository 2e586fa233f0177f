package org.passerelle.graph;

import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.passerelle.telling.ToldException;

/** The database cannot do what it was asked. */
public final class GraphException extends ToldException {

    private static final long serialVersionUID = 1L;

    public GraphException(Message told) {
        this(told, null);
    }

    public GraphException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }
}
