package org.passerelle.answers;

/** What takes long for its first reader, and is read before somebody asks for it. */
public interface ReadAhead {

    /** With fewer cooperations, nobody waits long. */
    int MANY = 10_000;

    /**
     * Reads it, unless it was read since the graph changed.
     *
     * @throws org.passerelle.graph.GraphException when the database does not answer
     */
    void readAhead();
}
