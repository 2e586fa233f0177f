package org.passerelle.resolution.party;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.passerelle.model.PartyKind;

/** Prints how many names a second are resolved against a hundred thousand known parties, and with how many comparisons. */
public final class BlockingFigures {

    private static final int KNOWN = 100_000;
    private static final int ASKED = 5_000;
    private static final List<String> KINDS = List.of(
            "CHU de %s",
            "Centre hospitalier de %s", "Hôpital %s", "Hôpital régional de %s", "Hôpital Saint-Joseph de %s");

    private BlockingFigures() {}

    public static void main(String[] arguments) {
        Random random = new Random(1);
        PartyIndex index = new PartyIndex();
        long start = cpuTime();
        List<KnownParty> parties = IntStream.range(0, KNOWN)
                .mapToObj(number -> party(number, random))
                .toList();
        parties.forEach(index::add);
        print("index of %,d parties: %.1f s, %.0f MB%n", KNOWN, seconds(start), megabytes());
        Resolver resolver = new Resolver(index, Judgements.none());
        List<PartyQuery> queries = new ArrayList<>();
        IntStream.range(0, ASKED).forEach(i -> queries.add(misspelled(parties.get(random.nextInt(KNOWN)), random)));
        queries.stream().limit(500).forEach(resolver::resolve);
        start = cpuTime();
        long joined = queries.stream()
                .filter(query -> resolver.resolve(query) instanceof Decision.Joined)
                .count();
        double took = seconds(start);
        double compared = queries.stream()
                .mapToInt(query -> index.near(query).size())
                .average()
                .orElseThrow();
        print(
                "%,.0f names a second of one core, %.1f comparisons each, %,d of %,d joined%n",
                ASKED / took, compared, joined, ASKED);
    }

    static KnownParty party(int number, Random random) {
        String city = word(random);
        String name = String.format(KINDS.get(number % KINDS.size()), city);
        String country = List.of("FR", "SN", "ML", "BF", "MA").get(random.nextInt(5));
        return new KnownParty("hospital/x/" + number, List.of(name), PartyKind.HOSPITAL, city, country, Map.of());
    }

    static PartyQuery misspelled(KnownParty party, Random random) {
        StringBuilder name = new StringBuilder(party.name());
        name.deleteCharAt(name.length() - 1 - random.nextInt(2));
        return new PartyQuery(name.toString(), party.kind(), party.city(), party.country(), Map.of());
    }

    /** Names of towns as they sound: of two to four syllables. */
    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int syllable = 0; syllable < 2 + random.nextInt(3); syllable++) {
            word.append("bcdfgklmnprstv".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** Of this thread, so that a busy machine does not matter; nanoseconds. */
    private static long cpuTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double seconds(long start) {
        return (cpuTime() - start) / 1e9;
    }

    private static double megabytes() {
        System.gc();
        return (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
    }

    private static void print(String format, Object... values) {
        System.out.print(String.format(Locale.ROOT, format, values));
    }
}
