package org.passerelle.answers;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;

/**
 * All items of a list by their names, with what it is sorted and narrowed by, so that each narrowing and each order is found without the
 * graph. An item takes some 200 bytes.
 */
final class ListInMemory {

    private static final String PLACES = "places";
    private static final String COUNTRY = "country";
    private static final String BEGAN = "began";
    private static final String DECADE = "decade";

    /** Lists that somebody asked for; of a few megabytes each at most. */
    private static final int MOST = 10;

    /** A whole decade, as {@code {first=1980-01-01, last=1989-12-31}}. */
    private static final Pattern WHOLE_DECADE =
            Pattern.compile("\\{(?=.*first=(?<decade>\\d{3})0-01-01)(?=.*last=\\k<decade>9-12-31).*}");

    /** What is a filter under the name of its column, and what says in which order. */
    private static final Set<String> NAMED = Set.of(
            "kind",
            "status",
            "source",
            "supporter",
            "field",
            "activity",
            "certainty",
            FacetedQuery.SORT,
            FacetedQuery.DESCENDING);

    private final List<String> ids;
    private final Map<String, ValueColumn> columns;
    private final Map<String, int[]> ranks;
    private final Map<Map<String, Object>, int[]> found = Collections.synchronizedMap(new LRUMap<>(MOST));

    /**
     * A list.
     *
     * @param ids of all items, by their names
     * @param columns values of each filter
     * @param ranks for each order, the ranks of all items
     */
    ListInMemory(List<String> ids, Map<String, ValueColumn> columns, Map<String, int[]> ranks) {
        this.ids = ids;
        this.columns = columns;
        this.ranks = ranks;
    }

    /** Whether a list narrowed and sorted so can be found in memory: by what is kept, and nothing else. */
    static boolean knows(Map<String, @Nullable Object> filters) {
        return filters.entrySet().stream().allMatch(filter -> knows(filter.getKey(), filter.getValue()));
    }

    private static boolean knows(String filter, @Nullable Object value) {
        return NAMED.contains(filter)
                || filter.equals(PLACES)
                || filter.equals(COUNTRY)
                || isNotGiven(value)
                || (filter.equals(BEGAN) && isDecades(value));
    }

    private static boolean isDecades(@Nullable Object periods) {
        return periods instanceof List<?> all
                && all.stream().noneMatch(period -> decade(period).isEmpty());
    }

    /** Whether a filter with {@code value} leaves a list as it is. */
    static boolean isNotGiven(@Nullable Object value) {
        return "".equals(value) || List.of().equals(value);
    }

    /** The items that fit {@code filters}, in their order. */
    int[] find(Map<String, @Nullable Object> filters) {
        Map<String, Object> given = given(filters);
        int[] before = found.get(given);
        if (before != null) {
            return before;
        }
        // not within the map: others need not wait while it is sorted
        int[] fresh = read(given);
        found.put(given, fresh);
        return fresh;
    }

    private static Map<String, Object> given(Map<String, @Nullable Object> filters) {
        Map<String, Object> given = new LinkedHashMap<>();
        filters.forEach((filter, value) -> {
            if (value != null && !isNotGiven(value)) {
                given.put(filter, value);
            }
        });
        return given;
    }

    private int[] read(Map<String, Object> filters) {
        return order(
                fitting(filters.entrySet().stream()
                        .flatMap(filter -> wanted(filter.getKey(), filter.getValue()))
                        .toList()),
                String.valueOf(filters.get(FacetedQuery.SORT)),
                Boolean.TRUE.equals(filters.get(FacetedQuery.DESCENDING)));
    }

    /** A text that an item must have in a column, by its number there. */
    private record Wanted(ValueColumn column, int text) {

        int frequency() {
            return column.frequency(text);
        }

        boolean fits(int item) {
            return column.has(item, text);
        }
    }

    /** Of the items that have the rarest of what is wanted, those that have the rest. */
    private int[] fitting(List<Wanted> all) {
        return all.stream()
                .min(Comparator.comparingInt(Wanted::frequency))
                .map(rarest -> IntStream.of(rarest.column().having(rarest.text()))
                        .filter(item -> all.stream().allMatch(one -> one.equals(rarest) || one.fits(item)))
                        .toArray())
                .orElseGet(() -> IntStream.range(0, ids.size()).toArray());
    }

    private Stream<Wanted> wanted(String filter, Object value) {
        return switch (filter) {
            case FacetedQuery.SORT, FacetedQuery.DESCENDING -> Stream.empty();
            case PLACES -> wanted(PLACES, ((List<?>) value).stream().map(String::valueOf));
            case COUNTRY ->
                wanted(COUNTRY, Stream.of("country/" + String.valueOf(value).toLowerCase(Locale.ROOT)));
            case BEGAN -> wanted(DECADE, ((List<?>) value).stream().map(ListInMemory::decade));
            default -> wanted(filter, Stream.of(String.valueOf(value)));
        };
    }

    private Stream<Wanted> wanted(String name, Stream<String> texts) {
        ValueColumn column = columns.getOrDefault(name, new ValueColumn());
        return texts.map(text -> new Wanted(column, column.number(text)));
    }

    private static String decade(Object period) {
        Matcher whole = WHOLE_DECADE.matcher(period.toString());
        return whole.matches() ? whole.group(DECADE) + "X" : "";
    }

    /** Those without the value sorted by come last, whichever way it is sorted; the rest by name. */
    private int[] order(int[] fit, String sort, boolean descending) {
        int[] rank = ranks.get(sort);
        if (rank == null || (sort.equals(FacetedQuery.NAME) && !descending)) {
            return fit;
        }
        return IntStream.of(fit)
                .mapToLong(item -> ((long) position(rank[item], descending) << Integer.SIZE) | item)
                .sorted()
                .mapToInt(key -> (int) key)
                .toArray();
    }

    private static int position(int rank, boolean descending) {
        return descending && rank != RankColumn.LAST ? RankColumn.LAST - 1 - rank : rank;
    }

    /** The ids of {@code items}. */
    List<String> ids(int[] items) {
        return IntStream.of(items).mapToObj(ids::get).toList();
    }

    /** How many of {@code items} have each value of each filter. */
    Map<String, Map<String, Long>> count(int[] items) {
        Map<String, Map<String, Long>> counted = new LinkedHashMap<>();
        columns.forEach((name, values) -> counted.put(name, values.count(items)));
        return counted;
    }
}
