package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** Lists of counties, provinces, funders and universities, as associations and administrations of many countries publish them. */
@Unit
class PublicListsTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    @TempDir
    private Path folder;

    private Interpretation row(String... lines) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), List.of(lines));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            Iterable<RawRecord> records = () -> reading;
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null, null);
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> INTERPRETER.interpret(record, context))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<Statement> statements(Interpretation row, Predicate predicate) {
        return row.cooperations().get(0).statements().stream().filter(statement -> statement.predicate() == predicate);
    }

    private static List<PartyMention> sides(Interpretation row) {
        return statements(row, Predicate.PARTICIPANT)
                .map(statement -> Objects.requireNonNull(statement.object()))
                .toList();
    }

    private static String side(PartyMention side) {
        return side.kind() + " " + side.country();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Kane County                | USA         | DEPARTMENT US
            Loudoun County (Virginia)  | USA         | DEPARTMENT US
            Kassel (Landkreis)         | Deutschland | DEPARTMENT DE
            Ortenaukreis               | Deutschland | DEPARTMENT DE
            Bezirk Schwaben            | Deutschland | DEPARTMENT DE
            Regionalverband Saarbrücken | Deutschland | DEPARTMENT DE
            Rejon wileński             | Litauen     | DEPARTMENT LT
            Distrikt Rezekne           | Lettland    | DEPARTMENT LV
            Préfecture de Vo           | Togo        | DEPARTMENT TG
            County Durham              | UK          | DEPARTMENT GB
            Orange                     | Frankreich  | CITY FR
            """)
    void partsOfCountriesAreNoTowns(String name, String country, String side) throws IOException {
        Interpretation row =
                row("Ville;Pays;Collectivité partenaire;Pays partenaire", "Lyon;France;" + name + ";" + country);

        assertThat(side(sides(row).get(1))).isEqualTo(side);
    }

    @Test
    void theStateBesideADistrictTellsItsCountry() throws IOException {
        Interpretation row =
                row("Landkreis;Bundesland;Partnerkreis;Land", "Marburg-Biedenkopf;Hessen;Powiat Kościerzyna;Polen");

        assertThat(sides(row)).extracting(PublicListsTest::side).containsExactly("DEPARTMENT DE", "DEPARTMENT PL");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Comune;Provincia;Paese;Comune gemellato;Nazione         | Vignola;Modena;Italia;Cognac;Francia            | IT-05-REGION
            Comune;Provincia;Paese;Comune gemellato;Nazione         | Alba;Cuneo;Italia;Arlon;Belgio                  | IT-12-REGION
            Municipio;Provincia;País;Ciudad hermanada;País hermano  | Mérida;Badajoz;España;Faro;Portugal             | ES-57-REGION
            """)
    void aProvinceTellsTheRegionOfItsTown(String headings, String cells, String region) throws IOException {
        Interpretation row = row(headings, cells);

        assertThat(sides(row).get(0).identifiers()).containsEntry("division", region);
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void aStateOfTheCountryGoesBeforeOneOfItsOverseasParts() throws IOException {
        Interpretation row =
                row("City;State;Country;Sister City;Sister country", "Miami-Dade County;Florida;USA;Asti;Italy");

        assertThat(sides(row).get(0).identifiers()).containsEntry("division", "US-FL-REGION");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Georgia    | Kagoshima | Japan   | REGION US, REGION JP
            Wisconsin  | Kumamoto Prefecture | Japan | REGION US, REGION JP
            Washington | Hyogo     | Japan   | REGION US, REGION JP
            Wisconsin  | Hessen    | Germany | REGION US, REGION DE
            """)
    void statesAndTheirSistersAreSides(String state, String sister, String country, String expected)
            throws IOException {
        Interpretation row = row("U.S. State;Sister State/Province;Country", state + ";" + sister + ";" + country);

        assertThat(sides(row).stream().map(PublicListsTest::side).collect(Collectors.joining(", ")))
                .isEqualTo(expected);
    }

    @Test
    void countiesAreNoTowns() throws IOException {
        Interpretation row = row("County;Twin county;Country", "Durham;Kreis Wesel;Germany");

        assertThat(sides(row))
                .extracting(PartyMention::kind)
                .containsOnly(PartyKind.DEPARTMENT)
                .hasSize(2);
    }

    @Test
    void whoBenefitsIsThePartner() throws IOException {
        Interpretation row = row(
                "Porteur du projet;Ville;Structure bénéficiaire;Pays;Démarrage",
                "CHU d'Angers;Angers;Hôpital de Sévaré;Mali;2013");

        assertThat(sides(row))
                .extracting(PartyMention::words)
                .contains("Hôpital de Sévaré")
                .doesNotContain("Angers");
        assertThat(sides(row)).extracting(PartyMention::name).anyMatch(name -> name.startsWith("CHU"));
    }

    @Test
    void aTownThatSomebodyActsForIsASide() throws IOException {
        Interpretation row =
                row("Porteur;Ville;Ville jumelle;Pays;Depuis", "Comité de jumelage;Angers;Bamako;Mali;1974");

        assertThat(sides(row)).extracting(PartyMention::name).contains("Angers", "Bamako");
    }

    @Test
    void aTownBehindItsPartnerIsNoSide() throws IOException {
        Interpretation row =
                row("Partner university;City;Country;Valid until", "Lincoln University;Canterbury;New Zealand;2020");

        assertThat(sides(row)).extracting(PartyMention::name).containsExactly("Lincoln University");
        assertThat(statements(row, Predicate.UNTIL))
                .extracting(Statement::value)
                .containsExactly("2020");
    }

    @Test
    void anOrtOfAPartnerIsNoSide() throws IOException {
        Interpretation row = row(
                "Klinik;Ort;Partnerklinik;Partnerort;Land", "Klinikum Esslingen;Esslingen;Spital Nord;Tirana;Albanien");

        assertThat(sides(row)).extracting(PartyMention::city).contains("Tirana").hasSize(2);
    }

    @Test
    void aTownAmongAssociationsIsOne() throws IOException {
        Interpretation row = row(
                "ONG;Sede;Contraparte;País;Financiadores",
                "Ayuntamiento de Getafe;Getafe;Fe y Alegría;Ecuador;no consta");

        assertThat(sides(row).get(0).kind()).isEqualTo(PartyKind.CITY);
        assertThat(statements(row, Predicate.SUPPORTER)).isEmpty();
    }

    @Test
    void aTownInBracketsOfItsProvinceIsThatOne() throws IOException {
        Interpretation row = row("Stadt;Partnerstadt;Land", "Speyer;Ravenna (Ravenna);Italien");

        assertThat(sides(row).get(1).name()).isEqualTo("Ravenna");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sans",
                "Aucun",
                "ninguno",
                "keine",
                "keine Förderung",
                "no external funding",
                "brak",
                "no consta",
                "geen",
                "ingen",
                "sin financiación",
                "sin financiación externa",
                "n. b.",
                "nessuno",
                "brak danych"
            })
    void nobodySupports(String cell) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Soutien", "CHU de Nantes;Hôpital de Thiès;Sénégal;" + cell);

        assertThat(statements(row, Predicate.SUPPORTER)).isEmpty();
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AECID y Diputación de Sevilla                    | AECID, Diputación de Sevilla
            Ministerio de Salud y Fundación La Caixa         | Ministerio de Salud, Fundación La Caixa
            Brot für die Welt und GIZ                        | Brot für die Welt, GIZ
            Ministero della Salute                           | Ministero della Salute
            Ministerium für Umwelt und Gesundheit            | Ministerium für Umwelt und Gesundheit
            """)
    void fundersAreSetApart(String cell, String funders) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Soutien", "CHU de Nantes;Hôpital de Thiès;Sénégal;" + cell);

        assertThat(statements(row, Predicate.SUPPORTER)
                        .map(statement ->
                                Objects.requireNonNull(statement.object()).words())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(funders);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ville française;Ville étrangère;Pays              | Nantes;Cardiff;Royaume-Uni
            Town;Partner town;Partner country                 | Dundalk;Rezé;France
            U.S. Community;Sister City;Country                | Toledo;Toledo;Spain
            Commune bretonne;Commune jumelée;Pays             | Vitré;Lymington;Royaume-Uni
            Deutsche Stadt;Polnische Stadt;Seit               | Goslar;Brzeg;2000
            Comune trentino;Comune gemellato;Nazione          | Trento;Kempten;Germania
            Polskie miasto;Miasto partnerskie;Kraj            | Pisz;Mustvee;Estonia
            """)
    void aTownThatIsDescribedIsASide(String headings, String cells) throws IOException {
        Interpretation row = row(headings, cells);

        assertThat(sides(row))
                .extracting(PartyMention::words)
                .containsExactly(cells.split(";", -1)[0], cells.split(";", -1)[1]);
        assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.TWINNING);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Data podpisania umowy | Stan współpracy
            Rok partnerstwa       | Status
            Jahr der Partnerschaft | Stand der Zusammenarbeit
            Start date of the partnership | Twinning status
            Année du partenariat  | Statut du jumelage
            Fecha del convenio    | Estado del hermanamiento
            Startår för samarbete | Status
            Anno di firma         | Stato dell'accordo
            Date du serment de jumelage | Situation
            Year started          | Status
            """)
    void headingsThatNameTheCooperationAreRead(String since, String status) throws IOException {
        Interpretation row =
                row("Gmina;Gmina partnerska;Kraj;" + since + ";" + status, "Pisz;Mustvee;Estonia;2005;active");

        assertThat(statements(row, Predicate.SINCE))
                .extracting(Statement::value)
                .containsExactly("2005");
        assertThat(statements(row, Predicate.STATUS))
                .extracting(Statement::value)
                .containsExactly("active");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nature du lien
            Type of relationship
            Art der Beziehung
            """)
    void headingThatAsksForTheKindOfTheLinkIsRead(String kind) throws IOException {
        Interpretation row =
                row("Ville;Ville partenaire;Pays;" + kind, "Joué-lès-Tours;Sinaia;Roumanie;Coopération décentralisée");

        assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.DECENTRALISED_COOPERATION);
    }

    @Test
    void headingThatAsksForTheTypeOfAgreementIsReadAsOne() throws IOException {
        Interpretation row = row(
                "Partner institution;Country;Lead institution;Type of agreement",
                "University of Ottawa;Canada;Invented University;Letter of intent");

        assertThat(statements(row, Predicate.AGREEMENT))
                .extracting(Statement::value)
                .containsExactly("letter-of-intent");
    }

    @ParameterizedTest
    @CsvSource({
        "Laval University, Canada, true",
        "Leipzig University, Germany, false",
        "University of Toronto, Canada, false"
    })
    void aUniversityThatMayBeCalledAfterSomebodyIsNotPlacedForCertain(String name, String country, boolean doubted)
            throws IOException {
        Interpretation row = row(
                "Coordinator,Coordinator country,Partner organisation,Partner country",
                "University of Oxford,United Kingdom," + name + "," + country);

        String lies = row.parties().stream()
                .filter(stated -> stated.party().name().equals(name))
                .flatMap(stated -> stated.statements().stream())
                .map(statement -> statement.predicate() + " " + (statement.uncertain() != null))
                .collect(Collectors.joining());
        assertThat(lies).isEqualTo("LOCATED_IN " + doubted);
        assertThat(statements(row, Predicate.PLACE)
                        .filter(statement -> "CITY"
                                .equals(Objects.requireNonNull(statement.object())
                                        .kind()
                                        .name())))
                .allMatch(statement -> (statement.uncertain() != null) == doubted);
    }
}
