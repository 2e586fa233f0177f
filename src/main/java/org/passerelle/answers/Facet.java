package org.passerelle.answers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/**
 * By what a list can be narrowed.
 *
 * @param name of the filter
 * @param values the most frequent first
 * @param others how many more values there are
 */
@Schema(description = "By what a list can be narrowed: the values of one filter with their numbers")
public record Facet(
        @Schema(description = "Name of the filter", example = "country")
        String name,

        @Schema(description = "The values that most items have, with their numbers")
        List<Value> values,

        @Schema(description = "How many more values there are")
        long others) {

    /** In which order filters stand everywhere. */
    private static final List<String> ORDER = List.of(
            "kind",
            "country",
            "department",
            "field",
            "activity",
            "status",
            "decade",
            "supporter",
            "publisher",
            "language",
            "source",
            "certainty");

    /** Longer lists are looked through by search. */
    private static final int MOST = 15;

    /**
     * A value to narrow by.
     *
     * @param name what it is called; the value itself where it is a code
     */
    @Schema(name = "FacetValue")
    public record Value(
            @Schema(description = "What the filter is set to", example = "country/sn")
            String value,

            String name,
            @Nullable String nameEn,
            @Nullable String nameFr,
            @Schema(description = "How many items have it") long number) {}

    /**
     * Counts what {@code statement} returns for {@code ids}.
     *
     * @param statement takes {@code $ids}; its columns are filters, its rows lists of their values
     */
    static Map<String, Map<String, Long>> count(Statements statements, String statement, List<String> ids) {
        Map<String, Map<String, Long>> numbers = new LinkedHashMap<>();
        statements.query(Cypher.named(statement), Map.of("ids", ids), row -> {
            count(row, numbers);
            return row.values().size();
        });
        return numbers;
    }

    /**
     * A page of the values of the filter {@code name}, the most frequent first.
     *
     * @param numbers how many items have each value of each filter
     * @throws NotUnderstood when that is not a filter by which such a list can be narrowed
     */
    static Listing<Value> values(
            Statements statements, String name, Map<String, Map<String, Long>> numbers, Paging paging) {
        List<String> filters = ORDER.stream().filter(numbers::containsKey).toList();
        // of nothing it is not known by what it could be narrowed
        if (!filters.isEmpty() && !filters.contains(name)) {
            throw NotUnderstood.invalid(ValueFault.NOT_ACCEPTED, "filter", name).accepting(filters);
        }
        List<Map.Entry<String, Long>> all = mostFirst(numbers.getOrDefault(name, Map.of()));
        List<Map.Entry<String, Long>> page = paging.of(all);
        Map<String, Named> names = names(statements, page.stream().map(Map.Entry::getKey));
        return paging.listing(
                page.stream()
                        .map(entry -> value(entry.getKey(), entry.getValue(), names))
                        .toList(),
                all.size());
    }

    private static List<Map.Entry<String, Long>> mostFirst(Map<String, Long> numbers) {
        return numbers.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
    }

    /**
     * Those that {@code numbers} count.
     *
     * @param numbers how many items have each value of each filter; what is not a filter is left out
     */
    static List<Facet> of(Statements statements, Map<String, Map<String, Long>> numbers) {
        List<Counted> counted = ORDER.stream()
                .filter(numbers::containsKey)
                .map(name -> Counted.of(name, Objects.requireNonNull(numbers.get(name))))
                .toList();
        Map<String, Named> names = names(
                statements, counted.stream().flatMap(one -> one.most().stream()).map(Map.Entry::getKey));
        return counted.stream().map(one -> one.facet(names)).toList();
    }

    private static void count(Row row, Map<String, Map<String, Long>> numbers) {
        row.values().keySet().forEach(name -> {
            Map<String, Long> values = numbers.computeIfAbsent(name, any -> new LinkedHashMap<>());
            row.texts(name).forEach(value -> values.merge(value, 1L, Long::sum));
        });
    }

    /** The values of one filter that most items have. */
    private record Counted(String name, List<Map.Entry<String, Long>> most, long others) {

        static Counted of(String name, Map<String, Long> numbers) {
            List<Map.Entry<String, Long>> most =
                    mostFirst(numbers).stream().limit(MOST).toList();
            return new Counted(name, most, numbers.size() - most.size());
        }

        Facet facet(Map<String, Named> names) {
            return new Facet(
                    name,
                    most.stream()
                            .map(entry -> value(entry.getKey(), entry.getValue(), names))
                            .toList(),
                    others);
        }
    }

    private static Map<String, Named> names(Statements statements, Stream<String> ids) {
        Map<String, Named> names = new LinkedHashMap<>();
        statements
                .query(
                        Cypher.named("read/names"),
                        Map.of("ids", ids.distinct().toList()),
                        row -> new Named(
                                row.text("id"), row.shown("name"), row.textOrNull("nameEn"), row.textOrNull("nameFr")))
                .forEach(named -> names.put(named.id(), named));
        return names;
    }

    private static Value value(String value, long number, Map<String, Named> names) {
        Named named = names.get(value);
        return named == null
                ? new Value(value, value, null, null, number)
                : new Value(value, named.name(), named.nameEn(), named.nameFr(), number);
    }
}
