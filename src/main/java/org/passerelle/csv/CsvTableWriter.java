package org.passerelle.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.apache.commons.io.output.CloseShieldOutputStream;
import org.jspecify.annotations.Nullable;

/** A CSV table that is written row by row, in UTF-8. */
public final class CsvTableWriter implements AutoCloseable {

    /** The parameter by which somebody asks for cells as they are: {@code ?literal=true}, {@code --literal}. */
    public static final String LITERAL = "literal";

    private final CsvWriter csv;
    private final boolean literal;

    /**
     * Begins with the headings.
     *
     * @param out stays open
     * @param literal true for a reader that is a program; else texts are written as {@link FormulaShield#safe} makes them
     */
    public CsvTableWriter(OutputStream out, boolean literal, List<String> headings) {
        this.literal = literal;
        csv = CsvWriter.builder()
                .build(new BufferedWriter(
                        new OutputStreamWriter(CloseShieldOutputStream.wrap(out), StandardCharsets.UTF_8)));
        csv.writeRecord(headings);
    }

    /** Writes a row; numbers stay numbers, a list is joined by semicolons, null is an empty cell. */
    public void row(@Nullable Object... cells) {
        row(Arrays.asList(cells));
    }

    /** Writes a row of as many cells as there are. */
    public void row(List<? extends @Nullable Object> cells) {
        csv.writeRecord(cells.stream().map(this::text).toList());
    }

    private String text(@Nullable Object cell) {
        String text = cell instanceof Collection<?> list
                ? String.join(";", list.stream().map(String::valueOf).toList())
                : Objects.toString(cell, "");
        return literal || cell instanceof Number ? text : FormulaShield.safe(text);
    }

    /** Hands over the last rows. */
    @Override
    public void close() throws IOException {
        csv.close();
    }
}
