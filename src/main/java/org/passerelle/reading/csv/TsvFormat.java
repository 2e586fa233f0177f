package org.passerelle.reading.csv;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.table.TableReader;

/** Cells separated by tabs. */
public final class TsvFormat implements FormatReader {

    @Override
    public String code() {
        return "tsv";
    }

    @Override
    public List<String> endings() {
        return List.of(".tsv", ".tab", ".txt");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text
                && !text.isMarkup()
                && !text.isJson()
                && Separator.of(text) == Separator.TAB;
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        return new TableReader(text.file(), findings).open(new CsvTable(text, Separator.TAB));
    }

    @Override
    public boolean readsAnyText() {
        return true;
    }
}
