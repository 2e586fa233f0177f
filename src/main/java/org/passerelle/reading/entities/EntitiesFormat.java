package org.passerelle.reading.entities;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Findings;
import org.passerelle.reading.Problem;
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

    /** Items that are told by number. */
    private static final int SHOWN = 20;

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
        Set<String> without = new TreeSet<>();
        Map<String, WikidataItem> known = ItemTwinnings.known(text, without);
        if (!without.isEmpty()) {
            String shown = without.stream().limit(SHOWN).collect(Collectors.joining(", "));
            findings.add(Finding.ofRow("", 0, shown, Problem.NO_LABEL, without.size()));
        }
        return new TableReader(text.file(), findings)
                .open(new FieldTable(text.file(), code(), manner, () -> ItemTwinnings.open(text, known)));
    }
}
