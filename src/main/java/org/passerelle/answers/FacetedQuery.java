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
 * @param list statement that takes filters, {@code $skip}, {@code $limit} and {@code $facets}; returns the {@code total} and, with facets,
 *     {@code all} ids
 * @param facets statement that {@link Facet#count} takes
 */
public record FacetedQuery(String list, String facets) {

    /**
     * A page of what fits.
     *
     * @param kept what was counted before
     * @param filters parameters of the statement
     * @param counted whether it is asked what the list can be narrowed by
     * @param items reads the items of the row that the statement returned
     */
    public <T> FacetedListing<T> page(
            Graph graph,
            KeptFacets kept,
            Map<String, @Nullable Object> filters,
            Paging paging,
            boolean counted,
            BiFunction<Statements, Row, List<T>> items) {
        return graph.read(statements -> {
            Optional<KeptFacets.Asked> asked = counted ? Optional.of(asked(statements, filters)) : Optional.empty();
            Optional<List<Facet>> before = asked.flatMap(kept::before);
            Row found = found(statements, filters, paging, counted && before.isEmpty());
            return FacetedListing.of(
                    paging.listing(items.apply(statements, found), found.number("total")),
                    asked.map(one -> before.orElseGet(() -> kept.keep(one, count(statements, found))))
                            .orElse(List.of()));
        });
    }

    /** The ids of all that fit, in their order. */
    public List<String> ids(Graph graph, Map<String, @Nullable Object> filters) {
        return graph.read(statements -> found(statements, filters, new Paging(null, "1"), true))
                .texts("all");
    }

    private KeptFacets.Asked asked(Statements statements, Map<String, @Nullable Object> filters) {
        return new KeptFacets.Asked(GraphState.of(statements), list, filters);
    }

    private List<Facet> count(Statements statements, Row found) {
        return Facet.count(statements, facets, found.texts("all"));
    }

    private Row found(Statements statements, Map<String, @Nullable Object> filters, Paging paging, boolean counted) {
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>(paging.with(filters));
        parameters.put("facets", counted);
        return statements.query(Cypher.named(list), parameters).get(0);
    }
}
