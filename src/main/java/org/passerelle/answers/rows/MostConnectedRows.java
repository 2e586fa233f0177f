package org.passerelle.answers.rows;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.FoundRows;
import org.passerelle.answers.question.RowFinder;
import org.passerelle.graph.KeptByState;
import org.passerelle.snapshot.Cooperations;
import org.passerelle.snapshot.Joins;
import org.passerelle.snapshot.Parties;
import org.passerelle.snapshot.Snapshot;
import org.passerelle.snapshot.Snapshots;
import org.springframework.stereotype.Component;

/** Finds the rows of {@code most-connected}: the parties with the most partners. */
@Component
final class MostConnectedRows implements RowFinder {

    /** The statement has no more. */
    private static final int MOST = 25;

    private final Snapshots snapshots;
    private final KeptByState<String, int[]> kept = new KeptByState<>(1);

    MostConnectedRows(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    @Override
    public String question() {
        return "most-connected";
    }

    @Override
    public Optional<FoundRows> find(Map<String, @Nullable Object> parameters, long skip, long rows) {
        Snapshot network = snapshots.current();
        Object kind = parameters.get("kind");
        Parties parties = network.parties();
        List<String> best = IntStream.of(kept.of(network.state(), "sorted", () -> sort(network)))
                .filter(party -> kind == null || kind.equals(parties.kinds().of(party)))
                .limit(MOST)
                .mapToObj(parties.ids()::of)
                .toList();
        return Optional.of(new FoundRows(network.state(), best, 0, best.size()));
    }

    /** All parties that take part or support, whatever their kind, in the order of the question. */
    private static int[] sort(Snapshot network) {
        Parties parties = network.parties();
        Counts counts = Counts.of(network);
        int[] names = NameRanks.of(parties);
        Comparator<Integer> most = Comparator.<Integer>comparingInt(party -> counts.partners[party])
                .thenComparingInt(party -> counts.cooperations[party])
                .thenComparingInt(party -> counts.supports[party])
                .reversed();
        return IntStream.range(0, parties.number())
                .filter(party -> counts.cooperations[party] + counts.supports[party] > 0)
                .boxed()
                .sorted(most.thenComparingInt(party -> names[party]).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** For each party, with how many others and in how many cooperations it takes part, and how many it supports. */
    private static final class Counts {

        private final int[] partners;
        private final int[] cooperations;
        private final int[] supports;

        private Counts(int parties) {
            partners = new int[parties];
            cooperations = new int[parties];
            supports = new int[parties];
        }

        static Counts of(Snapshot network) {
            int number = network.parties().number();
            Cooperations all = network.cooperations();
            Counts counts = new Counts(number);
            IntStream.range(0, all.number())
                    .flatMap(one -> IntStream.of(all.supporters().of(one)))
                    .forEach(party -> counts.supports[party]++);
            Joins ofParties = all.parties().inverse(number);
            // who was met last as a partner of whom: a party is met again in each cooperation with it
            int[] met = new int[number];
            Arrays.fill(met, -1);
            for (int party = 0; party < number; party++) {
                int[] own = ofParties.of(party);
                counts.cooperations[party] = own.length;
                counts.partners[party] = partners(party, own, all.parties(), met);
            }
            return counts;
        }

        private static int partners(int party, int[] own, Joins parties, int[] met) {
            int partners = 0;
            met[party] = party;
            for (int cooperation : own) {
                for (int other : parties.of(cooperation)) {
                    if (met[other] != party) {
                        met[other] = party;
                        partners++;
                    }
                }
            }
            return partners;
        }
    }
}
