package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.Cell;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** What parties and cooperations are: heading, layout and nature say it first, then the words of a name; else it stays open. */
@Unit
class KindsTest {

    private final Interpreter interpreter = new Interpreter();

    @Test
    void aListOfTwinTownsHoldsTownsWhateverTheirNames() {
        List<Interpretation> rows = read("kinds.csv");
        assertThat(rows).hasSize(5).allSatisfy(row -> {
            assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.TWINNING);
            assertThat(parties(row)).extracting(PartyMention::kind).containsOnly(PartyKind.CITY);
        });
        assertThat(rows)
                .flatExtracting(KindsTest::parties)
                .extracting(PartyMention::name)
                .contains("L'Hôpital", "College Station", "La Unión", "Ho Chi Minh City");
    }

    @Test
    void whoSupportsATwinningDoesNotMakeItSomethingElse() {
        assertThat(read("supported-twinnings.csv"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.TWINNING));
    }

    @Test
    void aColumnOfHospitalsHoldsHospitals() {
        List<Interpretation> rows = read("hospital-heading.csv");
        assertThat(rows)
                .hasSize(4)
                .flatExtracting(KindsTest::parties)
                .extracting(PartyMention::kind)
                .containsOnly(PartyKind.HOSPITAL);
        assertThat(rows).extracting(row -> parties(row).get(0).country()).containsExactly("FR", "CH", "FR", "FR");
        assertThat(parties(rows.get(3)).get(0).city()).isNull();
    }

    @Test
    void namesAreNeitherCutNorRunTogether() {
        List<List<String>> partners = read("names-split.csv").stream()
                .map(row ->
                        parties(row).stream().skip(1).map(PartyMention::name).toList())
                .toList();
        assertThat(partners)
                .containsExactly(
                        List.of("Ottawa Dragon Invented Foundation"),
                        List.of("Royal College of Invented Surgeons of Canada"),
                        List.of("Invented Heart and Stroke Foundation of Canada", "Meal Exchange", "Equiterre"),
                        List.of("Women's College Hospital"),
                        List.of("Massachusetts Institute of Technology"),
                        List.of("University of Washington"),
                        List.of("Stanford Center at Peking University"),
                        List.of("Bill & Melinda Invented Foundation"),
                        List.of("Trillium Invented Partners", "University of Toronto"),
                        List.of("Alpha Bank", "Beta Telecom", "Gamma Ltd"),
                        List.of("London School of Hygiene & Tropical Medicine"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Government of Russian Federation                         | PUBLIC_BODY
            Inselspital Bern                                         | HOSPITAL
            University of Gondar Hospital                            | HOSPITAL
            University of Gondar                                     | UNIVERSITY
            Kantonsspital Winterthur                                 | HOSPITAL
            Erfundene Fachhochschule                                 | UNIVERSITY
            Hilfsverein Krankenhaus Erfunden                         | ASSOCIATION
            Streekziekenhuis Koningin Bedacht                        | HOSPITAL
            Gesundheitsministerium                                   | PUBLIC_BODY
            Centro de Salud Rurrenabaque                             | HOSPITAL
            Ośrodek Zdrowia Zmyślony                                 | HOSPITAL
            Fakultní nemocnice Vymyšlená                             | HOSPITAL
            Областная больница                                       | HOSPITAL
            東京大学                                                     | UNIVERSITY
            長野赤十字病院                                                  | HOSPITAL
            School, college or other teaching body                   | SCHOOL
            Women's College Hospital                                 | HOSPITAL
            Ministry of Health, Labour, Sports and Welfare           | PUBLIC_BODY
            Institut de cardiologie de Bamako                        | HOSPITAL
            Invented Institute of Technology                         | ORGANISATION
            Horizons Sahel                                           | ORGANISATION
            Ministère de la Santé                                    | PUBLIC_BODY
            Invented Medical Research Institute                      | ORGANISATION
            St Invented's NHS Foundation Trust                       | HOSPITAL
            EPSM Lille-Métropole                                     | HOSPITAL
            Ministerio de Salud                                      | PUBLIC_BODY
            Ministerstwo Zdrowia                                     | PUBLIC_BODY
            Verein Freunde von Kara                                  | ASSOCIATION
            Facultad de Medicina                                     | UNIVERSITY
            Escola Nova                                              | SCHOOL
            Société Alpha Mali SA                                    | ORGANISATION
            European Commission                                      | PUBLIC_BODY
            Invented Hospital Workers Union                          | ASSOCIATION
            Ministry of Health Hospital                              | HOSPITAL
            Stiftung Krankenhaus Testheim                            | ASSOCIATION
            Förderverein Krankenhaus Testheim                        | ASSOCIATION
            Invented College Hospital                                | HOSPITAL
            Ministry of Interior Clinic                              | HOSPITAL
            Hospital of the Ministry of Health                       | HOSPITAL
            Hôpital du ministère de la Défense                       | HOSPITAL
            Government Hospital                                      | HOSPITAL
            City Council Hospital                                    | HOSPITAL
            Board of Trustees of Invented Hospital                   | ORGANISATION
            Friends of Invented Hospital                             | ORGANISATION
            Stiftung der Universität                                 | ASSOCIATION
            Escola do Hospital                                       | SCHOOL
            Universidad del Hospital                                 | UNIVERSITY
            Associazione degli Amici dell'Ospedale                   | ASSOCIATION
            Associação dos Hospitais Inventados                      | ASSOCIATION
            Institut régional de santé publique                      | ORGANISATION
            Invented Institute of Public Health                      | ORGANISATION
            Fundação do Hospital Inventado                           | ASSOCIATION
            Hospital del Ministerio de Salud                         | HOSPITAL
            Ospedale del Comune Inventato                            | HOSPITAL
            Hospital Equipment Ltd                                   | ORGANISATION
            University Press of Invented                             | ORGANISATION
            University Museum                                        | ORGANISATION
            Invented College Hospital Foundation                     | ASSOCIATION
            Invented College                                         | ORGANISATION
            College of Tests, Testville                              | ORGANISATION
            Invented University College                              | UNIVERSITY
            Collège Jean Inventé                                     | SCHOOL
            Red Cross Memorial Children's Hospital                   | HOSPITAL
            University Hospital Invented                             | HOSPITAL
            Hospital Escuela                                         | HOSPITAL
            School of the Hospital Foundation                        | SCHOOL
            Hospital Clínic Inventado                                | HOSPITAL
            Hospital Governors Forum                                 | ORGANISATION
            Hospital Authority                                       | ORGANISATION
            Hospital Pharmacy Services Ltd                           | ORGANISATION
            Clinique juridique de Testville                          | ORGANISATION
            School of Public Health, University of Invented          | SCHOOL
            Université populaire de Testville (association)          | ASSOCIATION
            University of Invented School of Medicine                | UNIVERSITY
            Invented Hospital and School of Nursing                  | HOSPITAL
            Invented Hospital and Medical School                     | HOSPITAL
            Conseil régional de l'ordre des médecins                 | ORGANISATION
            Czerwony Krzyż Inventado                                 | ASSOCIATION
            Hôpital psychiatrique inventé "Socola"                   | HOSPITAL
            Dr. Invented Memorial Hospital                           | HOSPITAL
            Institut national d'oncologie inventée                   | ORGANISATION
            Institut national de santé publique                      | PUBLIC_BODY
            DR Congo Relief                                          | ORGANISATION
            """)
    void aNameIsOneWholeAndItsWordsTellItsKindOrNothingDoes(String name, PartyKind kind) {
        Interpretation read = interpret(Layout.SURVEY, cell(Heading.PARTNER, "Partenaire", name));
        assertThat(parties(read).subList(1, parties(read).size()))
                .singleElement()
                .satisfies(party -> {
                    assertThat(party.name()).isEqualTo(name);
                    assertThat(party.kind()).isEqualTo(kind);
                });
        assertThat(read.findings().stream()
                        .anyMatch(finding -> finding.problem() == Problem.KIND_OPEN
                                && finding.words().equals(name)))
                .isEqualTo(kind == PartyKind.ORGANISATION);
    }

    /** Who supports stands in lists more often than who takes part. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Fondation d'essai, Rotary                    | true
            Testing Fund and Invented Chartered Bank     | true
            Ministère de l'Agriculture, Forêts           | false
            Fondation d'essai, Lyon                      | false
            Lions Club, dons privés                      | true
            Embassy of Testland, EU TEST programme       | true
            Ministère de la Santé, Office du Niger       | true
            Fondation d'essai                            | false
            """)
    void supportersBetweenWhichACommaStandsMayBeTwo(String name, boolean told) {
        Interpretation read = interpret(Layout.SURVEY, cell(Heading.SUPPORTER, "Financeur", name));
        assertThat(read.findings().stream().anyMatch(finding -> finding.problem() == Problem.MAYBE_TWO))
                .isEqualTo(told);
    }

    @Test
    void aNameInQuotationMarksBesideTheWordForItsKindIsTheName() {
        Interpretation read = interpret(
                Layout.SURVEY, cell(Heading.PARTNER, "Partenaire", "Association \"Un sourire\"; Fondation « Demain »"));
        assertThat(parties(read).subList(1, parties(read).size()))
                .extracting(PartyMention::name)
                .containsExactly("Un sourire", "Demain");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dr A. Martin", "Prof. Dr. B. von Erfunden", "Mme Inventée d'Essai", "M. Testard"})
    void aPersonIsToldAndNoOrganisation(String name) {
        for (Heading heading : List.of(Heading.PARTNER, Heading.SUPPORTER, Heading.CARRIER)) {
            Interpretation read = interpret(Layout.SURVEY, cell(heading, "Coordinator", name));
            assertThat(read.cooperations())
                    .flatExtracting(cooperation -> cooperation.statements())
                    .extracting(statement -> statement.object())
                    .filteredOn(object -> object != null && object.name().equals(name))
                    .isEmpty();
            assertThat(read.findings())
                    .filteredOn(finding -> finding.problem() == Problem.PERSON)
                    .extracting(Finding::words)
                    .containsExactly(name);
        }
    }

    /** Where a list is taken apart, each of its members is told of by itself; a town may be called so. */
    @Test
    void aPersonAmongOthersIsToldAndATownCalledSoIsNot() {
        Interpretation among = interpret(Layout.SURVEY, cell(Heading.SUPPORTER, "Financeur", "AFD et Dr A. Martin"));
        Interpretation town = interpret(Layout.PAIRS, cell(Heading.PARTNER, "Ville jumelée", "Dr. Petru Groza"));

        assertThat(among.findings())
                .filteredOn(finding -> finding.problem() == Problem.PERSON)
                .extracting(Finding::words)
                .containsExactly("Dr A. Martin");
        assertThat(town.findings()).extracting(Finding::problem).doesNotContain(Problem.PERSON);
    }

    @Test
    void countriesThatGiveAreSeveral() {
        Interpretation read = interpret(Layout.SURVEY, cell(Heading.SUPPORTER, "Donors", "France, Monaco"));
        assertThat(read.cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.SUPPORTER)
                .extracting(
                        statement -> Objects.requireNonNull(statement.object()).name())
                .containsExactly("France", "Monaco");
    }

    @Test
    void aTownAloneIsNotTwinned() {
        Interpretation read = interpret(
                Layout.SURVEY,
                List.of(cell(Heading.PARTNER, "Partner", "Ville de Kayes"), cell(Heading.COUNTRY, "Country", "Mali")));
        assertThat(read.cooperations().get(0).kind()).isEqualTo(CooperationKind.PROJECT);
    }

    @Test
    void townsInAListOfBodiesAreNotTwinnedByTheColumnOfTheirTowns() {
        Interpretation read = interpret(
                Layout.SURVEY,
                List.of(
                        cell(Heading.ESTABLISHMENT, "Structure", "Mairie de Chambéry"),
                        cell(Heading.HOME_CITY, "Commune", "Chambéry"),
                        cell(Heading.PARTNER, "Partenaires locaux", "Commune de Ouahigouya"),
                        cell(Heading.COUNTRY, "Pays", "Burkina Faso")));
        assertThat(read.cooperations().get(0).kind()).isEqualTo(CooperationKind.DECENTRALISED_COOPERATION);
    }

    @Test
    void nameThatMayBeTwoIsTold() {
        Interpretation read = interpret(Layout.SURVEY, cell(Heading.PARTNER, "Partenaire", "Lions Club & Kiwanis"));
        assertThat(read.findings()).extracting(Finding::problem).contains(Problem.MAYBE_TWO);
    }

    @Test
    void directionOfALinkIsNoKindOfCooperation() {
        Interpretation read = interpret(
                Layout.PAIRS,
                cell(Heading.KIND, "Type", "Undirected"),
                cell(Heading.PARTNER, "Target", "University of Invented"));
        assertThat(read.cooperations().get(0).kind()).isNotEqualTo(CooperationKind.TWINNING);
        assertThat(read.findings()).extracting(Finding::problem).doesNotContain(Problem.NO_KIND);
    }

    @Test
    void whatStandsInParenthesesAloneIsNoNameAndIsTold() {
        assertThat(read("no-name.csv")).singleElement().satisfies(row -> {
            assertThat(row.cooperations()).isEmpty();
            assertThat(row.findings()).extracting(Finding::problem).contains(Problem.NOT_UNDERSTOOD, Problem.ONE_PARTY);
        });
    }

    @Test
    void runningTextMakesNoParties() {
        assertThat(read("prose.csv"))
                .flatExtracting(KindsTest::parties)
                .extracting(PartyMention::name)
                .containsExactly("Hôpital de Testville", "Hôpital d'Essaiville");
        assertThat(read("iati-prose.xml"))
                .flatExtracting(KindsTest::parties)
                .extracting(PartyMention::name)
                .containsOnly("Invented Relief Society", "Invented Local Caritas", "NL-KVK-99999999");
    }

    @Test
    void aCooperationWithoutHospitalAndHealthIsAProject() {
        assertThat(read("iati-prose.xml"))
                .hasSize(4)
                .allSatisfy(row -> assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.PROJECT));
    }

    @Test
    void aDecentralisedCooperationIsOneOfTerritories() {
        Interpretation read = interpret(
                Layout.SURVEY,
                cell(Heading.KIND, "Nature", "coopération décentralisée"),
                cell(Heading.PARTNER, "Partenaire", "Poitiers"));
        assertThat(read.cooperations().get(0).kind()).isEqualTo(CooperationKind.DECENTRALISED_COOPERATION);
        assertThat(parties(read).get(1).kind()).isEqualTo(PartyKind.CITY);
    }

    @Test
    void aSideThatNoRegisterHasIsTold() {
        Interpretation read = interpret(
                Layout.SURVEY,
                cell(Heading.KIND, "Nature", "coopération décentralisée"),
                cell(Heading.COUNTRY, "Pays", "Mali"),
                cell(Heading.PARTNER, "Partenaire", "Syndicat des eaux du Testou"));
        assertThat(read.findings())
                .filteredOn(finding -> finding.problem() == Problem.TERRITORY_OPEN)
                .extracting(Finding::words)
                .containsExactly("Syndicat des eaux du Testou");
    }

    @Test
    void aHouseCalledByARegionLiesInNoVillageOfThatNameElsewhere() {
        Interpretation read = interpret(
                Layout.SURVEY,
                cell(Heading.COUNTRY, "Pays", "France"),
                cell(Heading.PARTNER, "Partenaire", "Université de Bourgogne"));
        assertThat(parties(read).get(1).city()).isNull();
    }

    /** Where nothing says that a column holds towns. */
    @ParameterizedTest
    @CsvSource({
        "Parc national de Taza, ORGANISATION",
        "Sapeurs-pompiers de Testville, ORGANISATION",
        "Office du Testou, ORGANISATION",
        "Instituto Nacional de Pruebas, ORGANISATION",
        "Invented Testing Institute, ORGANISATION",
        "Public Health Testland, ORGANISATION",
        "Instituto Nacional del Testou, ORGANISATION",
        "Croce Rossa, ASSOCIATION",
        "Testville sous Bois, CITY",
        "Testville-lès-Tests, CITY"
    })
    void commonNounIsNoPartOfTheNameOfATown(String name, PartyKind kind) {
        Interpretation read = interpret(
                Layout.PAIRS,
                cell(Heading.ESTABLISHMENT, "Collectivité", "Grenoble"),
                cell(Heading.PARTNER, "Partenaire", name),
                cell(Heading.COUNTRY, "Pays", "Algérie"));
        assertThat(parties(read))
                .filteredOn(party -> party.name().equals(name))
                .extracting(PartyMention::kind)
                .containsExactly(kind);
    }

    private static final Set<Problem> OPEN = Set.of(Problem.TERRITORY_OPEN, Problem.KIND_OPEN);

    /** Headings and nature leave open that a side is a town. */
    @ParameterizedTest
    @CsvSource({"Organisme, Quorenta Vissam, true", "Ville, Quorenta Vissam, false", "Organisme, Agadir, false"})
    void aSideThatNoRegisterHasIsToldWhereNothingSaysThatItIsATown(String heading, String name, boolean told) {
        Interpretation read =
                interpret(Layout.PAIRS, cell(Heading.PARTNER, heading, name), cell(Heading.COUNTRY, "Pays", "Maroc"));
        assertThat(read.findings().stream().anyMatch(finding -> OPEN.contains(finding.problem())))
                .isEqualTo(told);
    }

    /** What may lie anywhere lies in the country of a column that is that of its own side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Structure A | Pays A      | Structure B | Pays B             | FR | ML
            Structure   | Pays        | Partenaire  | Pays du partenaire |    | ML
            Structure   |             | Partenaire  | Pays               |    |
            """)
    void aBodyOfOpenKindKeepsTheCountryOfItsOwnSide(
            String one, String itsCountry, String other, String country, String first, String second) {
        List<Cell> cells = new ArrayList<>(List.of(
                cell(Heading.ESTABLISHMENT, one, "Horizons Sahel"),
                cell(Heading.PARTNER, other, "Benkadi Testou"),
                cell(Heading.COUNTRY, country, "Mali")));
        if (first != null) {
            cells.add(cell(Heading.HOME_COUNTRY, itsCountry, "France"));
        }
        Interpretation read = interpret(Layout.SURVEY, cells);
        assertThat(parties(read)).extracting(PartyMention::country).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Universidad de Prueba         | ACADEMIC_PARTNERSHIP
            Horizons Sahel                | ACADEMIC_PARTNERSHIP
            Ville de Kayes                | PROJECT
            Ministère de l'Agriculture    | PROJECT
            Hôpital de Kayes              | HOSPITAL_PARTNERSHIP
            """)
    void oneUniversityMakesNoAcademicPartnership(String partner, CooperationKind kind) {
        Interpretation read = interpret(
                Layout.SURVEY,
                List.of(
                        cell(Heading.ESTABLISHMENT, "Établissement", "Université de Testville"),
                        cell(Heading.PARTNER, "Partenaire", partner)));
        assertThat(read.cooperations().get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Alpha Beta, '', true",
        "Alpha Beta, projet, false",
        "Hôpital de Kati, '', false",
    })
    void theKindOfACooperationWithAPartyOfOpenKindIsSupposed(String partner, String kind, boolean told) {
        Interpretation read = interpret(
                Layout.SURVEY,
                List.of(
                        cell(Heading.ESTABLISHMENT, "Hôpital", "CHU de Nantes"),
                        cell(Heading.PARTNER, "Partenaire", partner),
                        cell(Heading.KIND, "Nature", kind)));
        assertThat(read.findings().stream().anyMatch(finding -> finding.problem() == Problem.KIND_SUPPOSED))
                .isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({
        "Hôpital de Kati, CHU de Nantes, HOSPITAL_PARTNERSHIP",
        "Lycée de Kati, Lycée Clemenceau, ACADEMIC_PARTNERSHIP",
        "Kati, Nantes, TWINNING",
    })
    void aTwinningOfHospitalsIsAHospitalPartnership(String partner, String lead, CooperationKind kind) {
        Interpretation read = interpret(
                Layout.SURVEY,
                List.of(
                        cell(Heading.ESTABLISHMENT, "Structure", lead),
                        cell(Heading.KIND, "Nature", "jumelage"),
                        cell(Heading.PARTNER, "Partner institution", partner)));
        assertThat(read.cooperations().get(0).kind()).isEqualTo(kind);
    }

    @Test
    void underAHeadingForBodiesATwinningMakesNoTown() {
        Interpretation read = interpret(
                Layout.SURVEY,
                cell(Heading.KIND, "Nature", "jumelage"),
                cell(Heading.PARTNER, "Partner institution", "Komfo Anokye"));
        assertThat(parties(read)).extracting(PartyMention::kind).contains(PartyKind.ORGANISATION);
    }

    @Test
    void aBodyBeforeTheNameOfARegionIsNotThatRegion() {
        Interpretation read =
                interpret(Layout.SURVEY, cell(Heading.PARTNER, "Partenaire", "Protezione civile Regione Toscana"));
        assertThat(parties(read)).extracting(PartyMention::kind).doesNotContain(PartyKind.REGION);
    }

    private Interpretation interpret(Layout layout, Cell... cells) {
        List<Cell> all = new ArrayList<>(List.of(cell(Heading.ESTABLISHMENT, "Établissement", "Kayes")));
        all.addAll(List.of(cells));
        return interpret(layout, all);
    }

    private Interpretation interpret(Layout layout, List<Cell> cells) {
        return interpreter.interpret(
                new RawRecord("row", "", "", new LineRange(1, 1), cells),
                new DocumentContext(layout, null, null, null));
    }

    private static Cell cell(Heading heading, String label, String text) {
        return new Cell(heading, label, text, new LineRange(1, 1), 1, 1);
    }

    private static List<PartyMention> parties(Interpretation row) {
        return row.cooperations().get(0).statements().stream()
                .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                .map(statement -> Objects.requireNonNull(statement.object()))
                .toList();
    }

    private List<Interpretation> read(String file) {
        List<Interpretation> rows = new ArrayList<>();
        try (FileReading reading = Formats.known().open(path(file), ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null);
            reading.forEachRemaining(record -> rows.add(interpreter.interpret(record, context)));
        }
        return rows;
    }

    private static Path path(String file) {
        try {
            return Path.of(Objects.requireNonNull(KindsTest.class.getResource("/interpretation/cases/" + file))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
