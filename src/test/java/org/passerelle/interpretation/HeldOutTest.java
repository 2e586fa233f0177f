package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.curated.SourceDocument;
import org.passerelle.model.Quote;
import org.passerelle.testing.Unit;

/** Rules are general when they read records for which they were not written. */
@Unit
class HeldOutTest {

    private final Interpreter interpreter = new Interpreter();

    @ParameterizedTest
    @ValueSource(strings = {"held-out.yml", "held-out-2.yml"})
    void recordsOfOtherRegionsAreReadAsWellAsTheSeeds(String file) throws Exception {
        int right = 0;
        int stated = 0;
        int expected = 0;
        for (HeldOut.Entry entry : HeldOut.entries(file)) {
            Set<String> facts = HeldOut.stated(HeldOut.interpret(interpreter, entry));
            Set<String> wanted = HeldOut.expected(entry);
            stated += facts.size();
            expected += wanted.size();
            facts.retainAll(wanted);
            right += facts.size();
        }
        double precision = (double) right / stated;
        double recall = (double) right / expected;
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.90);
        String row = String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %.3f | %.3f |",
                file,
                right,
                stated - right,
                expected - right,
                precision,
                recall);
        assertThat(Files.readString(Path.of(System.getProperty("basedir", ""), "docs/interpretation.md")))
                .as("the documented figures")
                .contains(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held-out.yml", "held-out-2.yml"})
    void everyStatementQuotesWordsOfItsRecord(String file) throws Exception {
        for (HeldOut.Entry entry : HeldOut.entries(file)) {
            Interpretation read = HeldOut.interpret(interpreter, entry);
            SourceDocument document = SourceDocument.of(
                    "record.txt", read.record().text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            assertThat(quotes(read)).as(entry.record()).allMatch(document::holds);
        }
    }

    private static List<Quote> quotes(Interpretation read) {
        return java.util.stream.Stream.concat(
                        read.cooperations().stream().flatMap(cooperation -> cooperation.statements().stream()),
                        read.parties().stream().flatMap(party -> party.statements().stream()))
                .flatMap(statement -> statement.quotes().stream())
                .toList();
    }
}
