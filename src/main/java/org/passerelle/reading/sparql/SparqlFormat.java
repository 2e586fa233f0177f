package org.passerelle.reading.sparql;

import java.util.List;
import java.util.regex.Pattern;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Findings;
import org.passerelle.reading.file.Content;
import org.passerelle.reading.file.FormatReader;
import org.passerelle.reading.file.TextFile;
import org.passerelle.reading.row.FieldTable;
import org.passerelle.reading.table.TableReader;
import org.passerelle.telling.Message;

/** Results of a SPARQL query, as the endpoint answers or as its page lets download. */
public final class SparqlFormat implements FormatReader {

    /** The frame of an endpoint's answer, or the address of an item as the value of a variable. */
    private static final Pattern RESULTS = Pattern.compile(
            "^\\s*\\{\\s*\"(head|results)\"|\"bindings\"\\s*:|\"https?://www\\.wikidata\\.org/entity/Q");

    @Override
    public String code() {
        return "sparql-json";
    }

    @Override
    public List<String> endings() {
        return List.of(".json", ".srj");
    }

    @Override
    public boolean recognises(Content content) {
        return content instanceof TextFile text
                && text.isJson()
                && RESULTS.matcher(text.sample()).find();
    }

    @Override
    public FileReading open(Content content, Findings findings) {
        TextFile text = (TextFile) content;
        Message manner = Message.of("format-sparql-json", "read", text.charset());
        return new TableReader(text.file(), findings)
                .open(new FieldTable(text.file(), code(), manner, () -> new SparqlResults(text)));
    }
}
