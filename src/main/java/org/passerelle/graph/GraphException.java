package org.passerelle.graph;

import org.jspecify.annotations.Nullable;

/** The database could not do what was asked; the message says what in one sentence for a person. */
public final class GraphException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public GraphException(String message) {
        super(message);
    }

    public GraphException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
