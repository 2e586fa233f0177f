package org.passerelle.answers;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for, as typed. Every paged statement takes {@code $skip} and {@code $limit}.
 *
 * @param page from 0; the first when not given
 * @param size items a page, 1 to 200; 20 when not given
 */
public record Paging(
        @Parameter(
                description = "Which page, from 0",
                schema = @Schema(type = "integer", minimum = "0", maximum = "1000000", defaultValue = "0"))
        @Nullable
        String page,

        @Parameter(
                description = "How many items a page holds at most",
                schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "20"))
        @Nullable
        String size) {

    private static final int STANDARD_SIZE = 20;
    /** How many items a page holds at most. */
    public static final int LARGEST_SIZE = 200;

    private static final int LAST_PAGE = 1_000_000;

    /**
     * The number of the page, from 0.
     *
     * @throws NotUnderstood when the text is not such a number
     */
    public int number() {
        return number("page", page, 0, 0, LAST_PAGE);
    }

    /**
     * The number of items a page.
     *
     * @throws NotUnderstood when the text is not such a number
     */
    public int length() {
        return number("size", size, STANDARD_SIZE, 1, LARGEST_SIZE);
    }

    private static int number(String field, @Nullable String text, int standard, int min, int max) {
        return Given.text(text)
                .map(typed -> Given.number(field, typed, min, max))
                .orElse(standard);
    }

    /** Parameters for a statement: {@code filters} with {@code skip} and {@code limit}. */
    public Map<String, @Nullable Object> with(Map<String, @Nullable Object> filters) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(filters);
        parameters.put("skip", (long) number() * length());
        parameters.put("limit", (long) length());
        return parameters;
    }

    /** What of {@code all} the page holds. */
    public <T> List<T> of(List<T> all) {
        int from = (int) Math.min((long) number() * length(), all.size());
        return all.subList(from, Math.min(from + length(), all.size()));
    }

    /** What of {@code all} the page holds. */
    int[] of(int[] all) {
        int from = (int) Math.min((long) number() * length(), all.length);
        return Arrays.copyOfRange(all, from, Math.min(from + length(), all.length));
    }

    /** The page that holds {@code items} of {@code total}. */
    public <T> Listing<T> listing(List<T> items, long total) {
        return new Listing<>(items, number(), length(), total);
    }
}
