package org.passerelle.history;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.passerelle.answers.Download;
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
        CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.writeRecord(COLUMNS);
        entries.forEach(one -> csv.writeRecord(
                one.at().toString(), one.deed(), StringUtils.defaultString(one.who()), one.subject(), one.told()));
        csv.flush();
    }
}
