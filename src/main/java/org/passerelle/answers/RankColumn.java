package org.passerelle.answers;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.eclipse.collections.impl.map.mutable.primitive.ObjectIntHashMap;
import org.jspecify.annotations.Nullable;

/** A text, or none, for each of many items, by which they are put in order; each text is kept once. */
public final class RankColumn {

    /** The rank of an item without a text: after all others. */
    static final int LAST = Integer.MAX_VALUE;

    private static final int NONE = -1;

    private final ObjectIntHashMap<String> known = new ObjectIntHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final IntArrayList numbers = new IntArrayList();

    /** Adds the text of the next item. */
    public void add(@Nullable String text) {
        numbers.add(text == null ? NONE : number(text));
    }

    private int number(String text) {
        int number = known.getIfAbsentPut(text, texts.size());
        if (number == texts.size()) {
            texts.add(text);
        }
        return number;
    }

    /** The rank of each item among all, from 0; those of one text have one rank, those without are last. */
    public int[] ranks() {
        int[] ranks = new int[texts.size()];
        List<String> sorted = texts.stream().sorted().toList();
        for (int rank = 0; rank < ranks.length; rank++) {
            ranks[known.get(sorted.get(rank))] = rank;
        }
        return numbers.primitiveStream()
                .map(number -> number == NONE ? LAST : ranks[number])
                .toArray();
    }
}
