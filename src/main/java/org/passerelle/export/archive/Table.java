package org.passerelle.export.archive;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A CSV file that is written row by row, in UTF-8. */
public final class Table implements AutoCloseable {

    private final CsvWriter csv;
    private final boolean literal;

    /**
     * Begins with the headings.
     *
     * @param literal true for a reader that is a program; else a cell that a spreadsheet would run as a formula begins with an apostrophe
     */
    public Table(OutputStream out, boolean literal, List<String> headings) {
        this.literal = literal;
        csv = CsvWriter.builder().build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        csv.writeRecord(headings);
    }

    /** Writes a row; a list is joined by semicolons, null is an empty cell. */
    public void row(@Nullable Object... cells) {
        List<String> texts = new ArrayList<>(cells.length);
        for (Object cell : cells) {
            String text = cell instanceof Collection<?> list
                    ? String.join(";", list.stream().map(String::valueOf).toList())
                    : Objects.toString(cell, "");
            texts.add(literal || cell instanceof Number ? text : safe(text));
        }
        csv.writeRecord(texts);
    }

    /** {@code text} so that no spreadsheet takes it for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
