package org.passerelle.explorer;

import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.reading.MappedColumn;

/**
 * A column that leaves open who takes part in the rows of a file, asked about before anything else.
 *
 * @param label its heading in the file
 * @param told what is asked, without a full stop
 * @param line what it is taken to hold, as people say it in a form: {@code heading = meaning}
 */
record AskedColumn(String label, String told, String line) {

    /** Those of the file of {@code status}, in {@code language}. */
    static List<AskedColumn> of(ImportStatus status, Locale language) {
        return status.columns().stream()
                .filter(column -> column.asked().isPresent())
                .map(column -> of(column, language))
                .toList();
    }

    private static AskedColumn of(MappedColumn column, Locale language) {
        String label = StringUtils.normalizeSpace(column.label());
        String told = column.asked().orElseThrow().with().told(language);
        return new AskedColumn(label, told, label + " = " + column.heading().code());
    }
}
