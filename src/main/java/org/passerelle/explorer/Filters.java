package org.passerelle.explorer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a network or map is narrowed to, as typed.
 *
 * @param from only what may have been going on at this date or later
 * @param to only what may have been going on at this date or earlier
 * @param on the network as of this date
 */
public record Filters(
        @Nullable String country,
        @Nullable String field,
        @Nullable String kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable String on) {

    private static final Links LINKS = new Links();

    /** The filters that are set, as they follow other parameters of a query string. */
    public String query() {
        Map<String, @Nullable String> all = new LinkedHashMap<>();
        all.put("country", country);
        all.put("field", field);
        all.put("kind", kind);
        all.put("from", from);
        all.put("to", to);
        all.put("on", on);
        return all.entrySet().stream()
                .filter(one -> one.getValue() != null && !one.getValue().isBlank())
                .map(one -> "&" + one.getKey() + "="
                        + LINKS.query(String.valueOf(one.getValue()).strip()))
                .collect(Collectors.joining());
    }

    /** True when something is narrowed. */
    public boolean any() {
        return !query().isEmpty();
    }
}
