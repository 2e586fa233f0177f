package org.passerelle.answers.drawing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The nodes that are drawn, in the order in which they came, never more than the limit. */
final class Selection {

    private final int limit;
    private final Set<String> ids = new LinkedHashSet<>();

    Selection(int limit) {
        this.limit = limit;
    }

    /** Adds as many of {@code more} as there is room for. */
    void add(Collection<String> more) {
        more.stream().filter(id -> ids.size() < limit).forEach(ids::add);
    }

    /** Adds each cooperation with its parties where there is room for all of that. */
    void addWhole(List<Fitting> cooperations) {
        for (Fitting cooperation : cooperations) {
            long added = cooperation
                    .unit()
                    .filter(id -> !ids.contains(id))
                    .distinct()
                    .count();
            if (ids.size() + added <= limit) {
                add(cooperation.unit().toList());
            }
        }
    }

    List<String> ids() {
        return List.copyOf(ids);
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /** For each node that is drawn, how many neighbours are not: {@code around} holds every cooperation that touches one drawn. */
    Map<String, Long> hidden(List<Fitting> around) {
        Map<String, Long> hidden = new TreeMap<>();
        for (Fitting cooperation : around) {
            if (has(cooperation.id())) {
                count(
                        hidden,
                        cooperation.id(),
                        cooperation.parties().stream()
                                .filter(party -> !has(party))
                                .count());
            } else {
                cooperation.parties().stream().filter(this::has).forEach(party -> count(hidden, party, 1));
                cooperation.beside().stream().filter(this::has).forEach(other -> count(hidden, other, 1));
            }
        }
        return hidden;
    }

    private static void count(Map<String, Long> hidden, String id, long number) {
        if (number > 0) {
            hidden.merge(id, number, Long::sum);
        }
    }
}
