package org.passerelle.answers;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What lists held and by what they could be narrowed when somebody asked, so that the next page, and the next one who asks, need not wait until
 * all is sorted and counted again. Those of an earlier state of the graph are not asked for any more, and give way.
 */
@Component
public final class KeptLists {

    /** A list of more is read anew for each page. */
    static final int LONGEST = 50_000;

    /** Of a few megabytes each at most, as long as there is memory to spare. */
    private static final int MOST_ORDERS = 20;

    /** Of a few kilobytes each. */
    private static final int MOST_FACETS = 1_000;

    /**
     * A list that somebody asked for.
     *
     * @param state of the graph, as {@link org.passerelle.graph.GraphState} tells it
     * @param list the statement
     * @param filters its parameters
     */
    record Asked(String state, String list, Map<String, @Nullable Object> filters) {}

    private final Map<Asked, SoftReference<List<String>>> orders =
            Collections.synchronizedMap(new LRUMap<>(MOST_ORDERS));
    private final Map<Asked, List<Facet>> facets = Collections.synchronizedMap(new LRUMap<>(MOST_FACETS));

    /** The ids of all that the list holds, in its order, when the same was asked before. */
    Optional<List<String>> order(Asked asked) {
        return Optional.ofNullable(orders.get(asked)).map(SoftReference::get);
    }

    void keepOrder(Asked asked, List<String> ids) {
        orders.put(asked, new SoftReference<>(ids));
    }

    /** By what the list can be narrowed, when the same was asked before. */
    Optional<List<Facet>> facets(Asked asked) {
        return Optional.ofNullable(facets.get(asked));
    }

    /** Keeps {@code counted}, and gives it back. */
    List<Facet> keepFacets(Asked asked, List<Facet> counted) {
        facets.put(asked, counted);
        return counted;
    }
}
