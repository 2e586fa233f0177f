package org.passerelle.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** The rows of a dataset, or of a piece of it, in memory. */
final class GraphImage implements DatasetRows {

    private final Map<LoadStep, List<Map<String, @Nullable Object>>> rows = new EnumMap<>(LoadStep.class);

    void add(LoadStep step, Map<String, @Nullable Object> row) {
        rows.computeIfAbsent(step, key -> new ArrayList<>()).add(row);
    }

    /** Whether it has rows of {@code step}. */
    boolean has(LoadStep step) {
        return rows.containsKey(step);
    }

    @Override
    public void each(BiConsumer<LoadStep, Map<String, @Nullable Object>> reader) {
        rows.forEach((step, all) -> all.forEach(row -> reader.accept(step, row)));
    }

    @Override
    public int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }
}
