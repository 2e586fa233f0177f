package org.passerelle.reading;

import org.passerelle.model.Coded;
import org.passerelle.telling.Tellable;

/** How a file was read. {@code wording/reading*.properties} hold the words for each; their places tell which values each takes. */
public enum Manner implements Tellable {
    /** Cells with a separator that can be shown. */
    SEPARATED_CELLS,
    TABBED_CELLS,
    WORKBOOK,
    WORKBOOK_SHEET,
    PROFILES,
    SPARQL_RESULTS,
    /** Value: the version after a space, or nothing. */
    IATI_ACTIVITIES;

    @Override
    public String code() {
        return "read-" + Coded.hyphenated(this);
    }

    @Override
    public String bundle() {
        return "reading";
    }
}
