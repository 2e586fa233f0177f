package org.passerelle.reading.json;

import java.util.List;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.FieldTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** A list of records in JSON, at the root or within an object. */
public final class JsonFormat implements FormatReader {

    @Override
    public String code() {
        return "json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".geojson");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text && text.isJson();
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        Message manner = Message.of("format-json", "read", text.charset());
        return new TableReader(text.file(), findings)
                .open(new FieldTable(text.file(), code(), manner, () -> new JsonFields(text, false)));
    }
}
