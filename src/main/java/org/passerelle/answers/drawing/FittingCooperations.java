package org.passerelle.answers.drawing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passerelle.answers.TermFinder;
import org.passerelle.answers.party.CountryFinder;
import org.passerelle.answers.party.PartyFinder;
import org.passerelle.graph.Graph;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Which cooperations a filter lets through, for what a page shows beside its drawing. */
@Component
public final class FittingCooperations {

    private final Graph graph;
    private final DrawingFilterReader filters;
    private final WholeNetwork network;

    FittingCooperations(Graph graph, DrawingFilterReader filters, WholeNetwork network) {
        this.graph = graph;
        this.filters = filters;
        this.network = network;
    }

    /** Cooperations over {@code graph}, for callers without a Spring container. */
    public static FittingCooperations over(Graph graph) {
        PartyFinder parties = new PartyFinder(graph);
        return new FittingCooperations(
                graph,
                new DrawingFilterReader(new CountryFinder(graph, parties), parties, new TermFinder(graph)),
                new WholeNetwork(graph, new Snapshots(graph)));
    }

    /**
     * Ids of all that fit.
     *
     * @throws org.passerelle.answers.NotUnderstood when a value of the filter is not understood
     */
    public Set<String> everywhere(DrawingFilter filter) {
        return network.fitting(filters.read(filter));
    }

    /**
     * Ids of those that the party takes part in or supports, with what they rest on.
     *
     * @throws org.passerelle.answers.NotUnderstood when a value of the filter is not understood
     */
    public Set<String> ofParty(String party, DrawingFilter filter) {
        Map<String, Object> fitting = filters.read(filter);
        return ids(graph.read(statements -> Fitting.ofParties(statements, fitting, List.of(party))));
    }

    /**
     * Ids of those among {@code cooperations}, with what they rest on.
     *
     * @throws org.passerelle.answers.NotUnderstood when a value of the filter is not understood
     */
    public Set<String> among(Set<String> cooperations, DrawingFilter filter) {
        Map<String, Object> fitting = filters.read(filter);
        // none given would mean all there are
        return cooperations.isEmpty()
                ? Set.of()
                : ids(graph.read(statements -> Fitting.ofCooperations(statements, fitting, List.copyOf(cooperations))));
    }

    private static Set<String> ids(List<Fitting> fitting) {
        return fitting.stream().map(Fitting::id).collect(Collectors.toUnmodifiableSet());
    }
}
