package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

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
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.testing.Unit;

/** What lists of other people look like. */
@Unit
class LayoutsTest {

    @TempDir
    private Path folder;

    private record Read(Layout layout, List<RawRecord> records, List<Finding> findings) {

        /** The texts of each record's cells of {@code heading}. */
        List<List<String>> all(Heading heading) {
            return records.stream()
                    .map(record -> record.all(heading).map(Cell::text).toList())
                    .toList();
        }

        Cell cell(int record, Heading heading) {
            return records.get(record).first(heading).orElseThrow();
        }
    }

    private Read read(String text) throws IOException {
        return read(text, ReadingOptions.none());
    }

    private Read read(String text, ReadingOptions options) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), text);
        try (FileReading reading = Formats.known().open(file, options)) {
            List<RawRecord> records = new ArrayList<>();
            reading.forEachRemaining(records::add);
            return new Read(reading.layout(), records, reading.findings());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Klinikum;Stadt;Partnerklinik;Partnerstadt;Partnerland",
        "homeUniversity;homeCity;partnerUniversity;partnerCity;partnerCountry",
        "Hôpital;Ville;Hôpital partenaire;Ville partenaire;Pays partenaire",
        "Hospital;City;Delivery partner;Delivery city;Delivery country"
    })
    void theTownOfANamedPartnerIsNoSecondPartner(String headings) throws IOException {
        Read read = read(headings + "\nCharité;Berlin;Bugando Medical Centre;Mwanza;Tanzania\n");

        assertThat(read.layout()).isEqualTo(Layout.SURVEY);
        assertThat(read.all(Heading.ESTABLISHMENT)).containsExactly(List.of("Charité"));
        assertThat(read.all(Heading.HOME_CITY)).containsExactly(List.of("Berlin"));
        assertThat(read.all(Heading.PARTNER)).containsExactly(List.of("Bugando Medical Centre"));
        assertThat(read.all(Heading.CITY)).containsExactly(List.of("Mwanza"));
        assertThat(read.all(Heading.COUNTRY)).containsExactly(List.of("Tanzania"));
    }

    @Test
    void theTownOfACarrierIsNoParty() throws IOException {
        Read read = read(
                "Projet;Porteur;Commune du porteur;Partenaire local;Pays\nPuits;Eau Vive;Niort;Commune de Dori;Mali\n");

        assertThat(read.layout()).isEqualTo(Layout.SURVEY);
        assertThat(read.all(Heading.CARRIER)).containsExactly(List.of("Eau Vive"));
        assertThat(read.all(Heading.HOME_CITY)).containsExactly(List.of("Niort"));
        assertThat(read.all(Heading.ESTABLISHMENT)).containsExactly(List.of());
    }

    @Test
    void aColumnOfKeysBesideTheirNamesIsNoParty() throws IOException {
        Read read = read("""
                source,source_name,source_country,target,target_name,target_country
                Q2843,Lübeck,Germany,Q164234,Kawasaki,Japan
                Q586,Bonn,Germany,Q30002,Chengdu,China
                """);

        assertThat(read.layout()).isEqualTo(Layout.PAIRS);
        assertThat(read.all(Heading.ESTABLISHMENT)).containsExactly(List.of("Lübeck"), List.of("Bonn"));
        assertThat(read.all(Heading.PARTNER)).containsExactly(List.of("Kawasaki"), List.of("Chengdu"));
        assertThat(read.cell(0, Heading.ESTABLISHMENT).codes()).containsEntry("wikidata", "Q2843");
        assertThat(read.cell(1, Heading.PARTNER).codes()).containsEntry("wikidata", "Q30002");
    }

    @Test
    void rowsThatShareAKeyAreOneCooperationOfManyMembers() throws IOException {
        Read read = read("""
                project_id,project,organisation,country,role,start,end
                690005,HEALTHNET,CHU de Grenoble,France,coordinator,2016,2019
                690005,HEALTHNET,Hôpital général de Sfax,Tunisia,participant,2016,2019
                690006,CAREBRIDGE,CHU de Grenoble,France,coordinator,2018,2021
                690005,HEALTHNET,CHU de Tours,France,participant,2016,2019
                690006,CAREBRIDGE,Ouagadougou University Hospital,Burkina Faso,participant,2018,2021
                """);

        assertThat(read.layout()).isEqualTo(Layout.MEMBERS);
        assertThat(read.records())
                .extracting(RawRecord::key, record -> record.lines().last())
                .containsExactly(tuple("690005", 3), tuple("690006", 4));
        assertThat(read.all(Heading.ESTABLISHMENT))
                .containsExactly(List.of("CHU de Grenoble"), List.of("CHU de Grenoble"));
        assertThat(read.all(Heading.PARTNER))
                .containsExactly(
                        List.of("Hôpital général de Sfax", "CHU de Tours"), List.of("Ouagadougou University Hospital"));
        assertThat(read.cell(0, Heading.PARTNER).codes()).isEqualTo(Map.of("country", "Tunisia"));
        assertThat(read.cell(1, Heading.PARTNER).lines().first()).isEqualTo(6);
        assertThat(read.all(Heading.SINCE)).containsExactly(List.of("2016"), List.of("2018"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aWideListIsPairsOfTheFirstWithEachOther() throws IOException {
        Read read = read("City,Twin town 1,Twin town 2\nTangier,Metz,Olomouc\nZedburg,Alfaville,\n");

        assertThat(read.layout()).isEqualTo(Layout.WIDE);
        assertThat(read.records()).extracting(RawRecord::key).containsExactly("row-2-1", "row-2-2", "row-3");
        assertThat(read.all(Heading.ESTABLISHMENT))
                .containsExactly(List.of("Tangier"), List.of("Tangier"), List.of("Zedburg"));
        assertThat(read.all(Heading.PARTNER))
                .containsExactly(List.of("Metz"), List.of("Olomouc"), List.of("Alfaville"));
    }

    @Test
    void aCountryBeforeBothTownsIsThatOfTheFirst() throws IOException {
        Read read = read("country,city,sister\nFrance,Villeneuve-sur-Invent,Altstadt am Test\n");

        assertThat(read.layout()).isEqualTo(Layout.PAIRS);
        assertThat(read.cell(0, Heading.HOME_COUNTRY).text()).isEqualTo("France");
        assertThat(read.cell(0, Heading.PARTNER).text()).isEqualTo("Altstadt am Test");
    }

    @Test
    void aListOfOneSideIsNotReadAsSomethingElse() {
        assertThatThrownBy(() -> read("Ville,Pays,Remarque\nTours,France,x\n"))
                .hasMessageContaining("the headings name only one side of the cooperations. Found: 'Ville', 'Pays'");
    }

    @Test
    void aBlankFirstSideIsCarriedDownAndTold() throws IOException {
        Read read = read("Ville;Ville jumelée;Pays\nBourg-Essai;Probestadt;Allemagne\n;Villaprova;Italie\n");

        assertThat(read.all(Heading.ESTABLISHMENT)).containsExactly(List.of("Bourg-Essai"), List.of("Bourg-Essai"));
        assertThat(read.cell(1, Heading.ESTABLISHMENT).row()).isEqualTo(2);
        assertThat(read.findings()).isEmpty();
        assertThat(read.records().get(1).findings())
                .extracting(Finding::problem, Finding::row, Finding::values)
                .containsExactly(tuple(Problem.CARRIED_DOWN, 3, List.of("Bourg-Essai")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Stadt;Partnerstadt;Land;Seit | establishment, partner, country, since",
                "Ciudad;Ciudad hermanada;País;Año | establishment, partner, country, since",
                "Comune;Comune gemellato;Stato;Anno | establishment, partner, country, since",
                "Município;Cidade irmã;País;Desde | establishment, partner, country, since",
                "Miasto;Miasto partnerskie;Kraj;Rok | establishment, partner, country, since",
                "Source;Target;Year;Weight | establishment, partner, since, ignored",
                "cityLabel;twinTown;twinTownCountry;startDate | establishment, partner, country, since",
                "City;State;Sister city;Status | establishment, state, partner, status",
                "Hôpital;Pays;Hôpital partenaire;Pays | establishment, home-country, partner, country",
                "Klinik;Partnerklinik;Land;Seit | establishment, partner, country, since",
                "Lead organisation;Lead country;Partner;Partner country | establishment, home-country, partner, country",
                "Collectivité;Pays de la collectivité;Partenaire;Pays | establishment, home-country, partner, country",
                "Institution;Pays;Institution partenaire;Pays de l'institution partenaire"
                        + " | establishment, home-country, partner, country",
                "Région;Région partenaire;Pays;État | establishment, partner, country, status",
                "Hôpital français;Ville;Partenaire étranger;Pays | establishment, home-city, partner, country",
                "Titre;Organisme porteur;Organisme partenaire;Bailleurs de fonds"
                        + " | title, establishment, partner, supporter",
                "Ente;Ente partner;Paese;Stato | establishment, partner, country, status",
                "City;Sister City;Sister State;Colour | establishment, partner, state, ignored",
                "City 1;Country 1;City 2;Country 2 | establishment, home-country, partner, country",
                "Ville A;INSEE;Ville B;lat_b | establishment, insee, partner, latitude",
            })
    void usualHeadingsAreKnown(String headings, String meaning) throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), headings + "\na;b;c;d\n");
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            assertThat(reading.mapping().columns())
                    .extracting(column -> column.heading().code())
                    .containsExactly(meaning.split(", "));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Structure;Pays;Partenaire | true",
                "Structure;Pays du partenaire;Partenaire | false",
                "Structure;Partenaire;Pays | false",
                "Hôpital;Pays;Hôpital partenaire;Pays | false",
            })
    void plainCountryBeforeTheSecondSideIsTold(String headings, boolean told) throws IOException {
        assertThat(read(headings + "\na;b;c\n").findings())
                .extracting(Finding::problem)
                .hasSize(told ? 1 : 0)
                .allMatch(Problem.SIDE_OF_COUNTRY::equals);
    }

    @Test
    void codesBelongToTheSideTheyStandBeside() throws IOException {
        Read read = read("""
                City A,INSEE A,Lat A,State,City B,QID B,Country B
                Tours,37261,47.39,Centre,Luoyang,http://www.wikidata.org/entity/Q187136,China
                """);

        assertThat(read.cell(0, Heading.ESTABLISHMENT).codes())
                .isEqualTo(Map.of("insee", "37261", "latitude", "47.39", "state", "Centre"));
        assertThat(read.cell(0, Heading.PARTNER).codes()).isEqualTo(Map.of("wikidata", "Q187136"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aColumnThatIsIgnoredOrHasNoHeadingCanBeMapped() throws IOException {
        Read read = read(
                "Ville A;;Pays;Nb habitants\nTours;Trujillo;Pérou;100\n",
                ReadingOptions.none()
                        .withHeadings(Map.of("Nb habitants", Heading.IGNORED, "column 2", Heading.PARTNER)));

        assertThat(read.findings()).isEmpty();
        assertThat(read.cell(0, Heading.PARTNER).text()).isEqualTo("Trujillo");
    }

    @Test
    void garbledLettersAreToldWithTheRightReading() throws IOException {
        Read read = read("Ville;Ville jumelée;Pays\nChÃ¢teau-Essai;MusterstÃ¤dt;CÃ´te d’Ivoire\nÉlée;Sée;«CAFÉ»\n");

        assertThat(read.findings())
                .extracting(Finding::words, Finding::problem, Finding::values)
                .containsExactly(
                        tuple("ChÃ¢teau-Essai", Problem.GARBLED, List.of("Château-Essai")),
                        tuple("MusterstÃ¤dt", Problem.GARBLED, List.of("Musterstädt")),
                        tuple("CÃ´te d’Ivoire", Problem.GARBLED, List.of("Côte d’Ivoire")));
    }

    @Test
    void aFileOfUnknownHeadingsIsToldByItsHeadings() {
        assertThatThrownBy(() -> read("Liste 2024\nColonne X;Etablisement;Trois\nTours;Luoyang;u, v, w\n"))
                .hasMessageContaining("Found: 'Colonne X', 'Etablisement' (establishment?), 'Trois'");
    }
}
