package org.passerelle.reading.row;

import org.passerelle.model.LineRange;

/**
 * What stands in one cell of a table.
 *
 * @param text without white space around it; empty for an empty cell
 * @param lines where it stands in the text of the document
 */
public record Value(String text, LineRange lines) {

    /** True for an empty cell. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
