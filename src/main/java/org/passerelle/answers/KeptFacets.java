package org.passerelle.answers;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * By what lists could be narrowed when somebody asked, so that the next page, and the next one who asks, need not wait until all is counted
 * again. Those of an earlier state of the graph are not asked for any more, and give way.
 */
@Component
public final class KeptFacets {

    /** Of a few kilobytes each. */
    private static final int MOST = 1_000;

    /**
     * What was counted.
     *
     * @param state of the graph, as {@link org.passerelle.graph.GraphState} tells it
     * @param list the statement
     * @param filters its parameters
     */
    record Asked(String state, String list, Map<String, @Nullable Object> filters) {}

    private final Map<Asked, List<Facet>> kept = Collections.synchronizedMap(new LRUMap<>(MOST));

    /** What was counted when the same was asked before. */
    Optional<List<Facet>> before(Asked asked) {
        return Optional.ofNullable(kept.get(asked));
    }

    /** Keeps {@code counted}, and gives it back. */
    List<Facet> keep(Asked asked, List<Facet> counted) {
        kept.put(asked, counted);
        return counted;
    }
}
