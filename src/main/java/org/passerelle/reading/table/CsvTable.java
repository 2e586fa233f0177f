package org.passerelle.reading.table;

import java.util.List;
import org.passerelle.reading.Format;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;

/**
 * A text of separated cells.
 *
 * @param separator between cells
 */
record CsvTable(TextFile text, char separator) implements Table {

    @Override
    public Format format() {
        return separator == '\t' ? Format.TSV : Format.CSV;
    }

    @Override
    public String described() {
        String between = separator == '\t' ? "tabs" : "'" + separator + "'";
        return "cells separated by " + between + ", " + text.charset();
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Rows open(String sheet) {
        return new CsvRows(text, separator);
    }

    @Override
    public SourceText text(String sheet) {
        return text;
    }
}
