package org.passerelle.reading.csv;

import java.util.List;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableFile;
import org.passerelle.telling.Message;

/**
 * A text of separated cells.
 *
 * @param separator between cells
 */
record CsvTable(TextFile text, char separator) implements TableFile {

    @Override
    public String format() {
        return separator == Separator.TAB ? "tsv" : "csv";
    }

    @Override
    public Message described(String sheet) {
        return separator == Separator.TAB
                ? Message.of("format-tsv", "read", text.charset())
                : Message.of("format-csv", "read", separator, text.charset());
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
