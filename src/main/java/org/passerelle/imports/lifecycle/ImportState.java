package org.passerelle.imports.lifecycle;

import java.util.Locale;
import org.passerelle.model.Coded;

/** Where an import stands. */
public enum ImportState implements Coded {
    /** The file is here; it waits for its turn to be read. */
    WAITING,
    /** It is being read and understood; nothing is written. */
    READING,
    /** What it would bring is known; a person decides. */
    READY,
    /** It is being written. */
    WRITING,
    /** It was stopped or at fault half-way; what was written is being taken back. */
    UNDOING,
    /** The graph holds it. */
    DONE,
    /** What it wrote is being taken out of the graph; its file will be read again. */
    REMOVING,
    /** The file or the database was at fault; nothing was written. */
    FAILED,
    /** A person stopped it; nothing was written. */
    CANCELLED,
    /** The program ended meanwhile; nothing was written, and it can be started again. */
    INTERRUPTED;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** True while the program works on it. */
    public boolean isAtWork() {
        return canBeStopped() || this == UNDOING || this == REMOVING;
    }

    /** True while a person can stop it, and the graph is as before. */
    public boolean canBeStopped() {
        return this == WAITING || this == READING || this == WRITING;
    }
}
