package org.passerelle.reading.row;

import org.passerelle.model.LineRange;

/**
 * What stands in one cell of a table.
 *
 * @param text without white space around it; empty for an empty cell
 * @param lines where it stands in the text of the document
 * @param isOneParty true when the format says that it names one party, whatever stands in it
 */
public record Value(String text, LineRange lines, boolean isOneParty) {

    /** One of which the format says nothing. */
    public Value(String text, LineRange lines) {
        this(text, lines, false);
    }

    /** True for an empty cell. */
    public boolean isBlank() {
        return text.isEmpty();
    }
}
