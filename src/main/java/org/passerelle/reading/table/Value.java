package org.passerelle.reading.table;

import org.passerelle.model.LineRange;

/**
 * What stands in one cell of a table.
 *
 * @param text without white space around it; empty for an empty cell
 * @param lines where it stands in the text of the document
 */
record Value(String text, LineRange lines) {

    boolean isBlank() {
        return text.isEmpty();
    }
}
