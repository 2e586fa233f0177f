package org.passerelle.answers;

import java.util.Objects;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.jspecify.annotations.Nullable;

/** The order in which the graph hands items over by their names: it knows the order of letters. */
final class NameOrder {

    private final IntArrayList ranks = new IntArrayList();
    private @Nullable String last;

    /** Adds the name of the next item; two of one name have one rank. */
    void add(@Nullable String name) {
        ranks.add(ranks.isEmpty() ? 0 : ranks.getLast() + (Objects.equals(name, last) ? 0 : 1));
        last = name;
    }

    int[] ranks() {
        return ranks.toArray();
    }
}
