package org.passerelle.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.measures.network.Groups;
import org.passerelle.measures.network.LinkCollector;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Twinnings;

/** Makes the network that is measured of a snapshot. */
final class Projector {

    /** More take more room and time than a server should give to one reader. */
    private static final long MOST_LINKS = 20_000_000;

    private static final int NOWHERE = -1;

    private static final Map<NodeChoice, String> LEVELS = Map.of(
            NodeChoice.CITIES, "City",
            NodeChoice.DEPARTMENTS, "Department",
            NodeChoice.REGIONS, "Region",
            NodeChoice.COUNTRIES, "Country");

    private final Snapshot snapshot;
    private final Subject subject;
    private final Map<Integer, Integer> countries;
    private final BitSet unplaced = new BitSet();
    private int within;

    Projector(Snapshot snapshot, Subject subject) {
        this.snapshot = snapshot;
        this.subject = subject;
        this.countries = subject.projection() == NodeChoice.COUNTRIES ? countries(snapshot.parties()) : Map.of();
    }

    /** The countries by the numbers of their codes. */
    private static Map<Integer, Integer> countries(Parties parties) {
        Map<Integer, Integer> countries = new HashMap<>();
        for (int party = 0; party < parties.number(); party++) {
            if (parties.kinds().of(party).equals(LEVELS.get(NodeChoice.COUNTRIES))) {
                countries.putIfAbsent(parties.countries().number(party), party);
            }
        }
        countries.remove(NOWHERE);
        return countries;
    }

    /**
     * The network of the cooperations that {@code fits} lets through, by their numbers in the snapshot.
     *
     * @throws NotUnderstood when it has too many links to be measured
     */
    Projected project(IntPredicate fits) {
        Map<Integer, int[]> members = subject.projection() == NodeChoice.TWINNINGS ? twins(fits) : joined(fits);
        long number = members.values().stream()
                .mapToLong(joined -> (long) joined.length * (joined.length - 1) / 2)
                .sum();
        if (number > MOST_LINKS) {
            throw NotUnderstood.invalid(
                    MeasureFault.TOO_MANY_LINKS,
                    Subject.PROJECTION,
                    subject.projection().code(),
                    number,
                    MOST_LINKS);
        }
        return network(members);
    }

    /** The twinned cities of each cooperation. */
    private Map<Integer, int[]> twins(IntPredicate fits) {
        Twinnings twinnings = snapshot.twinnings();
        Map<Integer, IntStream.Builder> ends = new TreeMap<>();
        for (int pair = 0; pair < twinnings.number(); pair++) {
            if (fits.test(twinnings.cooperation(pair))) {
                ends.computeIfAbsent(twinnings.cooperation(pair), cooperation -> IntStream.builder())
                        .add(twinnings.one(pair))
                        .add(twinnings.other(pair));
            }
        }
        Map<Integer, int[]> twins = new TreeMap<>();
        ends.forEach((cooperation, cities) ->
                twins.put(cooperation, cities.build().sorted().distinct().toArray()));
        return twins;
    }

    /** Who takes part in each cooperation, or where they lie. */
    private Map<Integer, int[]> joined(IntPredicate fits) {
        Map<Integer, int[]> joined = new TreeMap<>();
        for (int cooperation = 0; cooperation < snapshot.cooperations().number(); cooperation++) {
            if (fits.test(cooperation)) {
                joined.put(cooperation, places(taking(cooperation)));
            }
        }
        return joined;
    }

    private int[] taking(int cooperation) {
        int[] parties = snapshot.cooperations().parties().of(cooperation);
        return subject.supporters()
                ? IntStream.concat(
                                Arrays.stream(parties),
                                Arrays.stream(
                                        snapshot.cooperations().supporters().of(cooperation)))
                        .sorted()
                        .distinct()
                        .toArray()
                : parties;
    }

    private int[] places(int[] parties) {
        if (subject.projection() == NodeChoice.PARTIES) {
            return parties;
        }
        int[] placed = Arrays.stream(parties)
                .map(this::place)
                .filter(place -> place != NOWHERE)
                .toArray();
        int[] places = Arrays.stream(placed).sorted().distinct().toArray();
        within += places.length < placed.length ? 1 : 0;
        return places;
    }

    private int place(int party) {
        String level = String.valueOf(LEVELS.get(subject.projection()));
        int place = snapshot.parties()
                .territory(party, level)
                .orElseGet(() ->
                        countries.getOrDefault(snapshot.parties().countries().number(party), NOWHERE));
        if (place == NOWHERE) {
            unplaced.set(party);
        }
        return place;
    }

    private Projected network(Map<Integer, int[]> members) {
        BitSet there = new BitSet();
        members.values().forEach(joined -> Arrays.stream(joined).forEach(there::set));
        int[] parties = there.stream().toArray();
        int[] nodes = new int[snapshot.parties().number()];
        for (int node = 0; node < parties.length; node++) {
            nodes[parties[node]] = node;
        }
        List<int[]> sets = new ArrayList<>();
        int[] cooperations = new int[parties.length];
        members.values().forEach(joined -> {
            int[] set = Arrays.stream(joined).map(party -> nodes[party]).toArray();
            Arrays.stream(set).forEach(node -> cooperations[node]++);
            sets.add(set);
        });
        LinkCollector all = new LinkCollector();
        LinkCollector pairs = new LinkCollector();
        if (subject.projection() == NodeChoice.TWINNINGS) {
            linkTwins(members, nodes, all, pairs);
        } else {
            sets.forEach(set -> linkAll(set, all, pairs));
        }
        boolean weighted = subject.weighting() != Weighting.NONE;
        return new Projected(
                Arrays.stream(parties).boxed().toList(),
                Arrays.stream(cooperations).boxed().toList(),
                all.network(parties.length, weighted),
                pairs.network(parties.length, weighted),
                new Groups(parties.length, sets),
                members.size(),
                unplaced.cardinality(),
                within);
    }

    private void linkAll(int[] set, LinkCollector all, LinkCollector pairs) {
        double weight = weight(set.length);
        for (int one = 0; one < set.length; one++) {
            for (int other = one + 1; other < set.length; other++) {
                all.add(set[one], set[other], weight);
            }
        }
        if (set.length == 2) {
            pairs.add(set[0], set[1], weight);
        }
    }

    private void linkTwins(Map<Integer, int[]> members, int[] nodes, LinkCollector all, LinkCollector pairs) {
        Twinnings twinnings = snapshot.twinnings();
        for (int pair = 0; pair < twinnings.number(); pair++) {
            int[] cities = members.getOrDefault(twinnings.cooperation(pair), new int[0]);
            int one = nodes[twinnings.one(pair)];
            int other = nodes[twinnings.other(pair)];
            if (cities.length > 1 && one != other) {
                all.add(one, other, weight(cities.length));
                if (cities.length == 2) {
                    pairs.add(one, other, weight(cities.length));
                }
            }
        }
    }

    /** What each link of a cooperation of {@code number} weighs. */
    private double weight(int number) {
        return subject.weighting() == Weighting.SHARED ? 1.0 / (number - 1) : 1;
    }
}
