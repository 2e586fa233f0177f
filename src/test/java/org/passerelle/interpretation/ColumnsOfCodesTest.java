package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.HomeOfList;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.Predicate;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** Columns of codes beside a name say who and where its party is. */
@Unit
class ColumnsOfCodesTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    @TempDir
    private Path folder;

    private List<Interpretation> rows(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), List.of(lines));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            Iterable<RawRecord> records = () -> reading;
            DocumentContext context =
                    new DocumentContext(reading.layout(), null, null, null, new HomeOfList("FR", false));
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> INTERPRETER.interpret(record, context))
                    .toList();
        }
    }

    private static Stream<Statement> participants(Interpretation row) {
        return row.cooperations().get(0).statements().stream()
                .filter(statement -> statement.predicate() == Predicate.PARTICIPANT);
    }

    private static PartyMention party(Interpretation row, int side) {
        return Objects.requireNonNull(participants(row).toList().get(side).object());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Code INSEE            | 26362 | 26
            Département           | Drôme | 26
            Département           | 82    | 82
            Code postal           | 26000 | 26
            Code postal           | 82400 | 82
            Population            | 64000 | 26
            Population            | 5100  | 82
            """)
    void columnTellsWhichTownOfANameIsMeant(String heading, String code, String department) throws IOException {
        Interpretation row = rows(
                        "Ville;" + heading + ";Ville jumelée;Pays", "Valence;" + code + ";Heidelberg;Allemagne")
                .get(0);

        assertThat(party(row, 0).identifiers()).containsEntry("division", department);
        assertThat(participants(row).map(Statement::uncertain)).allMatch(Objects::isNull);
    }

    @Test
    void codeOfACommuneOverseasTellsWhichTownOfANameIsMeantWhereTheHomeCountryIsInferred() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"),
                "Ville;Code INSEE;Ville jumelée;Pays\nSaint-Denis;97411;Tamatave;Madagascar\n");
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            DocumentContext context =
                    new DocumentContext(reading.layout(), null, null, null, new HomeOfList("FR", true));
            Interpretation row = INTERPRETER.interpret(reading.next(), context);

            assertThat(party(row, 0).identifiers()).containsEntry("insee", "97411");
            assertThat(participants(row).map(Statement::uncertain)).allMatch(Objects::isNull);
        }
    }

    @Test
    void coordinatesTellWhichTownOfANameIsMeant() throws IOException {
        List<Interpretation> rows = rows(
                "City;City lat;City long;Sister city;Country",
                "Springfield;39.80;-89.64;Ashikaga;Japan",
                "Springfield;42.10;-72.59;Takikawa;Japan");

        assertThat(rows)
                .extracting(row -> party(row, 0).identifiers().get("division"))
                .containsExactly("US-IL-REGION", "US-MA-REGION");
    }

    @Test
    void stateBesideATownIsWhereItLies() throws IOException {
        List<Interpretation> rows = rows(
                "City;State;Country;Sister city;Sister country",
                "Cleveland;OH;United States;Vicenza;Italy",
                "Cleveland;Tennessee;United States;Bari;Italy");

        assertThat(rows)
                .extracting(row -> party(row, 0).identifiers().get("division"))
                .containsExactly("US-OH-REGION", "US-TN-REGION");
    }

    @ParameterizedTest
    @CsvSource({
        "Bragança Paulista, SP, Brazil, BR-27-REGION",
        "Cuneo, CN, Italy, IT-12-REGION",
        "Alcalá de Henares, M, Spain, ES-29-REGION",
        "Augsburg, BY, Germany, DE-02-REGION",
        "Toowoomba, Qld, Australia, AU-04-REGION",
        "Lethbridge, AB, Canada, CA-01-REGION",
        "Guadalajara, MX-JAL, Mexico, MX-14-REGION",
        "Hachiōji, JP-13, Japan, JP-40-REGION",
        "Radom, PL-14, Poland, PL-78-REGION",
    })
    void codeOfAStateIsReadInTheCountryOfItsRow(String town, String code, String country, String division)
            throws IOException {
        Interpretation row = rows(
                        "City;State;Country;Sister city;Sister country",
                        String.join(";", town, code, country, "Dijon", "France"))
                .get(0);

        assertThat(party(row, 0).identifiers()).containsEntry("division", division);
        assertThat(row.findings()).isEmpty();
    }

    /** GeoNames and ISO number the provinces of Japan differently. */
    @Test
    void numberWithoutItsCountryIsTold() throws IOException {
        Interpretation row = rows("City;State;Country;Sister city;Sister country", "Hachiōji;13;Japan;Dijon;France")
                .get(0);

        assertThat(row.findings()).extracting(Finding::problem).containsExactly(Problem.NO_REGION);
    }

    @Test
    void codeOfAStateIsReadInNoOtherCountry() throws IOException {
        Interpretation row = rows("City;State;Country;Sister city;Sister country", "Augsburg;CA;Germany;Dijon;France")
                .get(0);

        assertThat(row.findings()).extracting(Finding::problem).containsExactly(Problem.NO_REGION);
    }

    @Test
    void withoutACountryTheTownTellsWhoseCodeItIs() throws IOException {
        List<Interpretation> rows =
                rows("Ville;Ville jumelée;État", "Dijon;Toledo;OH", "Dijon;Ivrea;TO", "Dijon;Springfield;ZZ");

        assertThat(rows).extracting(row -> party(row, 1).country()).containsExactly("US", "IT", null);
    }

    @Test
    void memberLiesInTheCountryAndCityOfItsRow() throws IOException {
        Interpretation row = rows(
                        "project_id;project;organisation;city;country;role",
                        "1;CARE;Klinikum am Fluss;Frankfurt;DE;coordinator",
                        "1;CARE;Hospital de la Ribera;Valencia;ES;participant",
                        "1;CARE;University of the Aegean;Mytilini;EL;participant",
                        "1;CARE;Royal Vale Hospital;Exeter;UK;participant")
                .get(0);

        assertThat(participants(row)
                        .map(Statement::object)
                        .map(party -> Objects.requireNonNull(party).country()))
                .containsExactly("DE", "ES", "GR", "GB");
        assertThat(participants(row)
                        .map(Statement::object)
                        .map(party -> Objects.requireNonNull(party).city()))
                .containsExactly("Frankfurt am Main", "Valencia", "Mytilene", "Exeter");
    }

    @Test
    void numbersOfATownBesideAnOrganisationSayWhereItLies() throws IOException {
        PartyMention hospital = party(
                rows(
                                "Établissement;Code INSEE;FINESS;ROR;QID;Partenaire;Pays",
                                "Hôpital Bretonneau;37261;370000861;02wwzvj46;Q3145008;CHU de Sfax;Tunisie")
                        .get(0),
                0);

        assertThat(hospital.city()).isEqualTo("Tours");
        assertThat(hospital.identifiers())
                .containsEntry("finess", "370000861")
                .containsEntry("ror", "02wwzvj46")
                .containsEntry("wikidata", "Q3145008")
                .doesNotContainKey("insee");
    }

    @Test
    void numberOfAnotherTownIsNotBelieved() throws IOException {
        assertThat(party(
                                rows("Ville;Code INSEE;Ville jumelée;Pays", "Lyon;13055;Francfort;Allemagne")
                                        .get(0),
                                0)
                        .name())
                .isEqualTo("Lyon");
    }
}
