package org.passerelle.answers.drawing;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.collections.api.tuple.primitive.IntIntPair;
import org.eclipse.collections.impl.map.mutable.primitive.IntIntHashMap;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;

/**
 * Cooperations by country, for a map that cannot hold all their towns.
 *
 * @param countries those with most cooperations first
 * @param links between two of them, the widest first
 * @param linksLeft how many links are left out, the thinnest
 * @param elsewhere cooperations of which no party lies in one of these countries
 */
record CountryMap(List<MapDrawing.Country> countries, List<MapDrawing.Between> links, int linksLeft, int elsewhere) {

    /** Of a map that holds every town. */
    static final CountryMap NONE = new CountryMap(List.of(), List.of(), 0, 0);

    private static final String CITY = "City";

    /** More would hide each other. */
    private static final int MOST = 400;

    /** The cooperations of {@code network} that {@code fits} lets through. */
    static CountryMap of(Snapshot network, IntPredicate fits) {
        Counts counts = new Counts(network.parties());
        IntStream.range(0, network.cooperations().number())
                .filter(fits)
                .forEach(cooperation ->
                        counts.add(network.cooperations().parties().of(cooperation)));
        return new CountryMap(
                counts.countries(),
                counts.links().limit(MOST).map(counts::between).toList(),
                Math.max(0, counts.between.size() - MOST),
                counts.elsewhere);
    }

    /** What is counted, by the numbers that countries have in the snapshot. */
    private static final class Counts {

        private final Parties parties;
        private final Middle[] middles;
        private final int[] cooperations;
        private final IntIntHashMap between = new IntIntHashMap();
        private final BitSet cities = new BitSet();
        private int elsewhere;

        Counts(Parties parties) {
            this.parties = parties;
            this.middles = middles(parties);
            this.cooperations = new int[middles.length];
        }

        void add(int[] members) {
            int[] in = Arrays.stream(members)
                    .map(parties.countries()::number)
                    .filter(country -> middles[country].towns > 0)
                    .sorted()
                    .distinct()
                    .toArray();
            elsewhere += in.length == 0 ? 1 : 0;
            for (int one = 0; one < in.length; one++) {
                cooperations[in[one]]++;
                for (int other = one + 1; other < in.length; other++) {
                    between.addToValue(in[one] * middles.length + in[other], 1);
                }
            }
            for (int party : members) {
                parties.territory(party, CITY).ifPresent(cities::set);
            }
        }

        List<MapDrawing.Country> countries() {
            int[] towns = new int[middles.length];
            cities.stream().map(parties.countries()::number).forEach(country -> towns[country]++);
            return IntStream.range(0, middles.length)
                    .filter(country -> cooperations[country] > 0)
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(country -> -cooperations[country])
                            .thenComparing(this::code))
                    .map(country -> new MapDrawing.Country(
                            code(country),
                            middles[country].latitude(),
                            middles[country].longitude(),
                            towns[country],
                            cooperations[country]))
                    .toList();
        }

        Stream<IntIntPair> links() {
            return between
                    .keyValuesView()
                    .toSortedList(Comparator.<IntIntPair>comparingInt(link -> -link.getTwo())
                            .thenComparingInt(IntIntPair::getOne))
                    .stream();
        }

        MapDrawing.Between between(IntIntPair link) {
            return new MapDrawing.Between(
                    code(link.getOne() / middles.length), code(link.getOne() % middles.length), link.getTwo());
        }

        private String code(int country) {
            return parties.countries().text(country);
        }
    }

    /** The middle of the towns of a country, whatever is drawn of them, so that it stays in its place. */
    private static final class Middle {

        private int towns;
        private double latitudes;
        private double longitudes;

        double latitude() {
            return latitudes / towns;
        }

        double longitude() {
            return longitudes / towns;
        }
    }

    private static Middle[] middles(Parties parties) {
        Middle[] middles = new Middle[parties.countries().size()];
        Arrays.setAll(middles, country -> new Middle());
        for (int party = 0; party < parties.number(); party++) {
            int country = parties.countries().number(party);
            if (parties.points().has(party)
                    && !parties.countries().text(country).isEmpty()) {
                middles[country].towns++;
                middles[country].latitudes += parties.points().latitude(party);
                middles[country].longitudes += parties.points().longitude(party);
            }
        }
        return middles;
    }
}
