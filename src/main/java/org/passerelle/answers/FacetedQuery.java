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
 * @param list statement that takes filters, {@code $skip}, {@code $limit} and {@code $most}; returns the {@code total}, the {@code ids} of the
 *     page and, when there are at most so many, {@code all} ids
 * @param facets statement that {@link Facet#count} takes
 */
public record FacetedQuery(String list, String facets) {

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
            KeptLists.Asked asked = new KeptLists.Asked(GraphState.of(statements), list, filters);
            Optional<List<Facet>> known = counted ? kept.facets(asked) : Optional.of(List.of());
            Found found = kept.order(asked)
                    .map(all -> Found.of(all, paging))
                    .orElseGet(() -> found(statements, filters, paging, known.isEmpty()));
            found.whole().ifPresent(all -> kept.keepOrder(asked, all));
            return FacetedListing.of(
                    paging.listing(items.apply(statements, found.ids()), found.total()),
                    known.orElseGet(() -> kept.keepFacets(asked, Facet.count(statements, facets, found.all()))));
        });
    }

    /** The ids of all that fit, in their order. */
    public List<String> ids(Graph graph, Map<String, @Nullable Object> filters) {
        return graph.read(statements -> found(statements, filters, new Paging(null, "1"), true))
                .all();
    }

    /**
     * What a list holds.
     *
     * @param ids of a page of it
     * @param all ids; empty where they are too many to be read for a page
     */
    private record Found(long total, List<String> ids, List<String> all) {

        static Found of(List<String> all, Paging paging) {
            return new Found(all.size(), paging.of(all), all);
        }

        Optional<List<String>> whole() {
            return all.size() == total && total <= KeptLists.LONGEST ? Optional.of(all) : Optional.empty();
        }
    }

    private Found found(Statements statements, Map<String, @Nullable Object> filters, Paging paging, boolean all) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(paging.with(filters));
        parameters.put("most", all ? Integer.MAX_VALUE : KeptLists.LONGEST);
        Row row = statements.query(Cypher.named(list), parameters).get(0);
        return new Found(row.number("total"), row.texts("ids"), row.texts("all"));
    }
}
