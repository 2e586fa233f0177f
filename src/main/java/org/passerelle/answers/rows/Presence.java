package org.passerelle.answers.rows;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.collections.impl.list.mutable.primitive.IntArrayList;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Statements;
import org.passerelle.model.PartyKind;
import org.passerelle.snapshot.CooperationColumns;
import org.passerelle.snapshot.Joins;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;

/** Who of the home country is at work at which places abroad, as {@code co-presence} counts it. */
final class Presence {

    /** Territories between a place and its country, the country included. */
    private static final int LEVELS = 3;

    /** Too wide for a place, and too small for a country. */
    private static final Set<String> BETWEEN = Set.of("Region", "Department", "Intercommunality");

    private static final Set<String> TERRITORIES = Arrays.stream(PartyKind.values())
            .filter(PartyKind::isTerritory)
            .map(PartyKind::label)
            .collect(Collectors.toUnmodifiableSet());

    private final Parties parties;
    private final Sides sides;
    private final Joins members;
    private final Joins leads;
    private final Joins bases;
    private final int[][] countries;
    private final Joins there;

    private Presence(Snapshot network, Sides sides, Joins leads, Joins takingPlace, Joins bases) {
        this.parties = network.parties();
        this.sides = sides;
        this.members = network.cooperations().parties();
        this.leads = leads;
        this.bases = bases;
        this.countries = IntStream.range(0, parties.number())
                .mapToObj(this::findCountries)
                .toArray(int[][]::new);
        this.there = there(network.cooperations().number(), takingPlace);
    }

    /** That of {@code network}; empty when it has changed meanwhile. */
    static Optional<Presence> of(Snapshot network, CooperationColumns columns) {
        return columns.column("sides", network, Sides.class, statements -> Sides.read(statements, network.parties()))
                .flatMap(sides -> columns.joins(
                                "snapshot/leads", network, network.parties().ids())
                        .flatMap(leads -> columns.joins(
                                        "snapshot/taking-place",
                                        network,
                                        network.parties().ids())
                                .flatMap(places -> columns.joins(
                                                "snapshot/resting",
                                                network,
                                                network.cooperations().ids())
                                        .map(bases -> new Presence(network, sides, leads, places, bases)))));
    }

    /** Which parties are of the home country, and which abroad. */
    private record Sides(BitSet home, BitSet abroad) {

        static Sides read(Statements statements, Parties parties) {
            Sides sides = new Sides(new BitSet(), new BitSet());
            statements.each(Cypher.named("snapshot/sides"), Map.of(), row -> {
                int party = parties.ids().number(row.shown("id"));
                if (party >= 0) {
                    (Boolean.TRUE.equals(row.get("abroad")) ? sides.abroad : sides.home).set(party);
                }
            });
            return sides;
        }
    }

    /** In how many countries abroad {@code party} is a place; none for a region, and for what lies at home. */
    int countries(int party) {
        return BETWEEN.contains(parties.kinds().of(party)) ? 0 : countries[party].length;
    }

    /** The countries abroad that {@code party} is or lies in. */
    private int[] findCountries(int party) {
        IntArrayList found = new IntArrayList();
        int[] level = {party};
        int levels = isTerritory(party) ? LEVELS : LEVELS + 1;
        for (int step = 0; step <= levels; step++) {
            Arrays.stream(level).filter(this::isCountryAbroad).forEach(found::add);
            level = Arrays.stream(level)
                    .flatMap(place -> Arrays.stream(parties.around(place)))
                    .distinct()
                    .toArray();
        }
        return found.distinct().toArray();
    }

    private boolean isCountryAbroad(int party) {
        return PartyKind.COUNTRY.label().equals(parties.kinds().of(party)) && sides.abroad.get(party);
    }

    private boolean isTerritory(int party) {
        return TERRITORIES.contains(parties.kinds().of(party));
    }

    /** The cooperations at each place. */
    private Joins there(int cooperations, Joins takingPlace) {
        IntArrayList places = new IntArrayList();
        IntArrayList found = new IntArrayList();
        for (int cooperation = 0; cooperation < cooperations; cooperation++) {
            for (int place : placesOf(cooperation, takingPlace)) {
                places.add(place);
                found.add(cooperation);
            }
        }
        return Joins.of(parties.number(), places.toArray(), found.toArray());
    }

    private int[] placesOf(int cooperation, Joins takingPlace) {
        return IntStream.concat(
                        Arrays.stream(takingPlace.of(cooperation)),
                        Arrays.stream(members.of(cooperation)).flatMap(this::placesOf))
                .flatMap(place -> IntStream.concat(IntStream.of(place), Arrays.stream(countries[place])))
                .distinct()
                .toArray();
    }

    /** Itself, and the territories in which an organisation lies. */
    private IntStream placesOf(int party) {
        return isTerritory(party)
                ? IntStream.of(party)
                : IntStream.concat(IntStream.of(party), Arrays.stream(parties.around(party)));
    }

    /** Whether several parties from home are at work at {@code place}, in cooperations on which no other there rests. */
    boolean isShared(int place) {
        int[] cooperations = there.of(place);
        if (cooperations.length < 2) {
            return false;
        }
        BitSet borne = new BitSet();
        Arrays.stream(cooperations).flatMap(one -> Arrays.stream(bases.of(one))).forEach(borne::set);
        return Arrays.stream(cooperations)
                        .filter(one -> !borne.get(one))
                        .flatMap(this::fromHome)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    /** Who leads it from home, or else all from there. */
    private IntStream fromHome(int cooperation) {
        int[] leading =
                Arrays.stream(leads.of(cooperation)).filter(sides.home::get).toArray();
        return leading.length > 0
                ? Arrays.stream(leading)
                : Arrays.stream(members.of(cooperation)).filter(sides.home::get);
    }
}
