package org.passerelle.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.passerelle.answers.Download;
import org.passerelle.csv.CsvTableWriter;
import org.springframework.http.MediaType;

/** What people did, as a table. */
public record HistoryTable(List<HistoryEntry> entries) implements Download {

    private static final List<String> COLUMNS = List.of("at", "deed", "who", "subject", "told");

    @Override
    public MediaType contentType() {
        return Download.typeOf("text/csv");
    }

    @Override
    public Optional<String> fileName() {
        return Optional.of("history.csv");
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, false, COLUMNS)) {
            entries.forEach(one -> csv.row(one.at(), one.deed(), one.who(), one.subject(), one.told()));
        }
    }
}
