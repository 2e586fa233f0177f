package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Given;
import org.passerelle.answers.TypedValues;
import org.passerelle.measures.pairing.PairAxis;
import org.passerelle.measures.pairing.PairQuery;

/** What the page of who works with whom shows, as typed, and the addresses of what it leads to. */
public record PairAddress(PairQuery query, Filters filters) {

    private static final Links LINKS = new Links();
    private static final String COUNTRY = "country";

    /** The filter of cooperations by what stands on an axis. The type of a party lacks one. */
    private static final Map<PairAxis, String> FILTERS = Map.of(
            PairAxis.COUNTRY, COUNTRY,
            PairAxis.REGION, "department",
            PairAxis.DEPARTMENT, "department",
            PairAxis.CITY, "city",
            PairAxis.COOPERATION_KIND, "kind",
            PairAxis.FIELD, "field");

    private Map<String, String> given() {
        Map<String, String> given = TypedValues.set(query);
        given.putAll(filters.named());
        return given;
    }

    /** What is typed in the form: rows and columns, {@code country} when nothing is. */
    public String rows() {
        return Given.text(query.rows()).orElse(COUNTRY);
    }

    /** As {@link #rows}. */
    public String columns() {
        return Given.text(query.columns()).orElse(rows());
    }

    /** How many rows and columns, as typed. */
    public String most() {
        return Given.text(query.most()).orElse("12");
    }

    /** Begins an address that takes another value of {@code field}. */
    String without(String field) {
        Map<String, String> given = given();
        given.remove(field);
        return "/who-with-whom?" + LINKS.query(given) + (given.isEmpty() ? "" : "&") + field + "=";
    }

    /** One of the tables from the API. */
    public String sheet(String table) {
        Map<String, String> given = new LinkedHashMap<>();
        given.put("table", table);
        given.putAll(given());
        return "/api/who-with-whom/file?" + LINKS.query(given);
    }

    /** The same from the API. */
    public String json() {
        return "/api/who-with-whom?" + LINKS.query(given());
    }

    /** The cooperations of a cell; null when no filters mean just these. */
    @Nullable
    String cooperations(PairAxis rowsBy, @Nullable String row, PairAxis columnsBy, @Nullable String column) {
        String first = FILTERS.get(rowsBy);
        String second = FILTERS.get(columnsBy);
        if (first == null || second == null || row == null || column == null || row.equals(column)) {
            return null;
        }
        Map<String, String> given = filters.named();
        String other = first.equals(second) && first.equals(COUNTRY) ? "partner" : second;
        if (first.equals(other) || given.containsKey(first) || given.containsKey(other)) {
            return null;
        }
        given.put(first, row);
        given.put(other, column);
        return "/cooperations?" + LINKS.query(given);
    }
}
