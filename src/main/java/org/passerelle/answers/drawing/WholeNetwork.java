package org.passerelle.answers.drawing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.Cooperations;
import org.passerelle.snapshot.Ids;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Which cooperations of the whole network fit a filter, and which of them are the best connected. */
@Component
final class WholeNetwork {

    private final Graph graph;
    private final Snapshots snapshots;
    private final KeptByState<String, int[]> connected = new KeptByState<>(1);

    WholeNetwork(Graph graph, Snapshots snapshots) {
        this.graph = graph;
        this.snapshots = snapshots;
    }

    /**
     * Some of the cooperations that fit.
     *
     * @param first ids, the best connected first
     * @param total how many fit
     */
    record Best(List<String> first, long total) {}

    /**
     * All cooperations that fit.
     *
     * @param network in which they are
     * @param holds says of the number of a cooperation whether it fits
     * @param total how many fit
     */
    record Fit(Snapshot network, IntPredicate holds, long total) {}

    /** Ids of all that fit {@code filter}. */
    Set<String> fitting(Map<String, Object> filter) {
        return graph.read(statements ->
                statements.query(Cypher.named("read/fitting-cooperations"), filter, row -> row.text("id")).stream()
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those that fit {@code filter}, at most {@code most} of them: first those whose parties have most cooperations. */
    Best best(Map<String, Object> filter, int most) {
        return best(fit(filter), most);
    }

    /** Those that fit {@code filter}. */
    Fit fit(Map<String, Object> filter) {
        Snapshot network = snapshots.current();
        Ids ids = network.cooperations().ids();
        if (isNotGiven(filter)) {
            return new Fit(network, cooperation -> true, ids.size());
        }
        Set<String> fit = fitting(filter);
        return new Fit(network, cooperation -> fit.contains(ids.of(cooperation)), fit.size());
    }

    private static boolean isNotGiven(Map<String, Object> filter) {
        return filter.values().stream()
                .allMatch(value -> value instanceof Collection<?> all
                        ? all.isEmpty()
                        : value.toString().isEmpty());
    }

    /** At most {@code most} of {@code fit}: first those whose parties have most cooperations. */
    Best best(Fit fit, int most) {
        Snapshot network = fit.network();
        int[] connected = this.connected.of(network.state(), "connected", () -> connected(network));
        // the last of the best comes first, to be left behind by a better one
        PriorityQueue<Integer> best = new PriorityQueue<>(
                Comparator.<Integer>comparingInt(one -> connected[one]).thenComparing(Comparator.reverseOrder()));
        IntStream.range(0, connected.length).filter(fit.holds()).forEach(cooperation -> {
            if (best.size() < most || connected[best.element()] < connected[cooperation]) {
                best.add(cooperation);
            }
            if (best.size() > most) {
                best.remove();
            }
        });
        return new Best(
                best.stream()
                        .sorted(best.comparator().reversed())
                        .map(network.cooperations().ids()::of)
                        .toList(),
                fit.total());
    }

    /** For each cooperation, how many cooperations the parties of it have in all. */
    private static int[] connected(Snapshot network) {
        Cooperations cooperations = network.cooperations();
        int[] degrees = new int[network.parties().number()];
        IntStream.range(0, cooperations.number())
                .flatMap(cooperation -> parties(cooperations, cooperation))
                .forEach(party -> degrees[party]++);
        return IntStream.range(0, cooperations.number())
                .map(cooperation -> parties(cooperations, cooperation)
                        .map(party -> degrees[party])
                        .sum())
                .toArray();
    }

    /** Those who take part or support. */
    private static IntStream parties(Cooperations cooperations, int cooperation) {
        return IntStream.concat(
                        IntStream.of(cooperations.parties().of(cooperation)),
                        IntStream.of(cooperations.supporters().of(cooperation)))
                .distinct();
    }
}
