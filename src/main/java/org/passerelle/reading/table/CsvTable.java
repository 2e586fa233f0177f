package org.passerelle.reading.table;

import java.util.List;
import org.passerelle.reading.Format;
import org.passerelle.reading.Manner;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;
import org.passerelle.telling.Message;

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
    public Message described(String sheet) {
        return separator == '\t'
                ? Message.of(Manner.TABBED_CELLS, text.charset())
                : Message.of(Manner.SEPARATED_CELLS, separator, text.charset());
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
