package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

/** Which cooperations come first where not all can be drawn. */
@WithDatabase
class WholeNetworkTest {

    private static final Graph GRAPH = SeededGraph.connection().graph();
    private static final WholeNetwork NETWORK = new WholeNetwork(GRAPH, new Snapshots(GRAPH));

    private static Map<String, Object> filter(Map<String, String> given) {
        PartyFinder parties = new PartyFinder(GRAPH);
        return new DrawingFilterReader(new CountryFinder(GRAPH, parties), parties, new TermFinder(GRAPH))
                .read(DrawingFilter.of(given));
    }

    /** Every cooperation with its parties, as drawings of single cooperations read them. */
    private static Map<String, List<String>> all() {
        Map<String, List<String>> parties = new HashMap<>();
        List<String> ids = List.copyOf(NETWORK.fitting(filter(Map.of())));
        GRAPH.read(statements -> Fitting.ofCooperations(statements, filter(Map.of()), ids))
                .forEach(one -> parties.put(one.id(), one.parties()));
        return parties;
    }

    private static List<String> expected(Set<String> among, int most) {
        Map<String, List<String>> all = all();
        Map<String, Integer> degrees = new HashMap<>();
        all.values().forEach(parties -> parties.forEach(party -> degrees.merge(party, 1, Integer::sum)));
        return among.stream()
                .sorted(Comparator.<String>comparingInt(id ->
                                all.get(id).stream().mapToInt(degrees::get).sum())
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
    }

    @Test
    void firstComeThoseWhosePartiesHaveMostCooperations() {
        WholeNetwork.Best best = NETWORK.best(filter(Map.of()), 10);

        assertThat(best.total()).isEqualTo(66);
        assertThat(best.first()).hasSize(10).isEqualTo(expected(all().keySet(), 10));
    }

    @Test
    void onlyThoseThatFitAreRanked() {
        Map<String, Object> ofMali = filter(Map.of("country", "ML"));
        Set<String> fit = NETWORK.fitting(ofMali);

        assertThat(fit).hasSize(4);
        assertThat(NETWORK.best(ofMali, 2)).isEqualTo(new WholeNetwork.Best(expected(fit, 2), fit.size()));
        assertThat(NETWORK.best(ofMali, 1000).first()).containsExactlyInAnyOrderElementsOf(fit);
    }
}
