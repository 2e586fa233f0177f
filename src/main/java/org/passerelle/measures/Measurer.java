package org.passerelle.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.passerelle.measures.network.Communities;
import org.passerelle.measures.network.Components;
import org.passerelle.measures.network.Cores;
import org.passerelle.measures.network.CutPoints;
import org.passerelle.measures.network.Holes;
import org.passerelle.measures.network.Influence;
import org.passerelle.measures.network.Mixing;
import org.passerelle.measures.network.ShortestPaths;
import org.passerelle.measures.network.Triangles;
import org.passerelle.measures.network.UndirectedNetwork;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.telling.Message;

/** Measures one network: all that is measured of it and of its nodes. */
final class Measurer {

    private final Subject subject;
    private final Snapshot snapshot;
    private final Projected projected;
    private final UndirectedNetwork network;
    private final Components components;
    private final Triangles triangles;
    private final Cores cores;
    private final Map<Measure, double[]> ofParties = new EnumMap<>(Measure.class);
    private final Map<Measure, Double> ofNetwork = new EnumMap<>(Measure.class);
    private final List<Message> notes = new ArrayList<>();

    private Measurer(Subject subject, Snapshot snapshot, Projected projected) {
        this.subject = subject;
        this.snapshot = snapshot;
        this.projected = projected;
        network = projected.network();
        components = Components.of(network);
        triangles = Triangles.of(network, projected.groups());
        cores = Cores.of(network);
    }

    static Measured measure(Subject subject, Snapshot snapshot, Projected projected) {
        Measurer measurer = new Measurer(subject, snapshot, projected);
        measurer.tellWhatIsLeftOut();
        measurer.size();
        measurer.partners();
        measurer.paths();
        measurer.influence();
        measurer.mixing();
        measurer.communities();
        measurer.innermostCore();
        measurer.agreementsOfMany();
        return new Measured(
                subject,
                snapshot.takenAt(),
                snapshot.parties(),
                projected.parties(),
                measurer.ofParties,
                measurer.ofNetwork,
                measurer.degrees(),
                measurer.notes);
    }

    private void tellWhatIsLeftOut() {
        if (subject.isFiltered()) {
            notes.add(MeasureNote.FILTERED.with(
                    projected.fitting(), snapshot.cooperations().number()));
        }
        if (projected.unplaced() > 0) {
            notes.add(MeasureNote.UNPLACED.with(projected.unplaced()));
        }
        if (projected.within() > 0) {
            notes.add(MeasureNote.WITHIN.with(projected.within()));
        }
    }

    private void size() {
        int nodes = network.nodes();
        put(Measure.NODES, nodes);
        put(Measure.LINKS, network.links());
        put(Measure.DENSITY, network.density());
        put(Measure.MEAN_DEGREE, nodes == 0 ? 0 : 2.0 * network.links() / nodes);
        put(
                Measure.ALONE,
                Arrays.stream(components.sizes()).filter(size -> size == 1).count());
        put(Measure.COMPONENTS, components.number());
        put(Measure.LARGEST_COMPONENT, components.largest());
        put(Measure.COMPONENT, Arrays.stream(components.of()).asDoubleStream().toArray());
        boolean[] cut = CutPoints.of(network);
        put(Measure.CUT_POINT, each(node -> cut[node] ? 1 : 0));
        put(
                Measure.CUT_POINTS,
                IntStream.range(0, nodes).filter(node -> cut[node]).count());
    }

    private void partners() {
        put(
                Measure.COOPERATIONS,
                projected.cooperations().stream()
                        .mapToDouble(Integer::doubleValue)
                        .toArray());
        put(Measure.DEGREE, each(network::degree));
        put(Measure.STRENGTH, each(network::strength));
        put(Measure.CONSTRAINT, Holes.constraint(network));
        put(Measure.EFFECTIVE_SIZE, Holes.effectiveSize(network, triangles));
        put(
                Measure.BROKERAGE,
                Arrays.stream(Holes.openPairs(network, triangles))
                        .asDoubleStream()
                        .toArray());
        put(Measure.CLUSTERING, triangles.clustering(network));
        put(Measure.TRIANGLES, Arrays.stream(triangles.at()).asDoubleStream().toArray());
        put(Measure.CORE, Arrays.stream(cores.of()).asDoubleStream().toArray());
        put(Measure.TRANSITIVITY, triangles.transitivity(network));
        put(Measure.MEAN_CLUSTERING, triangles.meanClustering(network));
        put(Measure.ALL_TRIANGLES, triangles.number());
    }

    private void paths() {
        ShortestPaths paths = ShortestPaths.of(network, components);
        double nodes = network.nodes();
        double pairs = (nodes - 1) * (nodes - 2) / 2;
        put(Measure.BETWEENNESS, each(node -> pairs <= 0 ? 0 : paths.pairs()[node] / pairs));
        double[] errors = paths.errors();
        put(Measure.BETWEENNESS_ERROR, each(node -> errors == null ? Double.NaN : errors[node] / pairs));
        put(Measure.CLOSENESS, each(node -> closeness(node, paths)));
        put(Measure.DIAMETER, paths.diameter());
        double largest = components.largest();
        double sum = IntStream.range(0, network.nodes())
                .filter(node -> components.of()[node] == 0)
                .mapToDouble(node -> paths.distances()[node])
                .sum();
        put(Measure.MEAN_DISTANCE, largest < 2 ? Double.NaN : sum / (largest * (largest - 1)));
        if (!paths.exact()) {
            notes.add(MeasureNote.ESTIMATED.with(paths.pivots()));
        }
    }

    /** Wasserman and Faust: the inverse of the mean distance to those that are reached, times the share that is reached. */
    private double closeness(int node, ShortestPaths paths) {
        double reached = components.sizes()[components.of()[node]] - 1.0;
        return reached == 0 ? 0 : reached / paths.distances()[node] * (reached / (network.nodes() - 1.0));
    }

    private void influence() {
        put(Measure.PAGE_RANK, Influence.pageRank(network));
        Optional<double[]> eigenvector = Influence.eigenvector(network);
        put(Measure.EIGENVECTOR, eigenvector.orElseGet(() -> each(node -> Double.NaN)));
        if (network.links() > 0 && eigenvector.isEmpty()) {
            notes.add(MeasureNote.NOT_SETTLED.with());
        }
    }

    private void mixing() {
        Parties parties = snapshot.parties();
        put(Measure.DEGREE_ASSORTATIVITY, Mixing.byDegree(network));
        put(
                Measure.COUNTRY_ASSORTATIVITY,
                mixing(sorts(party -> parties.countries().number(party)), MeasureNote.COUNTRY_NOT_KNOWN));
        put(
                Measure.KIND_ASSORTATIVITY,
                Mixing.bySort(
                                network,
                                sorts(party -> parties.kinds().number(party)),
                                parties.kinds().size())
                        .coefficient());
        put(
                Measure.DEPARTMENT_ASSORTATIVITY,
                mixing(
                        sorts(party -> parties.territory(party, "Department").orElse(-1)),
                        MeasureNote.DEPARTMENT_NOT_KNOWN));
    }

    private double mixing(int[] sorts, MeasureNote unknown) {
        Mixing.BySort mixing =
                Mixing.bySort(network, sorts, Arrays.stream(sorts).max().orElse(-1) + 1);
        if (mixing.links() < network.links()) {
            notes.add(unknown.with(network.links() - mixing.links(), network.links()));
        }
        return mixing.coefficient();
    }

    private int[] sorts(IntUnaryOperator sort) {
        return projected.parties().stream().mapToInt(sort::applyAsInt).toArray();
    }

    private void communities() {
        Communities communities = Communities.of(network);
        put(Measure.COMMUNITY, Arrays.stream(communities.of()).asDoubleStream().toArray());
        put(
                Measure.PARTNER_COMMUNITIES,
                Arrays.stream(communities.among(network)).asDoubleStream().toArray());
        put(Measure.COMMUNITIES, communities.number());
        put(Measure.MODULARITY, communities.modularity());
        put(Measure.LOWEST_MODULARITY, communities.lowest());
        put(Measure.STABILITY, communities.stability());
    }

    private void innermostCore() {
        int innermost = cores.innermost();
        put(Measure.INNERMOST_CORE, innermost);
        UndirectedNetwork inside = network.within(node -> cores.of()[node] == innermost);
        UndirectedNetwork outside = network.without(node -> cores.of()[node] == innermost);
        Triangles rest = Triangles.of(outside);
        put(
                Measure.CORE_NODES,
                Arrays.stream(cores.of()).filter(core -> core == innermost).count());
        put(Measure.CORE_TRIANGLES, Triangles.of(inside).number());
        put(Measure.TRANSITIVITY_OUTSIDE_CORE, rest.transitivity(outside));
        put(Measure.MEAN_CLUSTERING_OUTSIDE_CORE, rest.meanClustering(outside));
    }

    private void agreementsOfMany() {
        put(Measure.GROUPS, projected.groups().number());
        put(Measure.LARGEST_GROUP, projected.groups().largest());
        put(Measure.GROUP_TRIANGLES, triangles.grouped());
        Triangles ofPairs = Triangles.of(projected.pairs());
        put(Measure.TRANSITIVITY_OF_PAIRS, ofPairs.transitivity(projected.pairs()));
        put(Measure.MEAN_CLUSTERING_OF_PAIRS, ofPairs.meanClustering(projected.pairs()));
        put(Measure.CORE_OF_PAIRS, Cores.of(projected.pairs()).innermost());
    }

    private List<DegreeCount> degrees() {
        Map<Integer, Integer> counts = new TreeMap<>();
        IntStream.range(0, network.nodes()).forEach(node -> counts.merge(network.degree(node), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new DegreeCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A number of each node. */
    private interface OfNode {

        double of(int node);
    }

    private double[] each(OfNode number) {
        return IntStream.range(0, network.nodes()).mapToDouble(number::of).toArray();
    }

    private void put(Measure measure, long number) {
        put(measure, (double) number);
    }

    private void put(Measure measure, double value) {
        ofNetwork.put(measure, value);
    }

    private void put(Measure measure, double[] values) {
        ofParties.put(measure, values);
    }
}
