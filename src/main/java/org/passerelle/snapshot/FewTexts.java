package org.passerelle.snapshot;

import java.util.Collections;
import java.util.List;

/** Texts of which there are few, one for each of many things; an empty one stands for a thing that has none. */
public final class FewTexts {

    private final List<String> texts;
    private final int[] numbers;

    FewTexts(List<String> all) {
        texts = all.stream().distinct().sorted().toList();
        numbers = all.stream()
                .mapToInt(text -> Collections.binarySearch(texts, text))
                .toArray();
    }

    /** The text of {@code one}; empty when it has none. */
    public String of(int one) {
        return texts.get(numbers[one]);
    }

    /** The number of the text of {@code one}; -1 when it has none. */
    public int number(int one) {
        return of(one).isEmpty() ? -1 : numbers[one];
    }

    /** The text of that number. */
    public String text(int number) {
        return texts.get(number);
    }

    /** How many numbers there may be. */
    public int size() {
        return texts.size();
    }
}
