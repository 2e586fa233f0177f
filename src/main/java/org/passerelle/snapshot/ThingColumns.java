package org.passerelle.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/**
 * What a statement tells of things, column by column in the order of their ids, so that a million take the room of their values and no more.
 * Things without an id were written by somebody else and are left out; of several with one id, the values of the first count.
 */
final class ThingColumns {

    private static final String ID = "id";

    /** What the graph calls the thing as long as a transaction lasts. */
    private static final String NODE = "node";

    private static final int NONE = -1;

    private final List<String> ids = new ArrayList<>();
    private final List<String> nodes = new ArrayList<>();
    private final Map<String, List<@Nullable Object>> values = new HashMap<>();
    private final Map<Object, Object> met = new HashMap<>();
    private final ObjectIntHashMap<String> numbers = new ObjectIntHashMap<>();
    private int[] order = {};

    private ThingColumns() {}

    /** Reads {@code statement}, which returns the {@code id} and the {@code node} of each thing, and its values. */
    static ThingColumns read(Statements statements, String statement) {
        ThingColumns columns = new ThingColumns();
        statements.each(Cypher.named(statement), Map.of(), columns::add);
        columns.sort();
        return columns;
    }

    private void add(Row row) {
        if (row.get(ID) instanceof String id) {
            ids.add(id);
            nodes.add(row.text(NODE));
            row.values().forEach((column, value) -> {
                if (!column.equals(ID) && !column.equals(NODE)) {
                    values.computeIfAbsent(column, any -> new ArrayList<>()).add(once(value));
                }
            });
        }
    }

    /** Kinds, countries and days are the same for many. */
    private @Nullable Object once(@Nullable Object value) {
        return value == null ? null : met.computeIfAbsent(value, same -> same);
    }

    private void sort() {
        met.clear();
        int[] all = IntStream.range(0, ids.size())
                .boxed()
                .sorted(Comparator.comparing(ids::get))
                .mapToInt(Integer::intValue)
                .toArray();
        IntStream.Builder firsts = IntStream.builder();
        int number = NONE;
        for (int at = 0; at < all.length; at++) {
            if (at == 0 || !ids.get(all[at]).equals(ids.get(all[at - 1]))) {
                firsts.add(all[at]);
                number++;
            }
            numbers.put(nodes.get(all[at]), number);
        }
        nodes.clear();
        order = firsts.build().toArray();
    }

    /** The ids in their order. */
    Ids ids() {
        return new Ids(IntStream.of(order).mapToObj(ids::get).toList());
    }

    /** The number of what the graph calls {@code node} in this transaction; -1 when it is not among the things. */
    int number(String node) {
        return numbers.getIfAbsent(node, NONE);
    }

    /** A text for each; empty for none. */
    List<String> texts(String column) {
        return values(column, Object.class).stream()
                .map(value -> value == null ? "" : String.valueOf(value))
                .toList();
    }

    /** A value for each; null for none, and for one of another type. */
    <T> List<@Nullable T> values(String column, Class<T> type) {
        List<@Nullable Object> all = values.getOrDefault(column, List.of());
        List<@Nullable T> sorted = new ArrayList<>(order.length);
        for (int at : order) {
            sorted.add(type.isInstance(all.get(at)) ? type.cast(all.get(at)) : null);
        }
        return sorted;
    }
}
