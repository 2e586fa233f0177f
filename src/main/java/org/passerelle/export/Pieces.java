package org.passerelle.export;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.io.function.IOConsumer;
import org.passerelle.graph.Row;

/** Reads rows in pieces, each in a transaction of its own that is over before the piece is handed over. */
final class Pieces {

    /** How many rows are read at a time. */
    static final int MOST = 500;

    private Pieces() {}

    /**
     * Hands over the rows of all pieces.
     *
     * @param next gives the ids that follow an id, in order; none at the end
     * @param read gives the rows of ids
     */
    static void each(
            Function<String, List<String>> next, Function<List<String>, List<Row>> read, IOConsumer<Row> reader)
            throws IOException {
        for (List<String> ids = next.apply(""); !ids.isEmpty(); ids = next.apply(ids.get(ids.size() - 1))) {
            for (Row row : read.apply(ids)) {
                reader.accept(row);
            }
        }
    }
}
