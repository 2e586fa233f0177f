package org.passerelle.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The tables beside this class: tab-separated, a line of headings first, no quotes. */
final class Resources {

    private Resources() {}

    /** Hands the cells of each row of table {@code name} to {@code row}; a name that ends in {@code .gz} is unpacked. */
    static void forEachRow(String name, Consumer<String[]> row) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split("\t", -1)).forEach(row);
        } catch (IOException e) {
            throw new UncheckedIOException("the table " + name + " of the gazetteer cannot be read", e);
        }
    }

    private static InputStream open(String name) throws IOException {
        InputStream found = Resources.class.getResourceAsStream("/gazetteer/" + name);
        if (found == null) {
            throw new IOException("not on the class path");
        }
        return name.endsWith(".gz") ? new GZIPInputStream(found) : found;
    }
}
