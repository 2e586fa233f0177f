package org.passerelle.measures;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.passerelle.snapshot.Parties;
import org.passerelle.telling.Message;

/** A network with its measures. */
final class Measured {

    private final Subject subject;
    private final Instant takenAt;
    private final Parties parties;
    private final List<Integer> nodes;
    private final Map<Measure, double[]> ofParties;
    private final Map<Measure, Double> ofNetwork;
    private final List<DegreeCount> degrees;
    private final List<Message> notes;

    /**
     * Puts them together.
     *
     * @param nodes which party each node is
     * @param ofParties by node; not a number where there is none
     */
    Measured(
            Subject subject,
            Instant takenAt,
            Parties parties,
            List<Integer> nodes,
            Map<Measure, double[]> ofParties,
            Map<Measure, Double> ofNetwork,
            List<DegreeCount> degrees,
            List<Message> notes) {
        this.subject = subject;
        this.takenAt = takenAt;
        this.parties = parties;
        this.nodes = nodes;
        this.ofParties = new EnumMap<>(ofParties);
        this.ofNetwork = new EnumMap<>(ofNetwork);
        this.degrees = degrees;
        this.notes = notes;
    }

    Subject subject() {
        return subject;
    }

    Instant takenAt() {
        return takenAt;
    }

    List<DegreeCount> degrees() {
        return degrees;
    }

    List<Message> notes() {
        return notes;
    }

    /** The value of {@code measure} of the network; null where it has none. */
    @Nullable
    Number value(Measure measure) {
        return number(measure, ofNetwork.getOrDefault(measure, Double.NaN));
    }

    private static @Nullable Number number(Measure measure, double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        return measure.number(value);
    }

    /** The nodes of {@code order}, from the first on. */
    int[] sorted(PartyOrder order) {
        double[] values = values(order.by());
        double[] communities = values(Measure.COMMUNITY);
        Comparator<Integer> comparing =
                Comparator.comparingDouble(node -> order.descending() ? -values[node] : values[node]);
        // what has no value stands last, whichever way
        Comparator<Integer> missing = Comparator.comparing(node -> Double.isNaN(values[node]));
        return IntStream.range(0, nodes.size())
                .filter(node -> order.community() < 0 || communities[node] == order.community())
                .boxed()
                .sorted(missing.thenComparing(comparing))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** The number of the node that stands for the party called {@code id}; empty when none does. */
    OptionalInt node(String id) {
        int party = parties.ids().number(id);
        int node = Collections.binarySearch(nodes, party);
        return node < 0 ? OptionalInt.empty() : OptionalInt.of(node);
    }

    /** The value of {@code measure} of {@code node}; null where it has none. */
    @Nullable
    Number value(Measure measure, int node) {
        return number(measure, values(measure)[node]);
    }

    /** The largest value of {@code measure} that a node has; 0 when none has any. */
    double largest(Measure measure) {
        return Arrays.stream(values(measure))
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
    }

    /** The values of {@code measure} by node; not a number where there is none. */
    double[] values(Measure measure) {
        return ofParties.getOrDefault(measure, new double[nodes.size()]);
    }

    /** Those of {@code nodes}, in that order. */
    Stream<MeasuredParty> parties(IntStream these) {
        return these.mapToObj(this::party);
    }

    private MeasuredParty party(int node) {
        int party = nodes.get(node);
        Map<String, @Nullable Number> measures = new LinkedHashMap<>();
        Measure.ofParties().forEach(measure -> measures.put(measure.column(), value(measure, node)));
        String country = parties.countries().of(party);
        return new MeasuredParty(
                parties.ids().of(party),
                parties.name(party),
                parties.english(party),
                parties.french(party),
                parties.kinds().of(party),
                country.isEmpty() ? null : country,
                measures);
    }
}
