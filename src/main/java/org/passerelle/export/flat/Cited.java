package org.passerelle.export.flat;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.export.Evidence;

/**
 * Claims as attributes. Each attribute joins a text for each claim, in the order of the claims, so that the n-th quote belongs to the n-th
 * claim; what a claim does not have is an empty text.
 */
public record Cited(List<Evidence> evidence) {

    private static final String BETWEEN = " | ";

    /** {@code texts} as one; null when there is none. */
    public static @Nullable String joined(@Nullable Collection<String> texts) {
        return texts == null || texts.isEmpty() ? null : String.join(BETWEEN, texts);
    }

    private @Nullable String each(Function<Evidence, @Nullable Object> part) {
        return evidence.isEmpty()
                ? null
                : evidence.stream()
                        .map(one -> Objects.toString(part.apply(one), ""))
                        .collect(Collectors.joining(BETWEEN));
    }

    /** Ids of the claims. */
    public @Nullable String claims() {
        return each(Evidence::id);
    }

    /** The words. */
    public @Nullable String quotes() {
        return each(Evidence::quote);
    }

    /** Titles of the documents. */
    public @Nullable String documents() {
        return each(one -> one.document().title());
    }

    /** Where the words stand in the documents. */
    public @Nullable String lines() {
        return each(Evidence::lines);
    }

    /** Who published the documents. */
    public @Nullable String publishers() {
        return each(one -> one.document().publisher());
    }

    /** The dates of what the documents say. */
    public @Nullable String dates() {
        return each(one -> one.document().observedOn());
    }

    /** The licences of the documents. */
    public @Nullable String licences() {
        return each(one -> one.document().license());
    }

    /** Why a reading is not certain; null when all are. */
    public @Nullable String doubts() {
        return evidence.stream().allMatch(one -> one.uncertain() == null) ? null : each(Evidence::uncertain);
    }
}
