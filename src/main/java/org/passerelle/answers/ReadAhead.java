package org.passerelle.answers;

/** What takes long for its first reader, and is read before somebody asks for it. */
public interface ReadAhead {

    /**
     * Reads it, unless it was read since the graph changed.
     *
     * @throws org.passerelle.graph.GraphException when the database does not answer
     */
    void readAhead();
}
