package org.passerelle.measures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.measures.network.Groups;
import org.passerelle.measures.network.LinkCollector;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Twinnings;

/** Makes the network that is measured of a snapshot. */
final class Projector {

    private static final Map<NodeChoice, String> LEVELS = Map.of(
            NodeChoice.CITIES, "City",
            NodeChoice.DEPARTMENTS, "Department",
            NodeChoice.REGIONS, "Region",
            NodeChoice.COUNTRIES, "Country");

    private final Snapshot snapshot;
    private final Subject subject;
    private final Optional<Placement> placement;
    private final BitSet unplaced = new BitSet();
    private int within;

    Projector(Snapshot snapshot, Subject subject) {
        this.snapshot = snapshot;
        this.subject = subject;
        this.placement = Optional.ofNullable(LEVELS.get(subject.projection()))
                .map(level -> Placement.of(snapshot.parties(), level));
    }

    /**
     * The network of the cooperations that {@code fits} lets through, by their numbers in the snapshot.
     *
     * @throws NotUnderstood when it has too many links to be measured
     */
    Projected project(IntPredicate fits) {
        return network(members(fits));
    }

    /**
     * For each cooperation that {@code fits} lets through, in ascending order, who takes part in it, or where these lie: numbers of parties
     * in the snapshot.
     *
     * @throws NotUnderstood when they make too many links
     */
    Map<Integer, int[]> members(IntPredicate fits) {
        Map<Integer, int[]> members = subject.projection() == NodeChoice.TWINNINGS ? twins(fits) : joined(fits);
        long number = members.values().stream()
                .mapToLong(joined -> (long) joined.length * (joined.length - 1) / 2)
                .sum();
        MostLinks.check(Subject.PROJECTION, subject.projection().code(), number);
        return members;
    }

    /** How many parties lie in no territory of the level; known once members are. */
    int unplaced() {
        return unplaced.cardinality();
    }

    /** How many cooperations join what lies in the same territory; known once members are. */
    int within() {
        return within;
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
        return placement.map(level -> places(parties, level)).orElse(parties);
    }

    private int[] places(int[] parties, Placement level) {
        int[] placed = Arrays.stream(parties)
                .map(party -> place(party, level))
                .filter(place -> place != Placement.NOWHERE)
                .toArray();
        int[] places = Arrays.stream(placed).sorted().distinct().toArray();
        within += places.length < placed.length ? 1 : 0;
        return places;
    }

    private int place(int party, Placement level) {
        int place = level.of(party);
        if (place == Placement.NOWHERE) {
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
                unplaced(),
                within());
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
