package org.passerelle.reading.table;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.Format;
import org.passerelle.reading.Manner;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.SourceText;
import org.passerelle.reading.file.TextFile;
import org.passerelle.telling.Message;

/**
 * Results of a SPARQL query in JSON as a table of their variables. Its text is a rendition: a line of variables, then for each result a
 * line {@code variable: value} for each variable that has one, and an empty line.
 */
record SparqlTable(TextFile text) implements Table {

    @Override
    public Format format() {
        return Format.SPARQL_JSON;
    }

    @Override
    public Message described(String sheet) {
        return Message.of(Manner.SPARQL_RESULTS, text.charset());
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Rows open(String sheet) {
        return new SparqlRows(variables(), new SparqlResults(text));
    }

    @Override
    public SourceText text(String sheet) {
        return new RenderedText(this, sheet);
    }

    /** Those that have a value in any result: not every form of the file lists them before. */
    private List<String> variables() {
        Set<String> variables = new LinkedHashSet<>();
        try (SparqlResults results = new SparqlResults(text)) {
            for (@Nullable Map<String, String> result = results.next(); result != null; result = results.next()) {
                variables.addAll(result.keySet());
                if (variables.size() > text.file().limits().cellsPerRow()) {
                    throw text.file()
                            .refuse(
                                    Refusal.TOO_MANY_VARIABLES,
                                    text.file().limits().cellsPerRow());
                }
            }
        }
        return List.copyOf(variables);
    }
}
