package org.passerelle.reading.row;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet, one after the other. */
public interface Rows extends AutoCloseable {

    /**
     * The next row, blank ones included or not; null after the last.
     *
     * @throws org.passerelle.reading.UnreadableFileException when the file is broken here, or beyond a limit
     */
    @Nullable
    TableRow next();

    @Override
    void close();

    /** The next rows that hold anything, {@code count} at most. */
    default List<TableRow> ahead(int count) {
        List<TableRow> rows = new ArrayList<>();
        TableRow row = next();
        while (row != null) {
            if (!row.isBlank()) {
                rows.add(row);
            }
            row = rows.size() < count ? next() : null;
        }
        return rows;
    }
}
