package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/**
 * How long the server takes for a page and for the answers of the API that hold what the page shows, printed and not judged:
 * {@code mvn test -Dtest=PageBenchmark}. Both are asked in turn, compressed as for a browser, after enough rounds to be warm; a page
 * should take at most three times as long. No part of the build, because a machine that does something else would fail it.
 */
@WithDatabase
class PageBenchmark extends ServedTest {

    private static final int WARMING = 150;
    private static final int ROUNDS = 151;

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "/, /api/questions /api/documents /api/countries /api/fields",
                "/search?q=ougadougou, /api/parties?q=ougadougou",
                "/party/hospital/fr/chu-grenoble, /api/parties/hospital/fr/chu-grenoble",
                "/party/city/fr/grenoble, /api/parties/city/fr/grenoble",
                "/party/country/bf, /api/parties/country/bf",
                "/cooperation/hospital-partnership/chu-grenoble-chu-ouagadougou, /api/cooperations/hospital-partnership/chu-grenoble-chu-ouagadougou",
                "/document/document/resacoop-rhone-alpes-2005, /api/documents/document/resacoop-rhone-alpes-2005",
                "/document/document/resacoop-rhone-alpes-2005?lines=190-192, /api/documents/document/resacoop-rhone-alpes-2005",
                "/document/document/chru-tours-international-cooperation, /api/documents/document/chru-tours-international-cooperation",
                "/question/city-twinnings, /api/questions/city-twinnings",
                "/question/partners-of?party=hospital/fr/chu-grenoble, /api/questions/partners-of?party=hospital/fr/chu-grenoble",
                "/path?from=hospital/fr/chu-grenoble&to=hospital/bf/chu-ouagadougou&maxHops=3, /api/questions/paths-between?from=hospital/fr/chu-grenoble&to=hospital/bf/chu-ouagadougou&maxHops=3&limit=6"
            })
    void comparesAPageWithItsAnswers(String page, String answers) {
        String[] asked = answers.split(" ", -1);
        rounds(WARMING, page, asked);
        long[][] times = rounds(ROUNDS, page, asked);
        long ofPage = median(times[0]);
        long ofAnswers = median(times[1]);
        System.out.printf(
                "%5.1f times: %6.2f ms for %s, %6.2f ms for %s%n",
                (double) ofPage / ofAnswers, ofPage / 1e6, page, ofAnswers / 1e6, answers);
    }

    private long[][] rounds(int rounds, String page, String... answers) {
        long[][] times = new long[2][rounds];
        for (int round = 0; round < rounds; round++) {
            times[0][round] = time(page);
            times[1][round] = Stream.of(answers).mapToLong(this::time).sum();
        }
        return times;
    }

    private long time(String path) {
        long start = System.nanoTime();
        assertThat(get(path, "Accept-Encoding", "gzip").status()).as(path).isEqualTo(200);
        return System.nanoTime() - start;
    }

    private static long median(long... times) {
        return Arrays.stream(times).sorted().toArray()[times.length / 2];
    }
}
