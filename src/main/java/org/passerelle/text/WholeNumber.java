package org.passerelle.text;

import java.util.Optional;
import java.util.regex.Pattern;

/** Whole numbers as people and addresses write them. */
public final class WholeNumber {

    /** The largest that is read. */
    public static final int LARGEST = 999_999_999;

    /** Digits that always fit. */
    private static final Pattern FORM = Pattern.compile("[0-9]{1,9}");

    private WholeNumber() {}

    /** The number that {@code text} writes, if it is one from {@code min} to {@code max}. */
    public static Optional<Integer> parse(String text, int min, int max) {
        return Optional.of(text.strip())
                .filter(stripped -> FORM.matcher(stripped).matches())
                .map(Integer::valueOf)
                .filter(number -> number >= min && number <= max);
    }
}
