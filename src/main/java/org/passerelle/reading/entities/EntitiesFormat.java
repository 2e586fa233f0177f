package org.passerelle.reading.entities;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.FieldTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** Items of Wikidata, as {@code Special:EntityData}, its API and its dumps give them. */
public final class EntitiesFormat implements FormatReader {

    private static final Pattern ITEMS = Pattern.compile(
            "\"entities\"\\s*:\\s*\\{\\s*\"Q\\d|\"type\"\\s*:\\s*\"item\"\\s*,\\s*\"id\"\\s*:\\s*\"Q\\d");

    @Override
    public String code() {
        return "wikidata-json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".jsonl", ".ndjson");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text
                && text.isJson()
                && ITEMS.matcher(text.sample()).find();
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        Message manner = Message.of("format-" + code(), "read", text.charset());
        Map<String, WikidataItem> known = ItemTwinnings.known(text);
        return new TableReader(text.file(), findings)
                .open(new FieldTable(text.file(), code(), manner, () -> ItemTwinnings.open(text, known)));
    }
}
