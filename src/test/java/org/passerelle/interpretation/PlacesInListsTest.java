package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.HomeOfList;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.CooperationKind;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** Which places the names in lists of other people mean, and what is told when that is not sure. */
@Unit
class PlacesInListsTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    @TempDir
    private Path folder;

    private static List<Interpretation> read(Path file) {
        HomeOfList home;
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            home = INTERPRETER
                    .home(records(reading), "FR")
                    .map(iso2 -> new HomeOfList(iso2, true))
                    .orElse(null);
        }
        return read(file, home);
    }

    private static List<Interpretation> read(Path file, @Nullable HomeOfList home) {
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null, home);
            return records(reading)
                    .map(record -> INTERPRETER.interpret(record, context))
                    .toList();
        }
    }

    private static Stream<RawRecord> records(FileReading reading) {
        Iterable<RawRecord> records = () -> reading;
        return StreamSupport.stream(records.spliterator(), false);
    }

    /** The towns in which the body called {@code name} is said to lie. */
    private static List<PartyMention> towns(List<Interpretation> rows, String name) {
        return rows.stream()
                .flatMap(row -> row.parties().stream())
                .filter(stated -> stated.party().name().equals(name))
                .flatMap(stated -> stated.statements().stream())
                .filter(statement -> statement.predicate() == Predicate.LOCATED_IN)
                .map(statement -> Objects.requireNonNull(statement.object()))
                .toList();
    }

    @Test
    void homeCountryIsInferredFromTheTownsOfBodies() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), """
                Ente italiano;Città;Controparte;Paese
                Azienda Inventata;Padova;Ospedale Centrale di Beira;Mozambico
                Medici Inventati;Collegno;St. Luke Hospital Wolisso;Etiopia
                """);
        assertThat(towns(read(file), "Medici Inventati"))
                .extracting(PartyMention::country)
                .containsExactly("IT");
    }

    /** The capital of Chile is no town of a Spanish list as a matter of course. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mali - Bamako                | ML | Bamako
            Hanoi (Vietnam)              | VN | Hanoi
            Côte d'Ivoire, Grand-Bassam  | CI | Grand-Bassam
            Mali                         | ML | ''
            Our oldest partnership       | '' | ''
            """)
    void headingOfAProfileSaysWhere(String heading, String country, String city) throws IOException {
        Path page = Files.writeString(
                folder.resolve("page.txt"),
                heading + "\nPartner: Invented Hospital\nSince: 1994\n\nMali - Kayes\nPartner: Other Hospital\n");
        List<PartyMention> places = read(page, null).get(0).cooperations().stream()
                .flatMap(cooperation -> cooperation.statements().stream())
                .filter(statement -> statement.predicate() == Predicate.PLACE)
                .map(Statement::object)
                .filter(Objects::nonNull)
                .toList();
        assertThat(places)
                .extracting(PartyMention::country)
                .containsOnly(country.isEmpty() ? new String[0] : new String[] {country});
        assertThat(places)
                .filteredOn(place -> place.kind() == PartyKind.CITY)
                .extracting(PartyMention::name)
                .containsExactly(city.isEmpty() ? new String[0] : new String[] {city});
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Roumanie (Bucarest)    | RO | Bucharest
            Mali - Kayes           | ML | Kayes
            Bamako, Mali           | ML | Bamako
            """)
    void aCountryMayHaveItsTownBesideIt(String cell, String country, String town) throws IOException {
        Interpretation row = rows("Hôpital;Partenaire;Pays", "CHU de Tours;Hôpital Inventé;" + cell)
                .get(0);
        assertThat(row.cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.PLACE)
                .extracting(statement -> Objects.requireNonNull(statement.object()))
                .filteredOn(place -> country.equals(place.country()))
                .extracting(PartyMention::name)
                .contains(town);
        assertThat(problems(row)).doesNotContain(Problem.NO_COUNTRY);
    }

    @Test
    void aCountryBesideWordsThatAreNoTownOfItIsTold() throws IOException {
        Interpretation row = rows("Hôpital;Partenaire;Pays", "CHU de Tours;Hôpital Inventé;Mali (plusieurs lieux)")
                .get(0);
        assertThat(problems(row)).containsExactly(Problem.NOT_UNDERSTOOD);
        assertThat(row.cooperations().get(0).statements())
                .filteredOn(statement -> statement.predicate() == Predicate.PLACE)
                .extracting(
                        statement -> Objects.requireNonNull(statement.object()).country())
                .containsExactly("ML");
    }

    /** Who supports it is no side. */
    @Test
    void headingOfAProfileNamesBothSidesWhereNoLabelDoes() throws IOException {
        Path page = Files.writeString(folder.resolve("sides.txt"), """
                CHU de Limoges – Hôpital de Thiès
                Pays : Sénégal
                Partenaires financiers : Conseil régional du Limousin ; Ville de Limoges
                Depuis : 1994

                Nos autres projets
                Pays : Mali
                Partenaires financiers : Conseil régional du Limousin ; Ville de Limoges
                Depuis : 1996
                """);
        List<Interpretation> profiles = read(page, null);
        assertThat(profiles.get(0).parties())
                .extracting(stated -> stated.party().name())
                .containsExactly("CHU de Limoges", "Hôpital de Thiès");
        assertThat(problems(profiles.get(1))).contains(Problem.NO_PARTY);
    }

    @Test
    void townAbroadOfWhichTheCountryOfTheListHasOneTooIsMarked() throws IOException {
        List<Interpretation> rows =
                read(Files.writeString(folder.resolve("hermanas.csv"), """
                        Municipio;Ciudad hermana;País
                        Santiago;Pisa;Italia
                        Zaragoza;Coimbra;Portugal
                        Huesca;Tarbes;Francia
                        """), new HomeOfList("ES", true));

        assertThat(rows.get(0).findings())
                .extracting(Finding::words, Finding::problem)
                .containsExactly(tuple("Santiago", Problem.SEVERAL_PLACES));
        assertThat(rows.get(1).findings()).isEmpty();
    }

    private static Path file(String name) {
        try {
            return Path.of(Objects.requireNonNull(PlacesInListsTest.class.getResource("/places/" + name + ".csv"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Interpretation> rows(String... lines) throws IOException {
        return read(Files.write(folder.resolve("list.csv"), List.of(lines)));
    }

    private static Stream<Statement> participants(Interpretation row) {
        return row.cooperations().stream()
                .limit(1)
                .flatMap(cooperation -> cooperation.statements().stream())
                .filter(statement -> statement.predicate() == Predicate.PARTICIPANT);
    }

    private static PartyMention party(Interpretation row, int side) {
        return Objects.requireNonNull(participants(row).toList().get(side).object());
    }

    private static String told(PartyMention party) {
        return party.kind().label() + " " + party.name() + " (" + party.country() + ")";
    }

    private static List<String> sides(List<Interpretation> rows, int side) {
        return rows.stream().map(row -> told(party(row, side))).toList();
    }

    private static Optional<String> doubt(Interpretation row, int side) {
        return Optional.ofNullable(participants(row).toList().get(side).uncertain())
                .map(message -> message.told(java.util.Locale.ENGLISH));
    }

    private static List<Problem> problems(Interpretation row) {
        return row.findings().stream().map(Finding::problem).toList();
    }

    /** A network of others whose nodes {@code other} is linked with. */
    private List<Interpretation> edge(String label, String other) throws IOException {
        return read(Files.writeString(folder.resolve("network.gexf"), """
                        <gexf version="1.3"><graph><nodes><node id="a" label="%s"/><node id="b" label="%s"/></nodes>
                        <edges><edge id="0" source="a" target="b"/></edges></graph></gexf>
                        """.formatted(label, other)), null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Frankfurt a. M.",
                "Hôpital Sainte-Anne ; Clinique du Parc",
                "Alpha + Beta.",
                "Alpha Bank, Beta Telecom, Gamma Ltd.",
                "Université de Fianarantsoa Hôpital de Zinder et Hôpital d'Abomey",
                "Hôpital &quot;Les Palmiers&quot; d'Abomey",
                "la Tuilerie-du-Bas",
                "/etc/",
                "B."
            })
    void aNodeIsOnePartyCalledAsItsLabel(String label) throws IOException {
        String called = label.replace("&quot;", "\"");
        List<Interpretation> edges = edge(label, "Annecy");

        assertThat(edges).hasSize(1);
        assertThat(participants(edges.get(0))).hasSize(2);
        assertThat(party(edges.get(0), 0).name()).isEqualTo(called);
        assertThat(quotes(edges.get(0), 0)).contains(called);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Curitiba, Brazil | City Curitiba (BR) | Curitiba",
                "Montbrison (Loire) | City Montbrison (FR) | Montbrison",
                "Qatzburg a. M. (Germany) | City Qatzburg a. M. (DE) | Qatzburg a. M.",
                "'  Annecy   ' | City Annecy (FR) | Annecy"
            })
    void whereANodeLiesIsReadAsInEveryList(String label, String expected, String quoted) throws IOException {
        List<Interpretation> edges = edge(label, "Bayreuth, Germany");

        assertThat(told(party(edges.get(0), 0))).isEqualTo(expected);
        assertThat(quotes(edges.get(0), 0)).contains(": " + quoted + "]");
    }

    private static String quotes(Interpretation row, int side) {
        return participants(row).toList().get(side).quotes().toString();
    }

    @Test
    void aNameThatTheGazetteerHoldsIsThatPlace() {
        List<Interpretation> rows = read(file("near-names"));

        assertThat(sides(rows, 0))
                .contains(
                        "City Luynes (FR)",
                        "City Leynes (FR)",
                        "City Le Crestet (FR)",
                        "City Wolfsberg (DE)",
                        "City L'Hôpital (FR)",
                        "City École-Valentin (FR)",
                        "City West University Place (US)",
                        "City Noisy-sur-École (FR)",
                        "City Château-Chinon (Ville) (FR)",
                        "City Château-Ville-Vieille (FR)")
                .doesNotHaveDuplicates()
                .allMatch(side -> side.startsWith("City "));
    }

    @Test
    void aHospitalInATownOfTheHomeCountryLiesThere() {
        List<Interpretation> rows = read(file("hospitals-without-home-country"));

        assertThat(rows).hasSize(15).allSatisfy(row -> {
            assertThat(party(row, 0).country()).isEqualTo("FR");
            assertThat(party(row, 0).kind().label()).isEqualTo("Hospital");
        });
        assertThat(doubt(rows.get(0), 0)).as("there is one Limoges").isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Universitätsmedizin Mainz | Allemagne | Mainz
            Clinique Ngaliema (Kinshasa) | Zaïre | Kinshasa
            Hôpital Principal, Dakar | Sénégal | Dakar
            Hôpital Principal - Dakar | Sénégal | Dakar
            Clinique de la Source (Sarthe) | France |
            Clinique Saint-Pierre | France |
            Hôpital privé St. Martin | France |
            CH Saint-Nazaire | France | Saint-Nazaire
            CHU de Saint-Quentin | France | Saint-Quentin
            Clinique Saint-Jean, Saint-Malo | France | Saint-Malo
            Hospital Corporation of America | |
            Hôpital Albert Royer | |
            Klinikum rechts der Isar | |
            Klinik Würzburg | | Würzburg
            Université de Bourgogne | |
            """)
    void aHospitalLiesInTheTownThatItsNameEndsInOrBearsInBrackets(
            String name, @Nullable String country, @Nullable String town) throws IOException {
        Interpretation row = rows(
                        "Établissement;Partenaire;Pays",
                        "CHU de Limoges;" + name + ";" + (country == null ? "" : country))
                .get(0);

        assertThat(party(row, 1).city()).isEqualTo(town);
    }

    @Test
    void theHomeCountryOfAListIsInferredFromItsNames() {
        List<Interpretation> rows = read(file("no-home-country"));

        assertThat(sides(rows, 0)).containsExactly("City Heidelberg (DE)", "City Munich (DE)");
    }

    @Test
    void territoriesAreWhatTheyAre() {
        List<Interpretation> rows = read(file("decentralised"));

        assertThat(sides(rows, 0))
                .containsExactly(
                        "City Poitiers (FR)",
                        "City Angoulême (FR)",
                        "Department Loire (FR)",
                        "Department Val-d'Oise (FR)",
                        "Region Franche-Comté (FR)",
                        "City Poitiers (FR)",
                        "Intercommunality Communauté d'agglomération du Grand Chambéry (FR)",
                        "Department Hautes-Alpes (FR)",
                        "Region Lorraine (FR)",
                        "Intercommunality Communauté de communes du Pays de Saint-Aubin (FR)");
    }

    @Test
    void townsGoBeforeTerritoriesWhereAListHoldsTowns() {
        List<Interpretation> rows = read(file("towns"));

        assertThat(sides(rows, 0).subList(1, 11))
                .containsExactly(
                        "Department Loire (FR)",
                        "Region Provence-Alpes-Côte d'Azur (FR)",
                        "Region Bourgogne (FR)",
                        "Region Lorraine (FR)",
                        "City Valence (FR)",
                        "City Vienne (FR)",
                        "City Vienne (FR)",
                        "City Valence (FR)",
                        "City Paris (FR)",
                        "Department Gironde (FR)");
        assertThat(doubt(rows.get(5), 0))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Valence (Drôme)"));
        assertThat(problems(rows.get(5))).contains(Problem.SEVERAL_PLACES);
        assertThat(doubt(rows.get(7), 0)).as("Vienne (38)").isEmpty();
        assertThat(doubt(rows.get(8), 0)).as("Valence (Drôme)").isEmpty();
        assertThat(told(party(rows.get(0), 1))).isEqualTo("City Chi Linh (VN)");
        assertThat(party(rows.get(11), 1).name()).isEqualTo("Kati");
        assertThat(told(party(rows.get(12), 1))).isEqualTo("City Gent (BE)");
    }

    @Test
    void theCountryBesideANameIsItsCountry() {
        List<Interpretation> rows = read(file("country-in-brackets"));

        assertThat(Stream.of(0, 1, 2, 3, 4, 6, 7).map(rows::get).map(row -> party(row, 1)))
                .extracting(PartyMention::country)
                .containsExactly("ML", "LB", "BJ", "TG", "SN", "ML", "ML");
        assertThat(Stream.of(0, 1, 2, 3, 4, 6, 7).map(rows::get).map(row -> party(row, 1)))
                .extracting(PartyMention::city)
                .containsExactly("Kayes", "Zahlé", "Savé", "Kara", "Dakar", "Mopti", "Mopti");
        assertThat(rows.get(5).findings()).as("(Kazan) (Russie)").isNotEmpty();
        assertThat(rows)
                .allSatisfy(row -> assertThat(participants(row))
                        .allSatisfy(one -> assertThat(
                                        Objects.requireNonNull(one.object()).name())
                                .isNotBlank()));
        assertThat(sides(read(file("towns-with-country")), 1))
                .containsExactly("City Kayes (ML)", "City Kayes (ML)", "City Zahlé (LB)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brest, France | City Brest (FR)",
                "Brest (Biélorussie) | City Brest (BY)",
                "'Fresno, California' | City Fresno (US)",
                "'Fresno, CA, USA' | City Fresno (US)",
                "'Atlanta, Georgia' | City Atlanta (US)",
                "'Batumi, Georgia' | City Batumi (GE)",
                "Saint-Denis (93) | City Saint-Denis (FR)",
                "Saint-Denis (La Réunion) | City Saint-Denis (RE)",
                "Volgograd (ex Stalingrad) | City Volgograd (RU)",
                "Benin City | City Benin City (NG)",
                "Ярославль | City Yaroslavl (RU)",
                "東京 | City Tokyo (JP)",
                "Lougansk | City Luhansk (UA)",
                "Cluj | City Cluj-Napoca (RO)",
                "Neuenkirchen (Niedersachsen) | City Neuenkirchen (DE)",
                "'Wichita (Kansas, États-Unis)' | City Wichita (US)",
                "'Coburg (Bavière - Allemagne)' | City Coburg (DE)",
                "Seattle WA | City Seattle (US)",
                "New York USA | City New York City (US)",
                "Saint-Louis du Sénégal | City Saint-Louis (SN)",
                "Fribourg en Suisse | City Fribourg (CH)",
                "Kanazawa 金沢 | City Kanazawa (JP)",
                "Borgomanero (NO) | City Borgomanero (IT)",
                "Cuneo (CN) | City Cuneo (IT)",
                "Dresde (URSS) | City Dresden (DE)",
                "Port-Louis (Maurice) | City Port Louis (MU)",
                "Setif (Algérie) | City Sétif (DZ)",
                "Alger (Algérie) | City Algiers (DZ)",
                "Hambourg (Allemagne) | City Hamburg (DE)",
                "Lisbonne (Portugal) | City Lisbon (PT)",
                "Iasi (Roumanie) | City Iaşi (RO)",
                "New York (USA) | City New York City (US)",
                "Bavière (Allemagne) | Region Bavaria (DE)",
                "St. Gallen (Switzerland) | City Sankt Gallen (CH)",
                "Frankfurt a. M. (Germany) | City Frankfurt am Main (DE)",
                "Bad Homburg v. d. Höhe (Deutschland) | City Bad Homburg vor der Höhe (DE)",
                "S. João da Madeira (Portugal) | City São João da Madeira (PT)",
                "S. Giovanni in Persiceto (Italia) | City San Giovanni in Persiceto (IT)",
                "Sto. Domingo (República Dominicana) | City Santo Domingo (DO)",
                "Mt. Vernon (USA) | City Mount Vernon (US)",
                "Ft. Worth (USA) | City Fort Worth (US)",
                "Pto. Montt (Chile) | City Puerto Montt (CL)",
                "N.-D.-de-Gravenchon (France) | City Notre-Dame-de-Gravenchon (FR)",
                "Xyz. Vernon (USA) | City Xyz. Vernon (US)",
            })
    void whatStandsBesideANameCounts(String cell, String place) throws IOException {
        List<Interpretation> rows = rows("Ville A;Pays A;Ville B", "Albi;France;" + cell);

        assertThat(told(party(rows.get(0), 1))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            St. Gallen (Suisse)   | Suisse    | City Sankt Gallen (CH)
            Frankfurt a. M.       | Allemagne | City Frankfurt am Main (DE)
            Bad Salzdetfurth a. X. | Allemagne | City Bad Salzdetfurth a. X. (DE)
            """)
    void aFullStopThatCutsAWordShortEndsNoName(String cell, String country, String place) throws IOException {
        List<Interpretation> rows = rows(
                "Territoire A;Territoire B;Pays B;Type",
                "Isère;" + cell + ";" + country + ";coopération décentralisée");

        assertThat(told(party(rows.get(0), 1))).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Canton de Vaud               | Suisse    | Region Vaud (CH)
            Land Hessen                  | Allemagne | Region Hesse (DE)
            Communauté autonome d'Aragon | Espagne   | Region Aragon (ES)
            Québec                       | Canada    | ?City Québec (CA)
            Montréal                     | Canada    | City Montréal (CA)
            """)
    void besideARegionATerritoryIsWhatItsWordSaysOrInDoubtWhereATownBearsItsName(
            String cell, String country, String expected) throws IOException {
        Interpretation row = rows(
                        "Territoire A;Territoire B;Pays B;Type",
                        "Bretagne;" + cell + ";" + country + ";coopération décentralisée")
                .get(0);

        boolean doubted = participants(row).toList().get(1).uncertain() != null;
        assertThat((doubted ? "?" : "") + told(party(row, 1))).isEqualTo(expected);
    }

    @Test
    void headingsInCamelCaseSayOfWhichSideTheirCodesAre() throws IOException {
        List<Interpretation> rows = rows(
                "townA,postalCodeA,countryCodeA,townB,countryCodeB,twinnedSince",
                "Valence,82400,FR,Valencia,ES,1979",
                "Vienne,38200,FR,Esslingen,DE,1958");

        assertThat(rows).allMatch(row -> row.findings().isEmpty());
        assertThat(party(rows.get(0), 0).identifiers()).containsEntry("division", "82");
        assertThat(told(party(rows.get(1), 0))).isEqualTo("City Vienne (FR)");
    }

    @ParameterizedTest
    @CsvSource({"Helmstedt[1]", "Helmstedt *", "Helmstedt²", "Helmstedt [a][2]"})
    void aMarkOfANoteIsNotPartOfAName(String cell) throws IOException {
        assertThat(told(party(
                        rows("Ville;Ville jumelée;Pays", "Vitré;" + cell + ";Allemagne")
                                .get(0),
                        1)))
                .isEqualTo("City Helmstedt (DE)");
    }

    @Test
    void whatIsAskedOfATerritoryStandsBesideItsOwnCell() throws IOException {
        Interpretation row = rows(
                        "Territoire A;Territoire B;Pays B;Type", "Ain Nord;Ain;Algérie;coopération décentralisée")
                .get(0);

        assertThat(row.findings().stream().filter(finding -> finding.words().equals("Ain")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.label()).isEqualTo("Territoire B"));
    }

    @Test
    void aSumOverMergedCellsIsLeftOut() throws IOException {
        assertThat(rows("Ville;Ville jumelée;Pays", "Vitré;Helmstedt;Allemagne", "Total : 1;Total : 1;Total : 1"))
                .hasSize(1);
    }

    @Test
    void thoseWhoHavePartnersMayBeListedByNameOnly() throws IOException {
        Interpretation row = rows("Nom;Partenaire;Pays du partenaire", "Santé Diabète;Hôpital de Mopti;Mali")
                .get(0);

        assertThat(party(row, 0).name()).isEqualTo("Santé Diabète");
        assertThat(party(row, 1).name()).isEqualTo("Hôpital de Mopti");
    }

    @Test
    void aFullStopThatCutsAWordShortEndsNoSideOfASentence() throws IOException {
        List<Interpretation> rows = rows(
                "Établissement;Partenaire;Pays;Lien avec un jumelage",
                "CH d'Annecy;Kantonsspital;Suisse;jumelage entre Annecy et St. Gallen. Depuis 1990");

        assertThat(rows.get(0).cooperations().get(1).statements().stream()
                        .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                        .map(statement ->
                                Objects.requireNonNull(statement.object()).name()))
                .containsExactly("Annecy", "Sankt Gallen");
    }

    @ParameterizedTest
    @CsvSource({
        "Borgomanero (NO), Italie, IT-12-REGION",
        "'Campinas, SP', Brésil, BR-27-REGION",
        "Alcobendas (M), Espagne, ES-29-REGION",
        "Dubbo NSW, Australie, AU-02-REGION",
        "Waterloo (CA-ON), Canada, CA-08-REGION",
    })
    void codeOfAStateBehindATownIsReadInTheCountryOfTheRow(String cell, String country, String division)
            throws IOException {
        Interpretation row = rows("Ville A;Pays A;Ville B;Pays B", "Albi;France;" + cell + ";" + country)
                .get(0);

        assertThat(party(row, 1).identifiers()).containsEntry("division", division);
        assertThat(told(List.of(row))).isEmpty();
    }

    @Test
    void plainCountryBeforeTheSecondSideIsThatOfTheSideWhichLiesThere() throws IOException {
        List<Interpretation> rows = rows(
                "Structure;Pays;Partenaire",
                "Hôpital de Sikasso;Mali;CHU de Nantes",
                "CHU de Rennes;Mali;Hôpital de Mopti",
                "CHU de Rennes;France;Hôpital Espoir",
                "CHU de Rennes;Togo;Hôpital Espoir");

        assertThat(rows)
                .extracting(row -> party(row, 0).country() + " " + party(row, 1).country())
                .containsExactly("ML FR", "FR ML", "FR null", "FR TG");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mairies de Ségou et de Mopti      | Ségou,Mopti
            Villes de Ségou, Mopti et Kayes   | Ségou,Mopti,Kayes
            Ville de Ségou et Mopti           | Ségou,Mopti
            Cities of Ségou and Mopti         | Ségou,Mopti
            Ville de Ségou                    | Ségou
            """)
    void oneWordMayStandBeforeSeveralTowns(String cell, String expected) throws IOException {
        Interpretation row = rows("Établissement;Partenaire;Pays", "CHU de Rennes;" + cell + ";Mali")
                .get(0);

        assertThat(participants(row).skip(1).map(Statement::object).map(PlacesInListsTest::told))
                .containsExactly(Stream.of(expected.split(","))
                        .map(town -> "City " + town + " (ML)")
                        .toArray(String[]::new));
    }

    @Test
    void wordForATownBeforeItsNameDoesNotHideThatItIsOpen() throws IOException {
        Interpretation row = rows("Établissement;Partenaire;Pays", "CHU de Tours;Ville de Springfield;États-Unis")
                .get(0);

        assertThat(problems(row)).containsExactly(Problem.KIND_SUPPOSED, Problem.SEVERAL_PLACES);
        assertThat(doubt(row, 1)).isPresent();
    }

    @Test
    void townThatWasCalledSoIsAskedForBesideTheVillageThatIs() throws IOException {
        List<Interpretation> rows = rows("Ville A;Pays A;Ville B;Pays B", "Évry;France;Kayes;Mali");

        assertThat(doubt(rows.get(0), 0))
                .hasValueSatisfying(told -> assertThat(told).contains("Évry-Courcouronnes"));
    }

    @ParameterizedTest
    @CsvSource({"Borgomanero (ZZ),ZZ", "Dresde (URSS),URSS", "Avilès (Asturies),Asturies"})
    void bracketsThatSayNothingKnownAreTold(String cell, String told) throws IOException {
        assertThat(told(rows("Ville A;Pays A;Ville B", "Albi;France;" + cell))).contains(told);
        assertThat(told(rows("Ville A;Pays B;Ville B", cell + ";France;Albi"))).contains(told);
    }

    @Test
    void ofATownThatNobodyKnowsItIsToldWhetherAnythingPlacesIt() throws IOException {
        assertThat(problems(
                        rows("Ville A;Pays A;Ville B", "Albi;France;Mequinzoba").get(0)))
                .containsExactly(Problem.NO_PLACE);
        assertThat(problems(rows("Ville A;Pays A;Ville B", "Albi;France;Mequinzoba (Mali)")
                        .get(0)))
                .containsExactly(Problem.TOWN_UNKNOWN);
    }

    @Test
    void aColumnOfCountriesIsReadInTheLanguagesOfHeadings() throws IOException {
        List<Interpretation> german = rows(
                "Stadt;Land;Partnerstadt;Staat",
                "Bonn;Deutschland;Mâcon;Frankreich",
                "Halle;Deutschland;Oxford;Großbritannien");

        assertThat(sides(german, 1)).containsExactly("City Mâcon (FR)", "City Oxford (GB)");
    }

    @Test
    void aTypeOfPartnershipAndAShortWordForAGroupOfCommunesAreKnown() throws IOException {
        List<Interpretation> rows = rows(
                "Collectivité;Partenaire étranger;Pays;Type de partenariat",
                "CC du Testou;Andina;Madagascar;Coopération décentralisée");

        assertThat(rows.get(0).cooperations().get(0).kind()).isEqualTo(CooperationKind.DECENTRALISED_COOPERATION);
        assertThat(party(rows.get(0), 0).kind()).isEqualTo(PartyKind.INTERCOMMUNALITY);
    }

    @Test
    void aFormerNameIsUnderstoodWithTheWordThatSaysSo() throws IOException {
        assertThat(told(rows("Ville A;Pays A;Ville B", "Albi;France;Volgograd (ex-Stalingrad)")))
                .isEmpty();
    }

    private static List<String> told(List<Interpretation> rows) {
        return rows.get(0).findings().stream().map(Finding::words).toList();
    }

    @Test
    void severalOfOneNameAreAskedWithTheChoices() throws IOException {
        List<Interpretation> rows = rows(
                "Ville A;Pays A;Ville B;Pays B",
                "Neuenkirchen;Allemagne;Albi;France",
                "Saint-Denis;France;Mopti;Mali",
                "Grenoble;France;Mopti;Mali");

        assertThat(doubt(rows.get(0), 0))
                .hasValueSatisfying(reason -> assertThat(reason)
                        .contains("Neuenkirchen (Lower Saxony)", "Neuenkirchen (North Rhine-Westphalia)"));
        assertThat(problems(rows.get(0))).containsExactly(Problem.SEVERAL_PLACES);
        assertThat(doubt(rows.get(1), 0))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Saint-Denis (FR)", "Saint-Denis (RE)"));
        assertThat(doubt(rows.get(2), 0)).isEmpty();
        assertThat(problems(rows.get(2))).isEmpty();
    }

    @Test
    void whatFollowsFromTheRestOfTheListIsUncertain() throws IOException {
        List<Interpretation> rows =
                rows("Ville;Ville jumelée;Pays", "Lyon;Bamako;Mali", "Grenoble;Sfax;Tunisie", "Testville;Mopti;Mali");

        assertThat(told(party(rows.get(2), 0))).isEqualTo("City Testville (FR)");
        assertThat(doubt(rows.get(2), 0))
                .hasValueSatisfying(reason -> assertThat(reason).contains("France"));
        assertThat(doubt(rows.get(0), 0)).isEmpty();
    }

    /** Of Breda the world has one, of Springfield several. */
    @Test
    void aBodyWhoseTownTheAssumedCountryLacksLiesWhereTheTownIsKnownOrIsAskedFor() throws IOException {
        List<Interpretation> rows = rows(
                "Ziekenhuis;Plaats;Partnerziekenhuis;Land",
                "OLV Ziekenhuis;Aalst;Hôpital de Thiès;Senegal",
                "AZ Bedacht;Roeselare;Hôpital de Kolda;Senegal",
                "UZ Bedacht;Leuven;Hôpital de Zinder;Niger",
                "Amphia;Breda;Hôpital de Mopti;Mali",
                "Bedacht;Springfield;Hôpital de Kayes;Mali");

        assertThat(doubt(rows.get(0), 0)).isEmpty();
        assertThat(party(rows.get(3), 0).country()).isEqualTo("NL");
        assertThat(party(rows.get(4), 0).country()).isEqualTo("BE");
        assertThat(doubt(rows.get(4), 0))
                .hasValueSatisfying(reason -> assertThat(reason).contains("Belgium"));
        assertThat(rows.get(4).findings())
                .filteredOn(finding -> finding.problem() == Problem.SEVERAL_PLACES)
                .flatExtracting(Finding::values)
                .singleElement()
                .asString()
                .contains("Springfield (US)");
    }

    @Test
    void everyTownOfAWideListHasItsOwnCountry() {
        assertThat(read(file("wide")).stream()
                        .flatMap(PlacesInListsTest::participants)
                        .map(one -> told(Objects.requireNonNull(one.object())))
                        .distinct())
                .contains(
                        "City Tangier (MA)",
                        "City Metz (FR)",
                        "City Olomouc (CZ)",
                        "City Ho Chi Minh City (VN)",
                        "City Zedburg (DE)",
                        "City Alfaville (FR)",
                        "City Betaville (IT)");
    }

    /** The only Cruces among the larger towns of the world is in Cuba; this one is a quarter of Barakaldo. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hospital de Cruces        | No country is given. Cruces is the only town known by that name.",
                "Hospital de Cruces (Cuba) | ",
                "Klinikum Kassel           | ",
            })
    void hospitalThatOnlyItsNamePlacesInASmallTownIsMarked(String name, @Nullable String doubt) throws IOException {
        List<Interpretation> rows = read(
                Files.writeString(
                        folder.resolve("list.csv"),
                        "Hospital;Hospital hermanado;Ciudad;País\n" + name + ";Hospital Baca Ortiz;Quito;Ecuador\n"),
                (HomeOfList) null);

        assertThat(doubt(rows.get(0), 0)).isEqualTo(Optional.ofNullable(doubt));
        assertThat(doubt(rows.get(0), 1)).isEmpty();
    }

    @Test
    void whoCarriesAnythingOnIsTheFirstSideWhereNoOtherColumnNamesOne() throws IOException {
        List<Interpretation> rows = rows(
                "Porteur;Partenaire local;Ville partenaire;Pays",
                "CHU de Rouen;Hôpital provincial;Ninh Binh;Vietnam",
                "Centre hospitalier du Mans;Hôpital régional;Parakou;Bénin",
                "CHRU de Brest;Hôpital de Saïda;Saïda;Liban",
                "Essai sans nom connu;Hôpital de Kpalimé;Kpalimé;Togo");

        assertThat(party(rows.get(2), 1))
                .extracting(PartyMention::country, PartyMention::city)
                .containsExactly("FR", "Brest");
        assertThat(rows.get(3).findings())
                .extracting(Finding::words, Finding::problem)
                .containsExactly(
                        tuple("Essai sans nom connu", Problem.KIND_OPEN), tuple("row-5", Problem.KIND_SUPPOSED));
    }

    @Test
    void homeCountryIsInferredFromItsProvinces() throws IOException {
        Path file = Files.writeString(folder.resolve("list.csv"), """
                Hospital andaluz;Provincia;Contraparte;País
                H. U. Virgen del Rocío;Sevilla;Hospital de Beira;Mozambique
                H. U. Reina Sofía;Córdoba;Hospital de Beira;Mozambique
                H. U. Puerta del Mar;Cádiz;Hospital de Beira;Mozambique
                """);
        assertThat(read(file)).extracting(row -> party(row, 0).country()).containsOnly("ES");
    }

    @Test
    void aProvinceOfSeveralCountriesSaysNothingAlone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"),
                "Hospital;Provincia;Contraparte;País\nH. U. Reina Sofía;Córdoba;Hospital de Beira;Mozambique\n");
        assertThat(read(file, null))
                .flatExtracting(row -> party(row, 0).identifiers().keySet())
                .isEmpty();
    }

    @Test
    void aQuarterBehindAHyphenIsNoTownFarAway() throws IOException {
        Path file = Files.writeString(
                folder.resolve("list.csv"),
                "Deutsche Klinik;Ort;Partner;Land\nUniversitätsklinikum Hamburg-Eppendorf;Hamburg;Hôpital de Kara;Togo\n");
        assertThat(towns(read(file, new HomeOfList("DE", false)), "Universitätsklinikum Hamburg-Eppendorf"))
                .extracting(PartyMention::name)
                .containsExactly("Hamburg");
    }
}
