package org.passerelle.reading.gexf;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.FieldTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** GEXF of any version: a row for each edge, with what is known of its nodes. */
public final class GexfFileFormat implements FormatReader {

    @Override
    public String code() {
        return "gexf";
    }

    @Override
    public List<String> endings() {
        return List.of(".gexf");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text
                && text.isMarkup()
                && text.sample().contains("<gexf");
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        return new TableReader(text.file(), findings)
                .open(new FieldTable(
                        text.file(),
                        code(),
                        Message.of("format-gexf", "read", text.charset()),
                        () -> new GexfFields(text.file())));
    }
}
