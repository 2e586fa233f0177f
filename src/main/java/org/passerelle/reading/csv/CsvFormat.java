package org.passerelle.reading.csv;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.table.TableReader;

/** Cells separated by commas, semicolons or vertical bars. */
public final class CsvFormat implements FormatReader {

    @Override
    public String code() {
        return "csv";
    }

    @Override
    public List<String> endings() {
        return List.of(".csv", ".txt");
    }

    /** Any text but what begins like XML or JSON. */
    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text && !text.isMarkup() && !text.isJson();
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        return new TableReader(text.file(), findings).open(new CsvTable(text, Separator.of(text)));
    }

    @Override
    public boolean readsAnyText() {
        return true;
    }
}
