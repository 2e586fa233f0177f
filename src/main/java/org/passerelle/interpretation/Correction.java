package org.passerelle.interpretation;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.reading.Cell;
import org.passerelle.reading.RawRecord;

/**
 * What a curator settled: how words of a cell are to be read.
 *
 * @param record key of the record; empty for every record
 * @param heading code of the heading, or the label as the file writes it; empty for every cell
 * @param words as the cell holds them, white space folded
 * @param whole finds them, not within other words
 * @param readAs what the rules read instead; empty to leave the words out
 * @param line line of the curator's file, from 1
 */
record Correction(String record, String heading, String words, Pattern whole, String readAs, int line) {

    static Correction of(String record, String heading, String words, String readAs, int line) {
        Pattern whole = Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
        return new Correction(record, heading, words, whole, readAs, line);
    }

    /** True when it is meant for {@code cell} of {@code of}, whether or not its words stand there. */
    boolean concerns(RawRecord of, Cell cell) {
        boolean thisRecord = record.isEmpty() || record.equals(of.key());
        boolean thisCell = heading.isEmpty()
                || heading.equalsIgnoreCase(cell.heading().code())
                || heading.equalsIgnoreCase(StringUtils.normalizeSpace(cell.label()));
        return thisRecord && thisCell;
    }
}
