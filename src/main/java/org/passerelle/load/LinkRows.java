package org.passerelle.load;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The relationships of an image: several claims of one link become one row. */
final class LinkRows {

    private record Key(String from, String to, Map<String, @Nullable Object> properties) {}

    private final Map<LoadStep, Map<Key, Set<String>>> links = new EnumMap<>(LoadStep.class);

    /** A link that no claim states: the curator's own knowledge. */
    void add(LoadStep step, String from, String to) {
        claims(step, from, to, Map.of());
    }

    /** A link that {@code claim} states; {@code properties} tell it from another between the same nodes. */
    void add(LoadStep step, String from, String to, Map<String, @Nullable Object> properties, String claim) {
        claims(step, from, to, properties).add(claim);
    }

    private Set<String> claims(LoadStep step, String from, String to, Map<String, @Nullable Object> properties) {
        return links.computeIfAbsent(step, key -> new LinkedHashMap<>())
                .computeIfAbsent(new Key(from, to, properties), key -> new TreeSet<>());
    }

    void addTo(GraphImage image) {
        links.forEach((step, rows) -> rows.forEach((key, claims) -> image.add(
                step,
                RowMap.of("from", key.from())
                        .with("to", key.to())
                        .with("properties", key.properties())
                        .with("claims", claims.stream().toList())
                        .map())));
    }
}
