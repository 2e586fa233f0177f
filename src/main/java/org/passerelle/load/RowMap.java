package org.passerelle.load;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.passerelle.model.PartialDate;

/** Builds the map of one row; null values are kept, since a property set to null is a property removed. */
final class RowMap {

    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();

    static RowMap of(String key, @Nullable Object value) {
        return new RowMap().with(key, value);
    }

    RowMap with(String key, @Nullable Object value) {
        values.put(key, value);
        return this;
    }

    /** The date of {@code text} as three properties: the text, its first and its last day. */
    RowMap withDate(String key, @Nullable String text) {
        Optional<PartialDate> date = Optional.ofNullable(text).flatMap(PartialDate::parse);
        return with(key, text)
                .with(key + "Earliest", date.map(PartialDate::earliest).orElse(null))
                .with(key + "Latest", date.map(PartialDate::latest).orElse(null));
    }

    Map<String, @Nullable Object> map() {
        return values;
    }

    /** Without what is null, for a node that is always made afresh: it has no property that would have to go. */
    Map<String, @Nullable Object> present() {
        values.values().removeIf(Objects::isNull);
        return values;
    }
}
