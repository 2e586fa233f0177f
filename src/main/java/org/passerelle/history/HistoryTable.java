package org.passerelle.history;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.passerelle.answers.CsvDownload;
import org.passerelle.csv.CsvTableWriter;

/** What people did, as a table. */
public record HistoryTable(List<HistoryEntry> entries) implements CsvDownload {

    private static final List<String> COLUMNS = List.of("at", "deed", "who", "subject", "told");

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
