package org.passerelle.curated;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Seeds;
import org.passerelle.testing.Unit;
import org.yaml.snakeyaml.Yaml;

/** The published seeds, read here straight from their YAML and text, so that a fault of the reader cannot hide one of theirs. */
@Unit
class SeedsTest {

    private static final Path SEEDS = Seeds.FOLDER;

    /** A quote as it is written, with the record that it stands in. */
    private record Evidence(String record, String document, int first, int last, String words) {}

    @Test
    void theSeedsHaveNoIssue() {
        assertThat(Sources.read(SEEDS).issues()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"chru-tours, 9", "resacoop-2005, 40"})
    void noRecordIsMissing(String dataset, int number) throws IOException {
        assertThat(records(dataset)).hasSize(number);
    }

    @ParameterizedTest
    @CsvSource({"chru-tours, 200", "resacoop-2005, 500"})
    void everyQuoteStandsOnItsLines(String dataset, int atLeast) throws IOException {
        List<Evidence> quotes = quotes(dataset);

        assertThat(quotes).hasSizeGreaterThan(atLeast);
        for (Evidence quote : quotes) {
            List<String> lines = lines(dataset, quote.document());
            assertThat(join(lines, quote.first(), quote.last()))
                    .as("%s: %d-%d: %s", quote.record(), quote.first(), quote.last(), quote.words())
                    .contains(quote.words());
            if (quote.first() < quote.last()) {
                assertThat(join(lines, quote.first() + 1, quote.last()))
                        .as("%s: %s begins behind line %d", quote.record(), quote.words(), quote.first())
                        .doesNotContain(quote.words());
                assertThat(join(lines, quote.first(), quote.last() - 1))
                        .as("%s: %s ends before line %d", quote.record(), quote.words(), quote.last())
                        .doesNotContain(quote.words());
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"chru-tours", "resacoop-2005"})
    void everyLineWithWordsIsQuotedOrListedWithAReason(String dataset) throws IOException {
        for (String document : documents(dataset)) {
            BitSet quoted = new BitSet();
            quotes(dataset).stream()
                    .filter(quote -> quote.document().equals(document))
                    .forEach(quote -> quoted.set(quote.first(), quote.last() + 1));
            BitSet listed = listed(dataset, document);
            List<String> lines = lines(dataset, document);
            List<String> left = new ArrayList<>();
            for (int line = 1; line <= lines.size(); line++) {
                if (!lines.get(line - 1).isBlank() && !quoted.get(line) && !listed.get(line)) {
                    left.add(line + ": " + lines.get(line - 1));
                }
            }

            assertThat(left).as("lines of %s that nothing covers", document).isEmpty();
            assertThat(quoted.intersects(listed))
                    .as("lines of %s both quoted and listed", document)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"chru-tours", "resacoop-2005"})
    void recordsDoNotShareLines(String dataset) throws IOException {
        Map<String, TreeSet<Integer>> taken = new java.util.HashMap<>();
        for (Map<String, Object> record : records(dataset)) {
            int[] range = range(String.valueOf(record.get("lines")));
            for (int line = range[0]; line <= range[1]; line++) {
                assertThat(taken.computeIfAbsent(String.valueOf(record.get("document")), key -> new TreeSet<>())
                                .add(line))
                        .as("line %d of %s", line, record.get("record"))
                        .isTrue();
            }
        }
    }

    private static List<Map<String, Object>> records(String dataset) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS.resolve(dataset).resolve("records"))) {
            return files.sorted().map(SeedsTest::yaml).toList();
        }
    }

    private static List<String> documents(String dataset) throws IOException {
        try (Stream<Path> files = Files.list(SEEDS.resolve(dataset).resolve("documents"))) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static List<Evidence> quotes(String dataset) throws IOException {
        List<Evidence> quotes = new ArrayList<>();
        for (Map<String, Object> record : records(dataset)) {
            collect(String.valueOf(record.get("record")), String.valueOf(record.get("document")), record, quotes);
        }
        return quotes;
    }

    private static void collect(String record, String document, Object value, List<Evidence> quotes) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                if (key.equals("quote")) {
                    (inner instanceof List<?> list ? list : List.of(inner))
                            .forEach(text -> quotes.add(evidence(record, document, String.valueOf(text))));
                } else {
                    collect(record, document, inner, quotes);
                }
            });
        } else if (value instanceof List<?> list) {
            list.forEach(inner -> collect(record, document, inner, quotes));
        }
    }

    private static Evidence evidence(String record, String document, String quote) {
        int colon = quote.indexOf(": ");
        int[] range = range(quote.substring(0, colon));
        return new Evidence(record, document, range[0], range[1], fold(quote.substring(colon + 2)));
    }

    private static int[] range(String text) {
        String[] ends = text.split("-", 2);
        return new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])};
    }

    private static BitSet listed(String dataset, String document) {
        BitSet listed = new BitSet();
        for (Object entry :
                (List<?>) yaml(SEEDS.resolve(dataset).resolve("dataset.yml")).get("uncovered")) {
            Map<?, ?> lines = (Map<?, ?>) entry;
            assertThat(String.valueOf(lines.get("reason"))).isNotBlank();
            if (lines.get("document").equals(document)) {
                int[] range = range(String.valueOf(lines.get("lines")));
                listed.set(range[0], range[1] + 1);
            }
        }
        return listed;
    }

    private static List<String> lines(String dataset, String document) throws IOException {
        return List.of(
                Files.readString(SEEDS.resolve(dataset).resolve("documents").resolve(document))
                        .split("\n"));
    }

    private static String join(List<String> lines, int first, int last) {
        return fold(String.join(" ", lines.subList(first - 1, last)));
    }

    private static String fold(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static Map<String, Object> yaml(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
