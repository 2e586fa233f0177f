package org.passerelle.answers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.Joins;

/** Some texts for each of many items, each text kept once. */
final class ValueColumn {

    private final List<String> texts;
    private final Map<String, Integer> numbers;
    private int[] ends = new int[16];
    private int[] values = new int[16];
    private int items;
    private int used;
    private @Nullable Joins itemsOfTexts;

    ValueColumn() {
        this(new ArrayList<>(), new LinkedHashMap<>());
    }

    private ValueColumn(List<String> texts, Map<String, Integer> numbers) {
        this.texts = texts;
        this.numbers = numbers;
    }

    /** Adds what the next item has. */
    void add(List<String> ofItem) {
        ofItem.forEach(text -> add(numbers.computeIfAbsent(text, this::next)));
        end();
    }

    private void add(int number) {
        values = used == values.length ? Arrays.copyOf(values, used * 2) : values;
        values[used++] = number;
    }

    private void end() {
        ends = items == ends.length ? Arrays.copyOf(ends, items * 2) : ends;
        ends[items++] = used;
    }

    /**
     * A column in which each of some items has what its things have in this one, each text once.
     *
     * @param things the numbers of the things of each item
     * @param number how many items there are
     * @param otherwise what an item has whose things have nothing; null for nothing
     */
    ValueColumn through(Joins things, int number, @Nullable String otherwise) {
        ValueColumn gathered = new ValueColumn(texts, numbers);
        for (int item = 0; item < number; item++) {
            for (int thing : things.of(item)) {
                for (int at = start(thing); at < ends[thing]; at++) {
                    gathered.addNew(values[at]);
                }
            }
            if (otherwise != null && gathered.used == gathered.start(item)) {
                gathered.add(numbers.computeIfAbsent(otherwise, this::next));
            }
            gathered.end();
        }
        return gathered;
    }

    /** Adds it unless the next item has it already. */
    private void addNew(int number) {
        for (int at = start(items); at < used; at++) {
            if (values[at] == number) {
                return;
            }
        }
        add(number);
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

    /** How many items have the text of that number. */
    int frequency(int number) {
        return number < 0 ? 0 : itemsOfTexts().number(number);
    }

    /** The items that have the text of that number, in ascending order. */
    int[] having(int number) {
        return number < 0 ? new int[0] : itemsOfTexts().of(number);
    }

    /** Made when it is asked for first: most columns are only counted. */
    private synchronized Joins itemsOfTexts() {
        Joins known = itemsOfTexts;
        if (known == null) {
            int[] owners = new int[used];
            for (int item = 0; item < items; item++) {
                Arrays.fill(owners, start(item), ends[item], item);
            }
            known = Joins.of(texts.size(), Arrays.copyOf(values, used), owners);
            itemsOfTexts = known;
        }
        return known;
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
