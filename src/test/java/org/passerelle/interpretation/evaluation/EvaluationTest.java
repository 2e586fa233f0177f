package org.passerelle.interpretation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.CuratedRecord;
import org.passerelle.curated.Dataset;
import org.passerelle.curated.SourceDocument;
import org.passerelle.curated.Sources;
import org.passerelle.interpretation.Interpretation;
import org.passerelle.interpretation.Interpreter;
import org.passerelle.model.Quote;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.Unit;

/** The rules against the curated records of the seeds. */
@Unit
class EvaluationTest {

    private static final Path BASE = Path.of(System.getProperty("basedir", ""));
    private static final Path SEEDS = BASE.resolve("seeds");

    private static Evaluation evaluation;
    private static Sources sources;

    @BeforeAll
    static void readTheSeedsByRulesAlone() {
        evaluation = Evaluation.of(SEEDS);
        sources = Sources.readVerified(SEEDS);
    }

    @Test
    void allRecordsAreRead() {
        assertThat(evaluation.records()).isEqualTo(49);
    }

    @Test
    void datasetsWithoutRawRowsCountForNothing(@TempDir Path folder) {
        Evaluation tiny = Evaluation.of(TinySeeds.in(folder).folder());

        assertThat(Report.table(tiny)).endsWith("| all | 0 | 0 | 0 | 1.000 | 1.000 |");
    }

    @Test
    void precisionIsAtLeast95AndRecallAtLeast90Percent() {
        assertThat(evaluation.total().precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(evaluation.total().recall()).isGreaterThanOrEqualTo(0.90);
    }

    /** Names beside the main one and remarks rest on what a curator finds worth keeping. */
    @Test
    void everyKindOfFactThatCountsIsReadThatWell() {
        assertThat(evaluation.scores())
                .filteredOn(score -> !List.of("named", "remark").contains(score.kind()))
                .allSatisfy(score -> {
                    assertThat(score.precision()).as(score.kind()).isGreaterThanOrEqualTo(0.95);
                    assertThat(score.recall()).as(score.kind()).isGreaterThanOrEqualTo(0.90);
                });
    }

    @Test
    void theDocumentedFiguresAreThoseOfToday() throws IOException {
        assertThat(Files.readString(BASE.resolve("docs/interpretation.md")))
                .as("bring it up to date with: mvn test -Dtest=RulesReport")
                .contains(Report.table(evaluation), Report.differences(evaluation));
    }

    @Test
    void everyStatementQuotesWordsOnTheirLinesOfTheDocument() {
        Interpreter interpreter = new Interpreter();
        for (SeedRecord record : SeedRecord.of(sources, SEEDS, interpreter)) {
            SourceDocument document = document(record.curated());
            assertThat(quotes(interpreter.interpret(record.raw(), record.context())))
                    .as(record.curated().slug())
                    .allMatch(document::holds);
        }
    }

    @Test
    void theRowsHoldTheDocumentWordForWord(@TempDir Path folder) throws IOException {
        String rows = Files.readString(SEEDS.resolve("resacoop-2005/rows.csv"));
        Path changed = Files.writeString(folder.resolve("rows.csv"), rows.replaceFirst("depuis 2002", "depuis 2003"));
        Dataset survey = sources.datasets().stream()
                .filter(dataset -> dataset.slug().equals("resacoop-2005"))
                .findFirst()
                .orElseThrow();
        SourceDocument document = survey.documents().values().iterator().next();
        List<CuratedRecord> records = survey.records();

        assertThatThrownBy(() -> TranscribedRows.read(changed, document, records))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the document does not go on with \"2003\" of \"oui depuis 2003\"");
    }

    private static SourceDocument document(CuratedRecord record) {
        return sources.datasets().stream()
                .map(dataset -> dataset.documents().get(record.document()))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<Quote> quotes(Interpretation read) {
        return Stream.concat(
                        read.cooperations().stream().flatMap(cooperation -> cooperation.statements().stream()),
                        read.parties().stream().flatMap(party -> party.statements().stream()))
                .flatMap(statement -> statement.quotes().stream())
                .toList();
    }
}
