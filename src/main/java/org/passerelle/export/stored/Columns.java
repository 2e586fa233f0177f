package org.passerelle.export.stored;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The properties that nodes or relationships of a file have, by name. */
public final class Columns {

    private final Map<String, Column> columns = new TreeMap<>();

    /** How many have a label, and how many of them a property. */
    private final Map<String, Long> labelled = new TreeMap<>();

    private final Map<String, Map<String, Long>> present = new TreeMap<>();

    /**
     * Takes in what {@code properties} hold; {@code id} has a column of its own.
     *
     * @param labels of the node, or the type of the relationship
     */
    void see(List<String> labels, Map<String, Object> properties) {
        labels.forEach(label -> labelled.merge(label, 1L, Long::sum));
        properties.forEach((name, value) -> {
            if (!name.equals("id")) {
                columns.merge(name, Column.of(value), Column::and);
                labels.forEach(label ->
                        present.computeIfAbsent(name, none -> new TreeMap<>()).merge(label, 1L, Long::sum));
            }
        });
    }

    /**
     * The properties that are lists on everything that has a label, by name, with that label: the importer leaves them out where a list is
     * empty, and nothing else does.
     */
    public Map<String, String> lists() {
        Map<String, String> lists = new TreeMap<>();
        columns.forEach((name, column) -> {
            if (column.many()) {
                present.getOrDefault(name, Map.of()).entrySet().stream()
                        .filter(label -> label.getValue().equals(labelled.get(label.getKey())))
                        .max(Map.Entry.comparingByValue())
                        .ifPresent(label -> lists.put(name, label.getKey()));
            }
        });
        return lists;
    }

    /** Headings: {@code first}, then a column for each property. */
    List<String> headings(String... first) {
        return Stream.concat(
                        Stream.of(first),
                        columns.entrySet().stream()
                                .map(column -> column.getValue().heading(column.getKey())))
                .toList();
    }

    /** Cells below them; null where a property is missing. */
    List<@Nullable String> cells(Map<String, Object> properties, String... first) {
        List<@Nullable String> cells = new ArrayList<>(List.of(first));
        columns.keySet().forEach(name -> cells.add(Column.cell(properties.get(name))));
        return cells;
    }
}
