package org.passerelle.reading;

import java.util.Locale;
import org.passerelle.model.Coded;

/** How a file was read. {@code reading/problems*.properties} hold the words for each; their places tell which values each takes. */
public enum Manner implements Coded {
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
        return "read-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
