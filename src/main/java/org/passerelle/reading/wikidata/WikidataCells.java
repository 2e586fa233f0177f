package org.passerelle.reading.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.passerelle.reading.Cell;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.row.TableRow;
import org.passerelle.reading.row.Value;

/** Puts together what variables of a SPARQL result say of the same thing: an item and its label, a date and its precision. */
final class WikidataCells {

    /** Code of a cell: the number of its item, with its Q. */
    static final String ITEM = "wikidata";

    private final List<MappedColumn> columns;
    private final Map<String, Integer> places = new HashMap<>();

    WikidataCells(List<MappedColumn> columns) {
        this.columns = columns;
        columns.forEach(column -> places.put(column.label(), column.number() - 1));
    }

    List<Cell> of(TableRow row) {
        List<Cell> cells = new ArrayList<>();
        for (MappedColumn column : columns) {
            int index = column.number() - 1;
            String base = WikidataColumns.base(column.label());
            // "partnerCountryLabel" without "partnerCountry" stands for itself
            boolean itself = base.equals(column.label()) || !places.containsKey(base);
            if (itself) {
                row.at(index).ifPresent(value -> cells.add(cell(row, column, value)));
            }
        }
        return cells;
    }

    private Cell cell(TableRow row, MappedColumn column, Value value) {
        Map<String, String> codes = new HashMap<>();
        WikidataColumns.item(value.text()).ifPresent(item -> codes.put(ITEM, item));
        beside(row, column, WikidataColumns.PRECISION).ifPresent(precision -> codes.put("precision", precision.text()));
        WikidataColumns.CODES.forEach(
                (suffix, code) -> beside(row, column, suffix).ifPresent(said -> codes.put(code, said.text())));
        Value shown = beside(row, column, WikidataColumns.LABEL).orElse(value);
        return new Cell(
                column.heading(),
                column.label(),
                shown.text(),
                shown.lines(),
                row.number(),
                column.number(),
                Map.copyOf(codes));
    }

    private Optional<Value> beside(TableRow row, MappedColumn column, String suffix) {
        return Optional.ofNullable(places.get(column.label() + suffix)).flatMap(row::at);
    }
}
