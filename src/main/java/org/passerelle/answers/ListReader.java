package org.passerelle.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.Joins;

/** Reads a list into memory: its items, then what they have from other things, which is read once for each thing. */
final class ListReader {

    private static final String ID = "id";
    private static final String NODE = "node";
    private static final String KEYS = "keys";

    /** What is not a list of values. */
    private static final Set<String> OWN = Set.of(ID, NODE, KEYS);

    private static final int NONE = -1;

    private final Statements statements;
    private final List<String> ids = new ArrayList<>();
    private final ObjectIntHashMap<String> items = new ObjectIntHashMap<>();
    private final Map<String, ValueColumn> columns = new LinkedHashMap<>();
    private final NameOrder names = new NameOrder();
    private final Map<String, RankColumn> keys = new TreeMap<>();

    ListReader(Statements statements) {
        this.statements = statements;
    }

    ListInMemory read(ListSource source) {
        statements.each(Cypher.named(source.items()), Map.of(), this::add);
        source.through().forEach(this::add);
        Map<String, int[]> ranks = new TreeMap<>();
        keys.forEach((key, texts) -> ranks.put(key, texts.ranks()));
        ranks.put(FacetedQuery.NAME, names.ranks());
        return new ListInMemory(ids, columns, ranks);
    }

    private void add(Row row) {
        items.put(row.shown(NODE), ids.size());
        ids.add(row.shown(ID));
        row.map(KEYS).forEach(this::key);
        values(row, columns);
    }

    private void key(String key, @Nullable Object value) {
        String text = value == null ? null : String.valueOf(value);
        if (key.equals(FacetedQuery.NAME)) {
            names.add(text);
        } else {
            keys.computeIfAbsent(key, any -> new RankColumn()).add(text);
        }
    }

    private static void values(Row row, Map<String, ValueColumn> columns) {
        row.values().keySet().stream()
                .filter(column -> !OWN.contains(column))
                .forEach(column -> columns.computeIfAbsent(column, any -> new ValueColumn())
                        .add(row.texts(column)));
    }

    private void add(ListSource.Through through) {
        ObjectIntHashMap<String> things = new ObjectIntHashMap<>();
        Map<String, ValueColumn> ofThings = new LinkedHashMap<>();
        statements.each(Cypher.named(through.things()), Map.of(), row -> {
            things.put(row.shown(NODE), things.size());
            values(row, ofThings);
        });
        Joins joins = joins(through.links(), things);
        ofThings.forEach(
                (column, values) -> columns.put(column, values.through(joins, ids.size(), through.otherwise())));
    }

    private Joins joins(String links, ObjectIntHashMap<String> things) {
        IntArrayList ones = new IntArrayList();
        IntArrayList others = new IntArrayList();
        statements.each(Cypher.named(links), Map.of(), row -> {
            int item = items.getIfAbsent(row.shown("one"), NONE);
            int thing = things.getIfAbsent(row.shown("other"), NONE);
            if (item != NONE && thing != NONE) {
                ones.add(item);
                others.add(thing);
            }
        });
        return Joins.of(ids.size(), ones.toArray(), others.toArray());
    }
}
