package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import org.passerelle.answers.drawing.DrawingFilter;

/**
 * What a page is narrowed to, as typed, and how its address says so.
 *
 * @param prefix of the names in the address, on a page that has parameters of those names already
 */
public record Filters(DrawingFilter given, String prefix) {

    private static final Links LINKS = new Links();

    static Filters of(DrawingFilter given) {
        return new Filters(given, "");
    }

    /** The filters that are set, by their names in an address. */
    Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        given.named().forEach((name, value) -> named.put(prefix + name, value));
        return named;
    }

    /** The filters that are set, as they follow other parameters of a query string. */
    public String query() {
        return any() ? "&" + LINKS.query(named()) : "";
    }

    /** True when something is narrowed. */
    public boolean any() {
        return !named().isEmpty();
    }
}
