package org.passerelle.reading.wikidata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
            if (itself
                    && index < row.values().size()
                    && !row.values().get(index).isBlank()) {
                cells.add(cell(row, column, row.values().get(index)));
            }
        }
        return cells;
    }

    private Cell cell(TableRow row, MappedColumn column, Value value) {
        Map<String, String> codes = new HashMap<>();
        WikidataColumns.item(value.text()).ifPresent(item -> codes.put(ITEM, item));
        Value precision = beside(row, column, WikidataColumns.PRECISION);
        if (!precision.isBlank()) {
            codes.put("precision", precision.text());
        }
        WikidataColumns.CODES.forEach((suffix, code) -> {
            Value said = beside(row, column, suffix);
            if (!said.isBlank()) {
                codes.put(code, said.text());
            }
        });
        Value label = beside(row, column, WikidataColumns.LABEL);
        Value shown = label.isBlank() ? value : label;
        return new Cell(
                column.heading(),
                column.label(),
                shown.text(),
                shown.lines(),
                row.number(),
                column.number(),
                Map.copyOf(codes));
    }

    private Value beside(TableRow row, MappedColumn column, String suffix) {
        Integer index = places.get(column.label() + suffix);
        return index == null || index >= row.values().size()
                ? new Value("", row.lines())
                : row.values().get(index);
    }
}
