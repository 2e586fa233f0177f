package org.passerelle.reading.row;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.SourceText;

/** The text of a table that has none of its own: its rows, on the lines that they name. */
public record RenderedText(TableFile table, String sheet) implements SourceText {

    @Override
    public boolean verbatim() {
        return false;
    }

    @Override
    public Stream<String> lines() {
        Rows rows = table.open(sheet);
        var lines = Spliterators.spliteratorUnknownSize(new Lines(rows), Spliterator.ORDERED);
        return StreamSupport.stream(lines, false).onClose(rows::close);
    }

    /** Fills the lines between rows with empty ones. */
    private static final class Lines implements Iterator<String> {

        private final Rows rows;
        private final List<String> pending = new ArrayList<>();
        private int given;
        private @Nullable TableRow row;

        Lines(Rows rows) {
            this.rows = rows;
            this.row = rows.next();
        }

        @Override
        public boolean hasNext() {
            return !pending.isEmpty() || row != null;
        }

        @Override
        public String next() {
            if (!pending.isEmpty()) {
                given++;
                return pending.remove(0);
            }
            TableRow here = row;
            if (here == null) {
                throw new NoSuchElementException();
            }
            if (given + 1 < here.lines().first()) {
                given++;
                return "";
            }
            here.text().lines().forEach(pending::add);
            row = rows.next();
            return pending.isEmpty() ? empty() : next();
        }

        private String empty() {
            given++;
            return "";
        }
    }
}
