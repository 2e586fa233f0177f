package org.passerelle.imports.assembly;

import org.passerelle.history.DatasetChange;

/**
 * What a file comes to, and what that follows from. The same file with the same surroundings comes to the same, so that it need not be read
 * again.
 *
 * @param file digest of the file, of what is said of it and of the program that reads it
 * @param surroundings digest of {@link Surroundings}
 * @param records digest of the fingerprints of its records
 * @param known digest of its cooperations that other datasets state as well
 * @param report what it comes to, against whatever the graph held
 */
public record Understanding(String file, String surroundings, String records, String known, ImportReport report) {

    Understanding changing(DatasetChange by) {
        return new Understanding(file, surroundings, records, known, report.changing(by));
    }

    /** Whether {@code other} is of the same file with the same surroundings, whatever the graph held of it. */
    public boolean isLike(Understanding other) {
        return file.equals(other.file)
                && surroundings.equals(other.surroundings)
                && records.equals(other.records)
                && known.equals(other.known);
    }
}
