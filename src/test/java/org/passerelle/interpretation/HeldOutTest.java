package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.source.Quote;
import org.passerelle.source.SourceDocument;

/** Rules are general when they read records for which they were not written. */
class HeldOutTest {

    private final Interpreter interpreter = new Interpreter();

    @ParameterizedTest
    @ValueSource(strings = {"held-out.yml"})
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
        assertThat((double) right / stated).as("precision").isGreaterThanOrEqualTo(0.95);
        assertThat((double) right / expected).as("recall").isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"held-out.yml"})
    void everyStatementQuotesWordsOfItsRecord(String file) throws Exception {
        for (HeldOut.Entry entry : HeldOut.entries(file)) {
            Interpretation read = HeldOut.interpret(interpreter, entry);
            SourceDocument document =
                    SourceDocument.of("record.txt", read.record().text().getBytes("UTF-8"));
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
