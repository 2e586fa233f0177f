package org.passerelle.answers;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a list is read into memory.
 *
 * @param items statement that returns a row for each item in the order of names: its {@code id}, its {@code keys} (a text or null for each
 *     order), the {@code node} that links lead to where there are any, and lists of the values of filters
 * @param through what items have from other things
 */
public record ListSource(String items, List<Through> through) {

    /**
     * Values that items have from other things: a cooperation lies where its parties lie.
     *
     * @param things statement that returns a row for each thing: its {@code node}, and lists of values
     * @param links statement that returns which item ({@code one}) has the values of which thing ({@code other})
     * @param otherwise the value of an item that has none from them
     */
    public record Through(
            String things, String links, @Nullable String otherwise) {

        /** An item may be without any value. */
        public Through(String things, String links) {
            this(things, links, null);
        }
    }

    /** A list whose items have some of their values {@code through} other things. */
    public static ListSource of(String items, Through... through) {
        return new ListSource(items, Arrays.asList(through));
    }
}
