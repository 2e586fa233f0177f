package org.passerelle.interpretation;

/** Reads cells of one kind. */
@FunctionalInterface
interface Rule {

    /** Adds to {@code reading} what {@code passage} says, and marks the words that it has understood. */
    void read(Passage passage, Reading reading);
}
