package org.passerelle.measures.pairing;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How far the links of a country reach. */
@Schema(description = "How far the links of a country reach")
public record CountryReach(
        PairEnd country,

        @Schema(description = "Both ends lie in it") PairShare withinCountry,

        DistanceSummary distances) {

    /** Of each country, those with the most links first. */
    static List<CountryReach> all(Pairs pairs, Distances distances) {
        AxisValues countries = AxisValues.of(PairAxis.COUNTRY, pairs.snapshot());
        Map<Integer, List<Integer>> links = new TreeMap<>();
        for (int link = 0; link < pairs.number(); link++) {
            for (int country : ends(countries, pairs, link)) {
                links.computeIfAbsent(country, any -> new ArrayList<>()).add(link);
            }
        }
        return links.entrySet().stream()
                .map(entry -> of(countries.names().apply(entry.getKey()), entry.getValue(), pairs, distances))
                .sorted(Comparator.<CountryReach>comparingInt(
                                one -> -one.country().links())
                        .thenComparing(one -> one.country().name()))
                .toList();
    }

    private static Set<Integer> ends(AxisValues countries, Pairs pairs, int link) {
        Set<Integer> ends = new LinkedHashSet<>();
        for (int party : new int[] {pairs.one(link), pairs.other(link)}) {
            for (int country : countries.of().values(party, 0)) {
                ends.add(country);
            }
        }
        return ends;
    }

    private static CountryReach of(PairEnd.Name country, List<Integer> links, Pairs pairs, Distances distances) {
        PairReach.Ends ends = new PairReach.Ends(pairs);
        int cooperations = (int) links.stream()
                .flatMap(link -> Arrays.stream(pairs.cooperations(link)).boxed())
                .distinct()
                .count();
        return new CountryReach(
                country.with(new PairCount(links.size(), cooperations)),
                PairShare.of(
                        links.stream().filter(ends::inOneCountry).count(),
                        links.stream().filter(ends::arePlaced).count()),
                distances.summary(links.stream().mapToInt(Integer::intValue)));
    }
}
