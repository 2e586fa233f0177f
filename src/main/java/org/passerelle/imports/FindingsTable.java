package org.passerelle.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What was not understood, as a table to correct a file by; it may be longer than the memory and is told line by line.
 *
 * @param name of the file to be kept
 * @param kept where the findings are
 */
public record FindingsTable(String name, Path kept, Locale language) {

    /** Writes all of it as CSV. */
    public void write(OutputStream out) throws IOException {
        FindingsFile.tell(kept, language, out);
    }
}
