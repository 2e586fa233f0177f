package org.passerelle.answers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphState;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;

/**
 * A list that can be narrowed.
 *
 * @param byName statement that takes {@code $descending}, {@code $skip} and {@code $limit}; returns the {@code total} and the {@code ids} of a
 *     page of all, by their names, without reading the others; null where there is none
 * @param list statement that takes filters, {@code $skip}, {@code $limit} and {@code $most}; returns the {@code total}, the {@code ids} of the
 *     page and the {@code first} ids, at most so many
 * @param facets statement that {@link Facet#count} takes
 * @param inMemory how the whole list is read into memory; null where it is not kept there
 */
public record FacetedQuery(
        @Nullable String byName,
        String list,
        String facets,
        @Nullable ListSource inMemory) {

    static final String SORT = "sort";
    static final String DESCENDING = "descending";
    static final String NAME = "name";

    /**
     * A page of what fits.
     *
     * @param kept what was read before
     * @param filters parameters of the statement
     * @param counted whether it is asked what the list can be narrowed by
     * @param items reads the items that have these ids, in their order
     */
    public <T> FacetedListing<T> page(
            Graph graph,
            KeptLists kept,
            Map<String, @Nullable Object> filters,
            Paging paging,
            boolean counted,
            BiFunction<Statements, List<String>, List<T>> items) {
        return graph.read(statements -> {
            KeptLists.Asked asked = asked(statements, filters);
            Optional<List<Facet>> known = counted ? kept.facets(asked) : Optional.of(List.of());
            if (byName != null && known.isPresent() && isAllByName(filters)) {
                Row row = statements
                        .query(Cypher.named(byName), paging.with(filters))
                        .get(0);
                return FacetedListing.of(
                        paging.listing(items.apply(statements, row.texts("ids")), row.number("total")), known.get());
            }
            Optional<ListInMemory> whole = inMemory(statements, kept, asked, counted);
            if (whole.isPresent()) {
                int[] fit = whole.get().find(filters);
                List<String> page = whole.get().ids(paging.of(fit));
                return FacetedListing.of(
                        paging.listing(items.apply(statements, page), fit.length),
                        known.orElseGet(() -> kept.keepFacets(
                                asked, Facet.of(statements, whole.get().count(fit)))));
            }
            Found found = kept.beginning(asked)
                    .filter(before -> before.holds(paging) && (known.isPresent() || before.isWhole()))
                    .map(before -> new Found(paging.of(before.ids()), before))
                    .orElseGet(() -> found(statements, filters, paging, known.isEmpty()));
            kept.keepBeginning(asked, found.beginning());
            return FacetedListing.of(
                    paging.listing(
                            items.apply(statements, found.ids()),
                            found.beginning().total()),
                    known.orElseGet(() -> kept.keepFacets(
                            asked,
                            Facet.of(
                                    statements,
                                    Facet.count(
                                            statements,
                                            facets,
                                            found.beginning().ids())))));
        });
    }

    /**
     * A page of the values that items which fit have of the filter {@code name}, with how many have each, the most frequent first.
     *
     * @throws NotUnderstood when that is not a filter by which the list can be narrowed
     */
    public Listing<Facet.Value> values(
            Graph graph, KeptLists kept, Map<String, @Nullable Object> filters, String name, Paging paging) {
        return graph.read(statements -> {
            KeptLists.Asked asked = asked(statements, filters);
            Map<String, Map<String, Long>> numbers = inMemory(statements, kept, asked, true)
                    .map(whole -> whole.count(whole.find(filters)))
                    .orElseGet(() -> Facet.count(statements, facets, ids(statements, filters)));
            return Facet.values(statements, name, numbers, paging);
        });
    }

    /**
     * How many items fit.
     *
     * @param count statement that takes filters and returns the {@code total}, for when the list is not in memory
     */
    public long number(Graph graph, KeptLists kept, String count, Map<String, @Nullable Object> filters) {
        return graph.read(statements -> inMemory(statements, kept, asked(statements, filters), false)
                .map(whole -> (long) whole.find(filters).length)
                .orElseGet(() ->
                        statements.query(Cypher.named(count), filters).get(0).number("total")));
    }

    /** Reads the whole list into memory, where it is kept there and has not been read since the graph changed. */
    public void readAhead(Graph graph, KeptLists kept) {
        ListSource source = inMemory;
        if (source != null) {
            graph.read(statements -> whole(statements, kept, GraphState.ofNetwork(statements), source));
        }
    }

    private static ListInMemory whole(Statements statements, KeptLists kept, String state, ListSource source) {
        return kept.whole(state, source, () -> new ListReader(statements).read(source));
    }

    /** What is asked; where the list in memory can tell, what people make of the network leaves the answer as it is. */
    private KeptLists.Asked asked(Statements statements, Map<String, @Nullable Object> filters) {
        boolean isNetwork = inMemory != null && ListInMemory.knows(filters);
        String state = isNetwork ? GraphState.ofNetwork(statements) : GraphState.of(statements);
        return new KeptLists.Asked(state, list, filters);
    }

    /** It is read when facets are counted, which takes as long for all; other lists are found in it when it is there. */
    private Optional<ListInMemory> inMemory(
            Statements statements, KeptLists kept, KeptLists.Asked asked, boolean counted) {
        if (inMemory == null || !ListInMemory.knows(asked.filters())) {
            return Optional.empty();
        }
        return counted
                ? Optional.of(whole(statements, kept, asked.state(), inMemory))
                : kept.whole(asked.state(), inMemory);
    }

    private static boolean isAllByName(Map<String, @Nullable Object> filters) {
        return filters.entrySet().stream().allMatch(filter -> switch (filter.getKey()) {
            case SORT -> NAME.equals(filter.getValue());
            case DESCENDING -> true;
            default -> ListInMemory.isNotGiven(filter.getValue());
        });
    }

    /** The ids of all that fit, in their order. */
    public List<String> ids(Graph graph, Map<String, @Nullable Object> filters) {
        return graph.read(statements -> ids(statements, filters));
    }

    private List<String> ids(Statements statements, Map<String, @Nullable Object> filters) {
        return found(statements, filters, new Paging(null, "1"), true)
                .beginning()
                .ids();
    }

    /** A page, by its ids, and how the list begins. */
    private record Found(List<String> ids, KeptLists.Beginning beginning) {}

    private Found found(Statements statements, Map<String, @Nullable Object> filters, Paging paging, boolean all) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(paging.with(filters));
        parameters.put("most", all ? Integer.MAX_VALUE : KeptLists.LONGEST);
        Row row = statements.query(Cypher.named(list), parameters).get(0);
        return new Found(row.texts("ids"), new KeptLists.Beginning(row.number("total"), row.texts("first")));
    }
}
