package org.passerelle.reading;

import java.util.List;

/**
 * Something in a file that was not understood, told so that its author can mend it.
 *
 * @param level whether the record could be used
 * @param sheet the sheet; empty when the format has none
 * @param row row of the sheet or line of the file, from 1; 0 when it concerns the file as a whole
 * @param column from 1; 0 when the format has none
 * @param label the column heading or label as the file writes it; empty when it concerns the record
 * @param words the words at fault
 * @param problem what is wrong, one sentence without a full stop
 * @param accepted what would be accepted; empty when the problem says it all
 */
public record Finding(
        Level level,
        String sheet,
        int row,
        int column,
        String label,
        String words,
        String problem,
        List<String> accepted) {

    /** What became of the record. */
    public enum Level {
        /** The record is used; these words add nothing to it. */
        DOUBT,
        /** The record is left out. */
        REJECTED
    }

    /** A finding about {@code words} of {@code cell}. */
    public static Finding of(
            Level level, RawRecord record, Cell cell, String words, String problem, List<String> accepted) {
        return new Finding(level, record.sheet(), cell.row(), cell.column(), cell.label(), words, problem, accepted);
    }
}
