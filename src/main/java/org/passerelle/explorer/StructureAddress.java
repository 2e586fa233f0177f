package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.answers.Given;
import org.passerelle.measures.MeasureQuery;

/** What the page of measures shows, as typed, and the addresses of what it may show instead. */
public record StructureAddress(MeasureQuery query, Filters filters) {

    private static final Links LINKS = new Links();
    private static final String PAGE = "/structure?";
    private static final String SORT = "sort";
    private static final String COMMUNITY = "community";

    private Map<String, String> given() {
        Map<String, String> given = new LinkedHashMap<>();
        Given.text(query.projection()).ifPresent(text -> given.put("projection", text));
        Given.text(query.weight()).ifPresent(text -> given.put("weight", text));
        Given.text(query.supporters()).ifPresent(text -> given.put("supporters", text));
        given.putAll(filters.named());
        Given.text(query.community()).ifPresent(text -> given.put(COMMUNITY, text));
        Given.text(query.sort()).ifPresent(text -> given.put(SORT, text));
        return given;
    }

    private static String with(Map<String, String> given, String name, String value) {
        given.put(name, value);
        return PAGE + LINKS.query(given);
    }

    /** Sorted by {@code column}, the largest first; or the smallest where it is sorted so already. */
    public String sorted(String column) {
        return with(given(), SORT, (sort().equals("-" + column) ? "" : "-") + column);
    }

    /** {@code ascending} or {@code descending} for the column that the rows are sorted by, else {@code none}. */
    public String direction(String column) {
        return new SortedBy(sort()).direction(column);
    }

    private String sort() {
        return Given.text(query.sort()).orElse("-degree");
    }

    /** The page of that number. */
    public String page(int number) {
        return with(given(), "page", String.valueOf(number));
    }

    /** Only the parties of a community. */
    public String community(String number) {
        return with(given(), COMMUNITY, number);
    }

    /** The parties of all communities. */
    public String allCommunities() {
        Map<String, String> given = given();
        given.remove(COMMUNITY);
        return PAGE + LINKS.query(given);
    }

    /** Begins an address that takes another value of {@code field}. */
    String without(String field) {
        Map<String, String> given = given();
        given.remove(field);
        return PAGE + LINKS.query(given) + (given.isEmpty() ? "" : "&") + field + "=";
    }

    /** The same from the API, in {@code format}. */
    public String api(String format) {
        Map<String, String> given = given();
        given.put("format", format);
        return "/api/measures?" + LINKS.query(given);
    }
}
