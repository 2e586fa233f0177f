package org.passerelle.export;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Which cooperations are exported.
 *
 * @param title what was asked, in words
 * @param cooperations their ids; empty for all there are
 */
public record Scope(String title, Optional<NavigableSet<String>> cooperations) {

    static Scope everything() {
        return new Scope("the whole network", Optional.empty());
    }

    static Scope of(String title, Iterable<String> ids) {
        NavigableSet<String> sorted = new java.util.TreeSet<>();
        ids.forEach(sorted::add);
        return new Scope(title, Optional.of(sorted));
    }

    /** At most {@code most} ids of {@code sorted} after {@code after}. */
    static List<String> piece(NavigableSet<String> sorted, String after, int most) {
        return sorted.tailSet(after, false).stream().limit(most).toList();
    }
}
