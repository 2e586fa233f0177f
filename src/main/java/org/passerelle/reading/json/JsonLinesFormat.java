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

/** A record in JSON on each line. */
public final class JsonLinesFormat implements FormatReader {

    @Override
    public String code() {
        return "json-lines";
    }

    @Override
    public List<String> endings() {
        return List.of(".jsonl", ".ndjson", ".json");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text && text.isJson() && startsTwice(text);
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        Message manner = Message.of("format-json-lines", "read", text.charset());
        return new TableReader(text.file(), findings)
                .open(new FieldTable(text.file(), code(), manner, () -> new JsonFields(text, true)));
    }

    /** Two lines that begin an object, the first of which ends one too. */
    private static boolean startsTwice(TextFile text) {
        List<String> lines = text.sample()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(2)
                .toList();
        return lines.size() == 2
                && lines.stream().allMatch(line -> line.startsWith("{"))
                && lines.get(0).endsWith("}");
    }
}
