package org.passerelle.answers;

import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.collections4.map.LRUMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What lists held and by what they could be narrowed when somebody asked, so that the next page, and the next one who asks, need not wait until
 * all is sorted and counted again. Those of an earlier state of the graph are not asked for any more, and give way.
 */
@Component
public final class KeptLists {

    /** Of a longer list, pages beyond are read anew each time. */
    static final int LONGEST = 50_000;

    /** Of a few megabytes each at most, as long as there is memory to spare. */
    private static final int MOST_BEGINNINGS = 20;

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

    /**
     * How a list begins.
     *
     * @param total how many it holds
     * @param ids of the first of them, in its order
     */
    record Beginning(long total, List<String> ids) {

        /** The same, without what is too much to keep. */
        Beginning kept() {
            return ids.size() <= LONGEST ? this : new Beginning(total, List.copyOf(ids.subList(0, LONGEST)));
        }

        boolean isWhole() {
            return ids.size() == total;
        }

        /** True when all of the page is in it. */
        boolean holds(Paging paging) {
            return isWhole() || (paging.number() + 1L) * paging.length() <= ids.size();
        }
    }

    private final Map<Asked, SoftReference<Beginning>> beginnings =
            Collections.synchronizedMap(new LRUMap<>(MOST_BEGINNINGS));
    private final Map<ListSource, SoftReference<InState>> whole = new ConcurrentHashMap<>();
    private final Map<ListSource, Object> turns = new ConcurrentHashMap<>();
    private final Map<Asked, List<Facet>> facets = Collections.synchronizedMap(new LRUMap<>(MOST_FACETS));

    /** A list as it was in a state of the graph. */
    private record InState(String state, ListInMemory list) {}

    /** What {@code source} read in {@code state}; empty when nobody read it then, or memory was short since. */
    Optional<ListInMemory> whole(String state, ListSource source) {
        return Optional.ofNullable(whole.get(source))
                .map(SoftReference::get)
                .filter(one -> one.state().equals(state))
                .map(InState::list);
    }

    /** What {@code source} read in {@code state}, or reads now; others who ask for the same wait for the one who reads. */
    ListInMemory whole(String state, ListSource source, Supplier<ListInMemory> read) {
        synchronized (turns.computeIfAbsent(source, any -> new Object())) {
            return whole(state, source).orElseGet(() -> {
                ListInMemory fresh = read.get();
                whole.put(source, new SoftReference<>(new InState(state, fresh)));
                return fresh;
            });
        }
    }

    /** How the list begins, when the same was asked before. */
    Optional<Beginning> beginning(Asked asked) {
        return Optional.ofNullable(beginnings.get(asked)).map(SoftReference::get);
    }

    void keepBeginning(Asked asked, Beginning beginning) {
        beginnings.put(asked, new SoftReference<>(beginning.kept()));
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
