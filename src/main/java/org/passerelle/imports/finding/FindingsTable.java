package org.passerelle.imports.finding;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;
import org.passerelle.answers.CsvFile;

/**
 * What was not understood, as a table to correct a file by; it may be longer than the memory and is told line by line.
 *
 * @param fileName under which it is to be kept
 * @param kept where the findings are
 */
public record FindingsTable(String fileName, Path kept, Locale language) implements CsvFile {

    @Override
    public void writeCsv(OutputStream out) throws IOException {
        FindingsFile.tell(kept, language, out);
    }
}
