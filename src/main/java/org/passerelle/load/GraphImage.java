package org.passerelle.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A dataset as rows for the statements that write it: what the graph is to hold of it. */
final class GraphImage {

    private final Map<LoadStep, List<Map<String, @Nullable Object>>> rows = new EnumMap<>(LoadStep.class);

    void add(LoadStep step, Map<String, @Nullable Object> row) {
        rows.computeIfAbsent(step, key -> new ArrayList<>()).add(row);
    }

    List<Map<String, @Nullable Object>> rows(LoadStep step) {
        return rows.getOrDefault(step, List.of());
    }

    int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }
}
