package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.Predicate;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** What a remark says of the state or the agreement counts, with a doubt, where no cell of its own says it. */
@Unit
class RemarksTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    private static final Set<Predicate> READ = Set.of(
            Predicate.STATUS, Predicate.UNTIL, Predicate.INTERRUPTED, Predicate.AGREEMENT_STATUS, Predicate.AGREEMENT);

    @TempDir
    private Path folder;

    private List<Statement> read(String headings, String row) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), List.of(headings, row));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null, null);
            return INTERPRETER.interpret(reading.next(), context).cooperations().get(0).statements().stream()
                    .filter(statement -> READ.contains(statement.predicate()))
                    .toList();
        }
    }

    private List<Statement> remark(String words) throws IOException {
        return read("Ville;Ville jumelée;Pays;Commentaires", "Tours;Marburg;Allemagne;" + words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "en sommeil, chercher un responsable;status=on-hold",
                "très actif;status=active",
                "prof référente partie à la retraite, à relancer;status=on-hold",
                "à réactiver;status=on-hold",
                "jumelage dissous en 2011 par délibération du CM;status=ended until=2011",
                "2015 durch frz. Seite gekündigt;status=ended until=2015",
                "formally ended by Cabinet 14/02/2013;status=ended until=2013-02-14",
                "sospeso da gennaio 2024 (violenze);interrupted=2024-01/.. status=on-hold",
                "MOU signed Mar 14, 2019 in Fort Worth;UNDER=protocol",
                "projet de convention soumis au CA;status=planned agreementStatus=in-process",
                "en marcha;status=active",
                // the end of the agreement is not the state of the reflection on what follows
                "convention arrivée à terme en 2021, réflexion en cours sur la suite;agreementStatus=no-longer-in-force UNDER=cooperation-agreement"
            })
    void aClauseThatBeginsWithAStateSaysIt(String words, String expected) throws IOException {
        List<Statement> read = remark(words);
        assertThat(read)
                .extracting(statement -> statement.predicate().graphName() + "=" + statement.value())
                .containsExactlyInAnyOrder(expected.split(" "));
        assertThat(read)
                .allSatisfy(statement -> assertThat(statement.uncertain()).isEqualTo(Doubt.IN_A_REMARK.with()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "wymiana studentów zawieszona od II 2022",
                "missioni sospese fino a nuovo avviso",
                "visite annuelle prévue en mai",
                "70th anniversary visit planned for 2026",
                "renewal asked by partner",
                "échanges d'internes depuis 2015",
                "exists since 1997",
                "oui"
            })
    void whatIsSaidOfSomethingElseIsNoState(String words) throws IOException {
        assertThat(remark(words)).isEmpty();
    }

    @Test
    void aCellForTheStateDecides() throws IOException {
        List<Statement> read = read("Ville;Ville jumelée;Pays;État;Obs.", "Tours;Marburg;Allemagne;actif;en sommeil");
        assertThat(read).singleElement().satisfies(statement -> {
            assertThat(statement.value()).isEqualTo("active");
            assertThat(statement.uncertain()).isNull();
        });
    }

    @Test
    void whatHasBegunIsNotPlanned() throws IOException {
        assertThat(read("Ville;Ville jumelée;Pays;Depuis;Obs.", "Tours;Marburg;Allemagne;1961;projet de voyage"))
                .isEmpty();
    }
}
