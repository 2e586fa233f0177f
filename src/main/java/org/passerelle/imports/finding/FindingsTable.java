package org.passerelle.imports.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.passerelle.answers.CsvDownload;

/**
 * What was not understood, as a table to correct a file by; it may be longer than the memory and is told line by line.
 *
 * @param name under which it is to be kept
 * @param kept where the findings are
 * @param literal true for cells as they are, false for such that no spreadsheet runs
 */
public record FindingsTable(String name, Path kept, Locale language, boolean literal) implements CsvDownload {

    @Override
    public Optional<String> fileName() {
        return Optional.of(name);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        FindingsFile.tell(kept, language, literal, out);
    }
}
