package org.passerelle.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Some texts for each of many items, each text kept once. */
final class ValueColumn {

    private final List<String> texts = new ArrayList<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int[] ends = new int[16];
    private int[] values = new int[16];
    private int items;
    private int used;

    /** Adds what the next item has. */
    void add(List<String> ofItem) {
        for (String text : ofItem) {
            values = used == values.length ? Arrays.copyOf(values, used * 2) : values;
            values[used++] = numbers.computeIfAbsent(text, this::next);
        }
        ends = items == ends.length ? Arrays.copyOf(ends, items * 2) : ends;
        ends[items++] = used;
    }

    private int next(String text) {
        texts.add(text);
        return texts.size() - 1;
    }

    /** The number of {@code text}, by which items are asked; one that nothing has where nothing has it. */
    int number(String text) {
        return numbers.getOrDefault(text, -1);
    }

    /** Whether {@code item} has the text of that number. */
    boolean has(int item, int number) {
        for (int at = start(item); at < ends[item]; at++) {
            if (values[at] == number) {
                return true;
            }
        }
        return false;
    }

    private int start(int item) {
        return item == 0 ? 0 : ends[item - 1];
    }

    /** How many of {@code some} have each text; those that nothing of them has are left out. */
    Map<String, Long> count(int[] some) {
        long[] counts = new long[texts.size()];
        for (int item : some) {
            for (int at = start(item); at < ends[item]; at++) {
                counts[values[at]]++;
            }
        }
        Map<String, Long> counted = new LinkedHashMap<>();
        for (int number = 0; number < counts.length; number++) {
            if (counts[number] > 0) {
                counted.put(texts.get(number), counts[number]);
            }
        }
        return counted;
    }
}
