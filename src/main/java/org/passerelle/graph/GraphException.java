package org.passerelle.graph;

import org.jspecify.annotations.Nullable;
import org.passerelle.telling.Message;
import org.passerelle.telling.ToldException;

/** The database cannot do what it was asked. */
public class GraphException extends ToldException {

    private static final long serialVersionUID = 1L;

    public GraphException(Message told) {
        this(told, null);
    }

    public GraphException(Message told, @Nullable Throwable cause) {
        super(told, cause);
    }

    /** The database wanted to begin again, after part of what it gave had gone out already. */
    public static GraphException brokenOff() {
        return new GraphException(GraphFault.BROKE_OFF.with());
    }
}
