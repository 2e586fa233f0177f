package org.passerelle.snapshot;

import java.util.List;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;

/** Ids of the graph in their order, each with its number from 0. */
public final class Ids {

    private static final int NONE = -1;

    private final List<String> ids;
    private final ObjectIntHashMap<String> numbers = new ObjectIntHashMap<>();

    Ids(List<String> sorted) {
        ids = sorted;
        for (int number = 0; number < sorted.size(); number++) {
            numbers.put(sorted.get(number), number);
        }
    }

    /** The id of {@code number}. */
    public String of(int number) {
        return ids.get(number);
    }

    /** How many there are. */
    public int size() {
        return ids.size();
    }

    /** The number of {@code id}; -1 when it is not among them. */
    public int number(String id) {
        return numbers.getIfAbsent(id, NONE);
    }
}
