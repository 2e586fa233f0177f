package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.curated.Sources;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.LineRange;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** A column of fields names each field of the controlled list by its label, and others by the words of the sectors of cooperation. */
@Unit
class FieldsInListsTest {

    private static final LineRange LINE = new LineRange(1, 1);
    private static final Path SEEDS = Path.of(System.getProperty("basedir", ""), "seeds");

    private final Interpreter interpreter = new Interpreter();

    static Stream<Arguments> labels() {
        return Sources.readVerified(SEEDS).reference().fields().values().stream()
                .flatMap(field ->
                        Stream.of(field.nameEn(), field.nameFr()).map(label -> Arguments.of(label, field.id())));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aFieldIsReadByItsLabel(String label, String field) {
        Interpretation read = domains(label);
        assertThat(fields(read)).contains(field);
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Culture, éducation et sport | field/culture field/education field/sport",
                "Santé / Eau et assainissement | field/health field/water-sanitation",
                "Tourism and agriculture | field/tourism field/agriculture",
                "Culture - Jeunesse | field/culture field/youth",
                "Énergie (climat) | field/energy field/environment",
                "Santé publique | field/public-health",
                "Éducation de base; culture | field/education field/culture"
            })
    void itemsOfAListAreReadOneByOne(String words, String fields) {
        Interpretation read = domains(words);
        assertThat(fields(read)).containsExactlyInAnyOrder(fields.split(" "));
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Maison de la culture", "Faculty of medicine library", "agro-culture"})
    void aWordWithinOthersIsNotAnItem(String words) {
        assertThat(fields(domains(words))).doesNotContain("field/culture", "field/medicine", "field/agriculture");
        assertThat(domains(words).findings()).extracting(Finding::words).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Culture, PROJECT", "Santé, HOSPITAL_PARTNERSHIP", "'Culture, santé', HOSPITAL_PARTNERSHIP"})
    void onlyHealthMakesAPartnershipOfHospitals(String words, CooperationKind kind) {
        Interpretation read = table("Kade", "Tostan", words);
        assertThat(read.cooperations().get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Réhabilitation | true",
                "REHABILITATION | true",
                "Rehabilitation | true",
                "Culture, réhabilitation | true",
                "Réhabilitation de bâtiments | false",
                "Rehabilitation of premises | false",
                "Rénovation | false"
            })
    void aWordOfTwoTermsIsUncertain(String words, boolean uncertain) {
        assertThat(domains(words).cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.ACTIVITY)
                .singleElement()
                .satisfies(statement -> {
                    assertThat(statement.value()).isEqualTo("activity/construction");
                    assertThat(statement.uncertain() != null).isEqualTo(uncertain);
                });
    }

    private Interpretation domains(String words) {
        return table("CHU Poitiers", "Hôpital de Mopti", words);
    }

    private Interpretation table(String party, String partner, String words) {
        RawRecord record = new RawRecord(
                "row-1",
                "",
                "",
                LINE,
                List.of(
                        new Cell(Heading.ESTABLISHMENT, "Nom", party, LINE, 1, 1),
                        new Cell(Heading.PARTNER, "Partenaire", partner, LINE, 1, 2),
                        new Cell(Heading.DOMAINS, "Domaines", words, LINE, 1, 3)));
        return interpreter.interpret(record, new DocumentContext(Layout.SURVEY, null, null, null));
    }

    private static List<String> fields(Interpretation read) {
        return read.cooperations().get(0).statements().stream()
                .filter(statement -> statement.predicate() == Predicate.FIELD)
                .map(Statement::value)
                .toList();
    }
}
