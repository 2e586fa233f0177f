package org.passerelle.reading.table;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.reading.InputFile;
import org.passerelle.reading.Refusal;
import org.passerelle.reading.UnreadableFileException;
import org.passerelle.reading.heading.HeadingNames;
import org.passerelle.reading.row.Rows;
import org.passerelle.reading.row.TableFile;
import org.passerelle.reading.row.TableRow;
import org.passerelle.telling.Message;

/** The sheet to read: the one that is named, else the first whose headings are known; its rows below the headings. */
final class OpenSheet implements Rows {

    private final String name;
    private final Headings headings;
    private final Legend legend;
    private final Deque<TableRow> ahead;
    private final Rows rest;

    private OpenSheet(String name, Headings headings, List<TableRow> ahead, Rows rest) {
        this.name = name;
        this.headings = headings;
        this.legend = Legend.of(
                Stream.concat(headings.above().stream(), ahead.stream()).toList());
        this.ahead = new ArrayDeque<>(ahead);
        this.rest = rest;
    }

    static OpenSheet find(InputFile file, TableFile table, HeadingNames names) {
        HeadingSearch search = new HeadingSearch(file, names);
        UnreadableFileException fault = file.refuse(Refusal.NO_SHEETS);
        for (String sheet : sheets(file, table)) {
            Rows rows = table.open(sheet);
            List<TableRow> ahead;
            Optional<Headings> headings;
            try {
                ahead = rows.ahead(HeadingSearch.ROWS);
                headings = search.find(ahead);
            } catch (UnreadableFileException e) {
                rows.close();
                throw e;
            }
            if (headings.isPresent()) {
                return new OpenSheet(sheet, headings.get(), below(ahead, headings.get()), rows);
            }
            rows.close();
            fault = search.refuse(ahead);
        }
        throw fault;
    }

    private static List<TableRow> below(List<TableRow> ahead, Headings headings) {
        int row = headings.mapping().row();
        return ahead.stream().filter(one -> one.number() > row).toList();
    }

    private static List<String> sheets(InputFile file, TableFile table) {
        String named = file.options().sheet();
        if (named == null) {
            return table.sheets();
        }
        if (!table.sheets().contains(named)) {
            throw file.refuse(Refusal.NO_SUCH_SHEET, named, Message.list(table.sheets()));
        }
        return List.of(named);
    }

    String name() {
        return name;
    }

    Headings headings() {
        return headings;
    }

    /** What the rows read ahead say that signs mean. */
    Legend legend() {
        return legend;
    }

    @Override
    public @Nullable TableRow next() {
        return ahead.isEmpty() ? rest.next() : ahead.removeFirst();
    }

    @Override
    public void close() {
        rest.close();
    }
}
