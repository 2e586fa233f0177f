package org.passerelle.load;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The relationships of an image, each once, however often it is stated. */
final class LinkRows {

    private record Key(String from, String to, Map<String, @Nullable Object> properties) {}

    private final Map<LoadStep, Map<Key, Boolean>> links = new EnumMap<>(LoadStep.class);

    /** A link that no claim states: the curator's own knowledge. */
    void declare(LoadStep step, String from, String to) {
        of(step).put(new Key(from, to, Map.of()), true);
    }

    /** A link that claims state; {@code properties} tell it from another between the same nodes. */
    void state(LoadStep step, String from, String to, Map<String, @Nullable Object> properties) {
        of(step).putIfAbsent(new Key(from, to, properties), false);
    }

    private Map<Key, Boolean> of(LoadStep step) {
        return links.computeIfAbsent(step, key -> new LinkedHashMap<>());
    }

    void addTo(GraphImage image) {
        links.forEach((step, rows) -> rows.forEach((key, declared) -> image.add(
                step,
                RowMap.of("from", key.from())
                        .with("to", key.to())
                        .with("properties", key.properties())
                        .with("declared", declared)
                        .map())));
    }
}
