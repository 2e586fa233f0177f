package org.passerelle.imports.assembly;

import org.passerelle.model.Coded;

/** What an import is busy with, in the order in which it comes to it; one that goes on from a preview leaves out what the preview did. */
public enum ImportStep implements Coded {
    /** It goes through the records of the file, and counts those. */
    READING,
    /** It decides who is meant by each name, and counts names. */
    DECIDING,
    /** It compares each record with what the graph holds, and counts records. */
    COMPARING,
    /** It writes, and counts records. */
    WRITING,
    /** It brings up to date what follows from what was written, and counts parties and cooperations. */
    FINISHING;

    /** False when it counts names or parties. */
    public boolean countsRecords() {
        return this == READING || this == COMPARING || this == WRITING;
    }

    @Override
    public String code() {
        return Coded.hyphenated(this);
    }
}
