package org.passerelle.performance;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What every program holds: towns, the country of each, and who is twinned with whom.
 *
 * @param countries by number of town
 */
record Facts(GeneratedNetwork network, List<String> countries) {

    private static final int COUNTRIES = 40;
    private static final long SEED = 20261128;

    /** The same in every run. */
    static Facts generated() {
        GeneratedNetwork network = GeneratedNetwork.twinnings();
        SplittableRandom chance = new SplittableRandom(SEED);
        // a few countries have most of the towns
        List<String> countries = IntStream.range(0, network.nodes())
                .mapToObj(town -> code((int) (COUNTRIES * chance.nextDouble() * chance.nextDouble())))
                .toList();
        return new Facts(network, countries);
    }

    private static String code(int number) {
        return String.valueOf((char) ('A' + number / 26)) + (char) ('A' + number % 26);
    }

    /** So many towns, drawn by chance; some may come twice. */
    int[] towns(int number, long seed) {
        SplittableRandom chance = new SplittableRandom(SEED + seed);
        return IntStream.range(0, number)
                .map(one -> chance.nextInt(network.nodes()))
                .toArray();
    }
}
