package org.passerelle.reading.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.reading.Cell;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Problem;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** Lists whose headings leave open which columns hold the two sides, and lists whose headings do not. */
@Unit
class OpenSidesTest {

    @TempDir
    private Path folder;

    private record Read(List<Finding> findings, boolean isMarked) {

        List<String> labels(Problem problem) {
            return findings.stream()
                    .filter(finding -> finding.problem() == problem)
                    .map(Finding::label)
                    .toList();
        }
    }

    private Read read(String text, Map<String, Heading> headings) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text.replace('/', '\n'));
        try (FileReading reading =
                Formats.known().open(file, ReadingOptions.none().withHeadings(headings))) {
            List<Cell> cells = new ArrayList<>();
            reading.forEachRemaining(record -> cells.addAll(record.cells()));
            return new Read(
                    reading.findings(),
                    cells.stream().allMatch(cell -> cell.codes().containsKey(Cell.SIDES_OPEN)));
        }
    }

    /** In each, the column that is not understood is called by a word that no language has. */
    @ParameterizedTest
    @CsvSource({
        // the first side may be the body or the town
        "Ville;Zwumm;Hôpital partenaire;Pays/Angers;CHU d'Angers;Hôpital de Sikasso;Mali/Dijon;CHU de Dijon;CHR de Kaolack;Sénégal, Ville",
        "Zwumm;City;Partner;Country/Leeds General Infirmary;Leeds;Muhimbili Hospital;Tanzania, City",
        "Porteur;Zwumm;Commune;Partenaire/Santé Sud;Centre de Santé Rural;Mopti;Hôpital Gabriel Touré, Commune",
        // so may the second
        "Hospital;City;Zwumm;Partner city/Leeds General Infirmary;Leeds;Muhimbili Hospital;Dar es Salaam, Partner city",
        // so may the members of a project
        "Project number;City;Zwumm;Role/7;Leeds;Leeds General Infirmary;Coordinator/7;Mwanza;Bugando Medical Centre;Partner, City",
        // no column holds a second side, or a first
        "Krankenhaus;Ort;Zwumm;Land/Charité;Berlin;Kamuzu Central Hospital;Malawi, ''",
        "Zwumm;Partnerkommune;Land/Kassel;Mülhausen;Frankreich/Marburg;Poitiers;Frankreich, ''"
    })
    void aColumnOfNamesThatIsNotUnderstoodLeavesTheSidesOpen(String list, String place) throws IOException {
        Read read = read(list, Map.of());

        assertThat(read.labels(Problem.NAMES_LEFT_OUT)).containsExactly("Zwumm");
        assertThat(String.join(" ", read.labels(Problem.SIDE_OPEN))).isEqualTo(place);
        assertThat(read.labels(Problem.UNKNOWN_HEADING)).isEmpty();
        assertThat(read.isMarked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // both sides are headed as such
        "Ville;Ville jumelée;Pays;Zwumm/Angers;Pise;Italie;Jean Dupont/Dijon;Mayence;Allemagne;Anne Martin",
        "Hospital;City;Partner hospital;Partner city;Zwumm/Leeds General Infirmary;Leeds;Muhimbili Hospital;Dar es Salaam;Anne Martin",
        "Zwumm;Hôpital;Hôpital partenaire;Pays/Région Centre;CHU de Tours;Hôpital de Thiès;Sénégal",
        // behind both sides, people
        "Ville;Partenaire;Pays;Zwumm/Angers;Hôpital de Sikasso;Mali;Jean Dupont/Dijon;CHR de Kaolack;Sénégal;Anne Martin",
        // subjects, addresses, numbers, the same again and again
        "Ville;Zwumm;Partenaire/Angers;Formation des infirmiers;CHU de Sikasso/Dijon;Culture;Kaolack",
        "Ville;Zwumm;Partenaire/Angers;www.angers.example;CHU de Sikasso/Dijon;https://dijon.example;Kaolack",
        "Ville;Zwumm;Partenaire/Angers;Projet 2003-2007;CHU de Sikasso/Dijon;12 000;Kaolack",
        "Ville;Zwumm;Partenaire/Angers;Pôle Santé;Sikasso/Dijon;Pôle Santé;Kaolack/Lyon;Pôle Santé;Sousse"
    })
    void listsThatArePlainAskNothing(String list) throws IOException {
        Read read = read(list, Map.of());

        assertThat(read.labels(Problem.NAMES_LEFT_OUT)).isEmpty();
        assertThat(read.labels(Problem.SIDE_OPEN)).isEmpty();
        assertThat(read.labels(Problem.UNKNOWN_HEADING)).containsExactly("Zwumm");
        assertThat(read.isMarked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Ville;Commune;Partenaire/Angers;Dijon;Hôpital de Sikasso, Ville Commune",
        "Hôpital;Ville étrangère;Hôpital d'accueil/CHU de Reims;Kutaisi;Hôpital de Kutaisi, Ville étrangère",
        "Porteur;Projet;Ville;Partenaire/Santé Sud;Puits;Niort;Hôpital de Sikasso, Ville"
    })
    void aTownBesideAnotherColumnOfItsSideIsAsked(String list, String asked) throws IOException {
        Read read = read(list, Map.of());

        assertThat(String.join(" ", read.labels(Problem.SIDE_OPEN))).isEqualTo(asked);
        assertThat(read.isMarked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"IGNORED", "ESTABLISHMENT"})
    void whoeverSaysWhatTheColumnHoldsSettlesIt(Heading meaning) throws IOException {
        Read read = read(
                "Zwumm;City;Partner;Country/Leeds General Infirmary;Leeds;Muhimbili Hospital;Tanzania",
                Map.of("Zwumm", meaning));

        assertThat(read.findings())
                .extracting(Finding::problem)
                .doesNotContain(Problem.NAMES_LEFT_OUT, Problem.SIDE_OPEN);
        assertThat(read.isMarked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "UK lead;Overseas lead;Country/Invented Trust;Muhimbili Hospital;Tanzania",
        "Deutsche Einrichtung;Partnereinrichtung;Land/Klinik Erfunden;Muhimbili Hospital;Tansania",
        "Hospital español;Contraparte;País/Hospital Inventado;Hospital de Kara;Togo",
        "Schweizer Organisation;Partner;Land/Verein Erfunden;Hôpital de Kara;Togo",
        "Norsk institusjon;Malawisk institusjon;Land/Oppfunnet sykehus;Zomba Hospital;Malawi"
    })
    void aBodyOfANationIsASide(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text.replace('/', '\n'));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            assertThat(reading.mapping().columns())
                    .extracting(MappedColumn::heading)
                    .containsExactly(Heading.ESTABLISHMENT, Heading.PARTNER, Heading.COUNTRY);
        }
    }

    @Test
    void theTownsOfTwoBodiesAreWhereTheyLie() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), """
                Deutsche Einrichtung;Ort;Partnereinrichtung;Partnerland;Ort der Partnereinrichtung
                Klinik Erfunden;Berlin;Muhimbili Hospital;Tansania;Daressalam
                """);
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            assertThat(reading.mapping().columns())
                    .extracting(MappedColumn::heading)
                    .containsExactly(
                            Heading.ESTABLISHMENT, Heading.HOME_CITY, Heading.PARTNER, Heading.COUNTRY, Heading.CITY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Hospital beds;Partner;Country/120;Muhimbili Hospital;Tanzania",
        "School type;Partner;Country/public;Muhimbili Hospital;Tanzania"
    })
    void whatElseStandsBesideTheWordForABodyIsNoSide(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text.replace('/', '\n'));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            assertThat(reading.mapping().columns().get(0).heading()).isEqualTo(Heading.IGNORED);
        }
    }
}
