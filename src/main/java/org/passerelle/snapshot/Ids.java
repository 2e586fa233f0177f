package org.passerelle.snapshot;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ids of the graph in their order, each with its number from 0. */
public final class Ids {

    private static final int NONE = -1;

    private final List<String> ids;
    private final Map<String, Integer> numbers;

    Ids(List<String> sorted) {
        ids = sorted;
        numbers = IntStream.range(0, sorted.size()).boxed().collect(Collectors.toMap(sorted::get, number -> number));
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
        return numbers.getOrDefault(id, NONE);
    }
}
