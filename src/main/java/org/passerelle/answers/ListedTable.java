package org.passerelle.answers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.commons.collections4.ListUtils;
import org.jspecify.annotations.Nullable;
import org.passerelle.csv.CsvTableWriter;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Statements;

/** Things of the graph, a row each, read piece by piece. */
public interface ListedTable<T> extends CsvDownload {

    /** How many are read at a time. */
    int PIECE = 500;

    Graph graph();

    /** Of the things, in the order of the rows. */
    List<String> ids();

    /** True for cells as they are, false for such that no spreadsheet runs. */
    boolean literal();

    List<String> headings();

    /** The things called {@code ids}, in that order. */
    List<T> read(Statements statements, List<String> ids);

    /** A cell for each heading. */
    @Nullable
    Object[] cells(T one);

    @Override
    default void write(OutputStream out) throws IOException {
        try (CsvTableWriter csv = new CsvTableWriter(out, literal(), headings())) {
            for (List<String> piece : ListUtils.partition(ids(), PIECE)) {
                graph().read(statements -> read(statements, piece)).forEach(one -> csv.row(cells(one)));
            }
        }
    }
}
