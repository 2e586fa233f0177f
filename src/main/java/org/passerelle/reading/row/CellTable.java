package org.passerelle.reading.row;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.SourceText;
import org.passerelle.telling.Message;

/**
 * Tables that were read whole, each a sheet that is called by its number. Their text is a rendition, a line for each row.
 *
 * @param format code of the format
 * @param manner how it is read, for people
 * @param tables each its rows, each the texts of its cells
 */
public record CellTable(String format, Message manner, List<List<List<String>>> tables) implements TableFile {

    @Override
    public Message described(String sheet) {
        return manner;
    }

    @Override
    public List<String> sheets() {
        return tables.size() == 1
                ? List.of("")
                : IntStream.rangeClosed(1, tables.size())
                        .mapToObj(String::valueOf)
                        .toList();
    }

    @Override
    public Rows open(String sheet) {
        int table = sheet.isEmpty() ? 1 : Integer.parseInt(sheet);
        Iterator<List<String>> rows = tables.get(table - 1).iterator();
        return new Rows() {
            private int number;

            @Override
            public @Nullable TableRow next() {
                number++;
                return rows.hasNext() ? TableRow.ofWorkbook(number, rows.next()) : null;
            }

            @Override
            public void close() {
                // all was read before
            }
        };
    }

    @Override
    public SourceText text(String sheet) {
        return new RenderedText(this, sheet);
    }
}
