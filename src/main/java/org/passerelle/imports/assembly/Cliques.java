package org.passerelle.imports.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.passerelle.load.DatasetPart.PartRecord;
import org.passerelle.model.CooperationFacts;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.Fact;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;

/**
 * Twinnings of one date in which every town is twinned with every other: such pairs look like one agreement of them all. They are pointed out, not
 * changed: who wrote the list knows.
 */
final class Cliques {

    private static final int FEWEST = 3;

    /** Of a longer list only the first are looked at, so that memory does not grow with it. */
    private static final int MOST_PAIRS = 100_000;

    /** More twinnings of one date than this are those of a list without dates of its own. */
    private static final int MOST_OF_A_DATE = 200;

    private record Pair(String one, String other, String sheet, int row) {}

    private final Map<String, List<Pair>> byDate = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private int pairs;

    /**
     * Looks at the twinnings of a record.
     *
     * @param nameOf the name of a party by its id
     */
    void take(RawRecord raw, PartRecord record, Function<String, String> nameOf) {
        for (CooperationFacts cooperation : record.record().cooperations()) {
            List<String> towns = values(cooperation, Predicate.PARTICIPANT);
            List<String> dates = values(cooperation, Predicate.SINCE);
            boolean pair = cooperation.kind() == CooperationKind.TWINNING && towns.size() == 2 && dates.size() == 1;
            if (pair && pairs < MOST_PAIRS) {
                pairs++;
                towns.forEach(town -> names.computeIfAbsent(town, nameOf));
                byDate.computeIfAbsent(dates.get(0), absent -> new ArrayList<>())
                        .add(new Pair(towns.get(0), towns.get(1), raw.sheet(), row(raw)));
            }
        }
    }

    private static int row(RawRecord raw) {
        return raw.cells().isEmpty() ? raw.lines().first() : raw.cells().get(0).row();
    }

    private static List<String> values(CooperationFacts cooperation, Predicate predicate) {
        return cooperation.facts().stream()
                .filter(fact -> fact.predicate() == predicate)
                .map(Fact::value)
                .distinct()
                .toList();
    }

    /** Points them out, each at its first row. */
    void tell(Consumer<Finding> findings) {
        byDate.forEach((date, sameDay) -> {
            if (sameDay.size() >= FEWEST && sameDay.size() <= MOST_OF_A_DATE) {
                of(sameDay).forEach(clique -> findings.accept(finding(clique, sameDay, date)));
            }
        });
    }

    private Finding finding(Set<String> clique, List<Pair> sameDay, String date) {
        Pair first = sameDay.stream()
                .filter(pair -> clique.contains(pair.one()) && clique.contains(pair.other()))
                .min(Comparator.comparingInt(Pair::row))
                .orElseThrow();
        String towns = String.join(
                ", ",
                clique.stream()
                        .map(town -> names.getOrDefault(town, town))
                        .sorted()
                        .toList());
        return Finding.ofRow(first.sheet(), first.row(), towns, Problem.LOOKS_LIKE_ONE_AGREEMENT, clique.size(), date);
    }

    /** The largest sets of towns that are all twinned with each other, each pair in one of them. */
    private static List<Set<String>> of(List<Pair> pairs) {
        Map<String, Set<String>> twins = new TreeMap<>();
        for (Pair pair : pairs) {
            twins.computeIfAbsent(pair.one(), absent -> new TreeSet<>()).add(pair.other());
            twins.computeIfAbsent(pair.other(), absent -> new TreeSet<>()).add(pair.one());
        }
        List<Set<String>> cliques = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        twins.forEach((town, others) -> {
            Set<String> clique = new TreeSet<>(Set.of(town));
            for (String other : others) {
                if (twins.getOrDefault(other, Set.of()).containsAll(clique)) {
                    clique.add(other);
                }
            }
            if (clique.size() >= FEWEST && !placed.containsAll(clique)) {
                cliques.add(clique);
                placed.addAll(clique);
            }
        });
        return cliques;
    }
}
