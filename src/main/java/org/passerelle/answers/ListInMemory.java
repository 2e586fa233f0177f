package org.passerelle.answers;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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

    private static boolean isNotGiven(@Nullable Object value) {
        return "".equals(value) || List.of().equals(value);
    }

    /** The items that fit {@code filters}, in their order. */
    int[] find(Map<String, @Nullable Object> filters) {
        IntPredicate fits = item -> true;
        for (Map.Entry<String, @Nullable Object> filter : filters.entrySet()) {
            if (!isNotGiven(filter.getValue())) {
                fits = fits.and(fits(filter.getKey(), filter.getValue()));
            }
        }
        return order(
                IntStream.range(0, ids.size()).filter(fits).toArray(),
                String.valueOf(filters.get(FacetedQuery.SORT)),
                Boolean.TRUE.equals(filters.get(FacetedQuery.DESCENDING)));
    }

    private IntPredicate fits(String filter, @Nullable Object value) {
        return switch (filter) {
            case FacetedQuery.SORT, FacetedQuery.DESCENDING -> item -> true;
            case PLACES ->
                all(
                        PLACES,
                        ((List<?>) requireNonNull(value))
                                .stream().map(String::valueOf).toList());
            case COUNTRY ->
                all(COUNTRY, List.of("country/" + String.valueOf(value).toLowerCase(Locale.ROOT)));
            case BEGAN ->
                all(
                        DECADE,
                        ((List<?>) requireNonNull(value))
                                .stream().map(ListInMemory::decade).toList());
            default -> all(filter, List.of(String.valueOf(value)));
        };
    }

    private static String decade(Object period) {
        Matcher whole = WHOLE_DECADE.matcher(period.toString());
        return whole.matches() ? whole.group(DECADE) + "X" : "";
    }

    private IntPredicate all(String column, List<String> texts) {
        ValueColumn values = columns.getOrDefault(column, new ValueColumn());
        int[] wanted = texts.stream().mapToInt(values::number).toArray();
        return item -> IntStream.of(wanted).allMatch(number -> values.has(item, number));
    }

    /** Those without the value sorted by come last, whichever way it is sorted; the rest by name. */
    private int[] order(int[] found, String sort, boolean descending) {
        int[] rank = ranks.get(sort);
        if (rank == null || (sort.equals(FacetedQuery.NAME) && !descending)) {
            return found;
        }
        Comparator<Integer> byRank = Comparator.comparingInt(item -> rank[item]);
        Comparator<Integer> order = Comparator.<Integer, Boolean>comparing(item -> rank[item] == RankColumn.LAST)
                .thenComparing(descending ? byRank.reversed() : byRank)
                .thenComparing(Comparator.naturalOrder());
        return IntStream.of(found)
                .boxed()
                .sorted(order)
                .mapToInt(Integer::intValue)
                .toArray();
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
