package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.HomeOfList;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.StatedCooperation;
import org.passerelle.interpretation.statement.StatedParty;
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

/** Cells as secretaries fill them in: places behind names, several partners in a cell, words where a name is expected, yes and no. */
@Unit
class WordedListsTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    @TempDir
    private Path folder;

    private Interpretation row(@Nullable HomeOfList home, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), List.of(lines));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            Iterable<RawRecord> records = () -> reading;
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null, home);
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> INTERPRETER.interpret(record, context))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Interpretation row(String... lines) throws IOException {
        return row(null, lines);
    }

    private static Stream<Statement> statements(StatedCooperation cooperation, Predicate predicate) {
        return cooperation.statements().stream().filter(statement -> statement.predicate() == predicate);
    }

    private static List<PartyMention> parties(Interpretation row, Predicate predicate) {
        return statements(row.cooperations().get(0), predicate)
                .map(statement -> Objects.requireNonNull(statement.object()))
                .toList();
    }

    private static List<String> values(Interpretation row, Predicate predicate) {
        return statements(row.cooperations().get(0), predicate)
                .map(Statement::value)
                .toList();
    }

    /** The days on which agreements were signed. */
    private static List<@Nullable String> signed(Interpretation row) {
        return agreed(row, "signed");
    }

    /** What each agreement says under {@code key}. */
    private static List<@Nullable String> agreed(Interpretation row, String key) {
        return statements(row.cooperations().get(0), Predicate.AGREEMENT)
                .<@Nullable String>map(statement -> statement.attributes().get(key))
                .toList();
    }

    private static List<Predicate> saidOfParties(Interpretation row) {
        return row.parties().stream()
                .flatMap(party -> party.statements().stream())
                .map(Statement::predicate)
                .toList();
    }

    private static List<String> told(Interpretation row, Problem problem) {
        return row.findings().stream()
                .filter(finding -> finding.problem() == problem)
                .map(Finding::words)
                .toList();
    }

    /** Where the partner lies: the country of the mention, and the town that is stated of it. */
    private static List<String> lies(Interpretation row, PartyMention party) {
        Stream<String> towns = row.parties().stream()
                .filter(stated -> stated.party().equals(party))
                .flatMap(stated -> stated.statements().stream())
                .filter(statement -> statement.predicate() == Predicate.LOCATED_IN)
                .map(statement -> Objects.requireNonNull(statement.object()).name());
        return Stream.concat(Stream.ofNullable(party.country()), towns).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Queen Elizabeth Central Hospital, Blantyre, Malawi;MW;Blantyre",
                "Queen Elizabeth Central Hospital (Blantyre, Malawi);MW;Blantyre",
                "Queen Elizabeth Central Hospital (Blantyre - Malawi);MW;Blantyre",
                "Korle-Bu Hospital (Accra, Ghana);GH;Accra",
                "CHU Ibn Sina (Rabat / Maroc);MA;Rabat",
                // towns by which their provinces are called
                "Université Laval (Québec, Canada);CA;Québec",
                "Faculté de médecine de Sousse (Sousse, Tunisie);TN;Sousse",
                "University Teaching Hospital (Lusaka, Zambia);ZM;Lusaka",
                "CHU de Tengandogo, Ouagadougou, Burkina Faso;BF;Ouagadougou",
                "St Francis Hospital, Lusaka, Zambia;ZM;Lusaka",
                // TO and VC are provinces of Italy before they are countries
                "Liceo Vincenzo Gioberti, Torino (TO);IT;Turin",
                "Ospedale Sant'Andrea, Vercelli (VC);IT;Vercelli"
            })
    void whatStandsBehindABodySaysWhereItLies(String cell, String country, String town) throws IOException {
        Interpretation row = row("Lead;Partner;Start", "CHU de Nantes;" + cell + ";1999");
        List<PartyMention> sides = parties(row, Predicate.PARTICIPANT);
        assertThat(sides).hasSize(2);
        assertThat(lies(row, sides.get(1))).containsExactly(country, town);
        assertThat(told(row, Problem.NOT_UNDERSTOOD)).isEmpty();
    }

    /** Several towns are called so, and nothing says which one is meant. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Ninewells Hospital, Dundee;Dundee", "Centre hospitalier régional de St-Louis;''"})
    void aTownThatMayBeSeveralIsNotChosenInSilence(String cell, String asked) throws IOException {
        Interpretation row = row("Lead;Partner;Start", "CHU de Nantes;" + cell + ";1999");
        PartyMention partner = parties(row, Predicate.PARTICIPANT).get(1);
        assertThat(partner.country()).isNull();
        assertThat(String.join(" ", told(row, Problem.SEVERAL_PLACES))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CHU Donka et CHU Ignace Deen (Conakry);CHU Donka|CHU Ignace Deen",
                "CHU Hassan II de Fès et Faculté de médecine de Fès;CHU Hassan II de Fès|Faculté de médecine de Fès",
                "Lusaka College of Nursing + Levy Mwanawasa University Teaching Hospital;Lusaka College of Nursing|Levy Mwanawasa University Teaching Hospital",
                "Université de Parakou, Faculté de médecine;Université de Parakou, Faculté de médecine",
                "McGill University, Faculty of Medicine & Health Sciences;McGill University, Faculty of Medicine & Health Sciences",
                "Yampu Health Centre, Enga Province;Yampu Health Centre, Enga Province",
                "Hôpital Cho Ray, Hô-Chi-Minh-Ville;Hôpital Cho Ray, Hô-Chi-Minh-Ville",
                "CHU de Québec-Université Laval;CHU de Québec-Université Laval"
            })
    void namesAreSetApartWhereTheNextBegins(String cell, String names) throws IOException {
        Interpretation row = row("Lead;Partner;Start", "CHU de Nantes;" + cell + ";1999");
        assertThat(parties(row, Predicate.PARTICIPANT).stream().skip(1))
                .extracting(PartyMention::words)
                .containsExactly(names.split("\\|"));
    }

    /** In a column of towns a name that says that it is something else is that, and what no word tells is a town. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Freundeskreis Kaya e.V.;Allemagne;ASSOCIATION",
                "Burgenlandkreis;Allemagne;DEPARTMENT",
                "Bethlehem Sister City Committee;États-Unis;ASSOCIATION",
                "Comitato Gemellaggi di Padova;Italie;ASSOCIATION",
                "Towarzystwo Przyjaźni Gniezno;Pologne;ASSOCIATION",
                "Diema Twinning Trust;Royaume-Uni;ASSOCIATION",
                "Montgomery Sister Cities Inc;États-Unis;ORGANISATION",
                "Veolia Eau SA;France;ORGANISATION",
                "Eau Vive;Mali;CITY",
                "Sisters;États-Unis;CITY"
            })
    void aNameInAColumnOfTownsMaySayThatItIsNoTown(String name, String country, PartyKind kind) throws IOException {
        Interpretation row = row("Ville;Ville partenaire;Pays", "Tours;" + name + ";" + country);
        assertThat(parties(row, Predicate.PARTICIPANT).get(1).kind()).isEqualTo(kind);
    }

    @Test
    void whatIsNamedUnderATownOrABodyIsNotSurelyATown() throws IOException {
        Interpretation row = row("Commune;Commune / structure partenaire;Pays", "Parakou;SEDIF;France");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1).kind()).isEqualTo(PartyKind.ORGANISATION);
        assertThat(told(row, Problem.KIND_OPEN)).containsExactly("SEDIF");
    }

    @Test
    void aPartOfABodyIsNoDepartment() throws IOException {
        Interpretation row = row("UK lead;Overseas partner;Country", "UHL Emergency Dept;Georgetown Hospital;Guyana");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).kind()).isEqualTo(PartyKind.ORGANISATION);
    }

    /** "TO" is Tonga, and the province of Turin in which Chieri lies. */
    @Test
    void aCodeBehindTheNameOfATownIsThatOfItsProvince() throws IOException {
        Interpretation row = row("Ente capofila;Partner estero;Paese", "Comune di Chieri (TO);Comune di Louga;Senegal");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).country()).isEqualTo("IT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Tain-l'Hermitage u. Tournon-sur-Rhône;Tain-l'Hermitage|Tournon-sur-Rhône;''",
                "Xbourg und Ybourg;Xbourg und Ybourg;Xbourg und Ybourg"
            })
    void twoKnownTownsAreTwoAndOthersAreAsked(String cell, String names, String asked) throws IOException {
        Interpretation row = row("Kommune;Partner;Staat", "Fellbach;" + cell + ";F");
        assertThat(parties(row, Predicate.PARTICIPANT).stream().skip(1))
                .extracting(PartyMention::name)
                .containsExactly(names.split("\\|"));
        assertThat(String.join(" ", told(row, Problem.MAYBE_TWO))).isEqualTo(asked);
        assertThat(told(row, Problem.NOT_UNDERSTOOD)).isEmpty();
    }

    @Test
    void whatAwaitsADateDoesNotGoAgainstTheState() throws IOException {
        Interpretation row = row(
                "Hôpital;Partenaire;Pays;Date signature;Statut", "CHU de Nantes;CHU de Lomé;Togo;en attente DG;projet");
        assertThat(values(row, Predicate.STATUS)).containsExactly("planned");
    }

    @Test
    void aCouncilIsTheTownThatItIsOf() throws IOException {
        Interpretation row = row("Council;Overseas partner;Country", "Chelmsford Borough Council;Backnang;Germany");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).name()).isEqualTo("Chelmsford");
        assertThat(told(row, Problem.SEVERAL_PLACES)).hasSize(1);
    }

    /** Nothing says in which country: Killarney in Canada bears the name, and the larger one in Ireland is called so. */
    @Test
    void aTownOfAnyCountryIsAskedWhereALargerOneIsCalledSo() throws IOException {
        Interpretation row = row("Town;Twinned with;Country", "Killarney;Pleinfeld;Germany");
        assertThat(told(row, Problem.SEVERAL_PLACES)).containsExactly("Killarney");
        assertThat(statements(row.cooperations().get(0), Predicate.PARTICIPANT)
                        .findFirst()
                        .orElseThrow()
                        .uncertain())
                .isNotNull();
    }

    @Test
    void aPartOfACountryInItsColumnSaysTheCountry() throws IOException {
        Interpretation row = row("Ville;Ville jumelle;Pays", "Angoulême;Hildesheim;Basse-Saxe");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1).country()).isEqualTo("DE");
        assertThat(told(row, Problem.NO_COUNTRY)).containsExactly("Basse-Saxe");
    }

    @Test
    void whoCarriesATwinningIsNotTwinned() throws IOException {
        Interpretation row = row(
                "Ville;Ville allemande;Charte signée;Association porteuse",
                "Angoulême;Hildesheim;1965;Comité de jumelage d'Angoulême");
        assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.TWINNING);
    }

    /** Of a hospital and its clinic for something one is a part of the other. */
    @Test
    void aClinicForSomethingIsAPartOfItsHospital() throws IOException {
        Interpretation row = row(
                "Klinik;Partnereinrichtung;Land",
                "\"Universitätsklinikum Leipzig, Klinik für Infektiologie\";Black Lion Hospital;Äthiopien");
        assertThat(parties(row, Predicate.PARTICIPANT)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Antrag Hospital Partnership Programme läuft",
                "Fondation Roi Baudouin (demande introduite)",
                "FCDO? (bid in)"
            })
    void whoIsOnlyAskedSupportsNothing(String cell) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Bailleur", "CHU de Nantes;CHU de Lomé;Togo;" + cell);
        assertThat(parties(row, Predicate.SUPPORTER)).isEmpty();
        assertThat(told(row, Problem.NAMES_NOBODY)).containsExactly(cell);
    }

    @Test
    void aHomeForChildrenIsNotATown() throws IOException {
        Interpretation row = row("Ente;Partner;Paese", "Patronato San Vincenzo;Ciudad de los Niños;Bolivia");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1).kind()).isEqualTo(PartyKind.ORGANISATION);
        Interpretation town = row("Ciudad;Ciudad hermana;País", "Quito;Ciudad de Cuenca;España");
        assertThat(parties(town, Predicate.PARTICIPANT).get(1).name()).isEqualTo("Cuenca");
    }

    @Test
    void anIntentionForAYearIsOfThatYear() throws IOException {
        Interpretation row =
                row("Miasto;Miasto partnerskie;Kraj;Data podpisania", "Tarnów;Kiskőrös;Węgry;planowane na 2025");
        assertThat(values(row, Predicate.SINCE)).containsExactly("2025");
    }

    @Test
    void theNumberOfAnAgreementIsNoAgreement() throws IOException {
        Interpretation row =
                row("Agreement #;Hospital;Partner;Country", "GH-1720;Kaiser Hospital;Mulago Hospital;Uganda");
        assertThat(values(row, Predicate.SINCE)).isEmpty();
        assertThat(values(row, Predicate.AGREEMENT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Électriciens sans frontières Rhône (association);Hôpital de zone de Natitingou;PROJECT",
                "Association Bassar Solidarité;CHR de Kara;PROJECT",
                "CHU d'Angers;CHR de Kara;HOSPITAL_PARTNERSHIP"
            })
    void whatAnAssociationDoesForAHospitalIsAProject(String lead, String partner, CooperationKind kind)
            throws IOException {
        Interpretation row = row("Porteur;Partenaire;Pays", lead + ";" + partner + ";Bénin");
        assertThat(row.cooperations().get(0).kind()).isEqualTo(kind);
    }

    @Test
    void aCountryInBracketsOfAHeadingIsNoHospital() throws IOException {
        Interpretation row =
                row("Bénéficiaire (CH);Partenaire sur place;Pays", "Swisscontact;Municipalité de Puno;Pérou");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).kind()).isEqualTo(PartyKind.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"contatti in corso;planned", "plus de nouvelles, à relancer;on-hold", "Gespräche laufen;planned"})
    void whatIsTalkedAboutHasNotBegun(String cell, String status) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Situation", "CHU de Nantes;CHU de Lomé;Togo;" + cell);
        assertThat(values(row, Predicate.STATUS)).containsExactly(status);
    }

    @Test
    void aDraftIsNoAgreement() throws IOException {
        Interpretation row =
                row("Klinik;Partner;Land;Vertrag", "Klinikum Herford;Ndolage Hospital;Tansania;Entwurf liegt vor");
        assertThat(values(row, Predicate.AGREEMENT_STATUS)).containsExactly("in-process");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Univ. di Gibuti - Facoltà di Medicina;UNIVERSITY",
                "Haute École Robert Schuman;UNIVERSITY",
                "Fundación Hospital Alassia;ASSOCIATION",
                "Reformierte Gemeinde Debrecen;ORGANISATION",
                "Presbytery of Blantyre;ORGANISATION",
                "CSPS de Koubri;HOSPITAL"
            })
    void wordsOfANameSayWhatItIs(String name, PartyKind kind) throws IOException {
        Interpretation row = row("Ente;Partner;Paese", "Associazione Alfa;" + name + ";Kenya");
        assertThat(parties(row, Predicate.PARTICIPANT).stream().skip(1))
                .extracting(PartyMention::kind)
                .containsExactly(kind);
    }

    @Test
    void anAdjectiveBelongsToItsWord() throws IOException {
        Interpretation row =
                row("Entidad;Contraparte;País", "Municipalidad Provincial del Cusco;Ville de Chartres;Francia");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).name()).isEqualTo("Cusco");
    }

    /** No kind of body begins between the words of another. */
    @Test
    void aTeachingHospitalIsOne() throws IOException {
        Interpretation row =
                row("Klinik;Partner;Land", "CHU de Nantes;University Teaching Hospital of Butare (CHUB);Rwanda");
        assertThat(parties(row, Predicate.PARTICIPANT)).hasSize(2);
    }

    @Test
    void aSlashBetweenTwoNamesIsAsked() throws IOException {
        Interpretation row = row("Lead;Partner;Start", "CHU de Nantes;CUSM / Université McGill;1999");
        assertThat(told(row, Problem.MAYBE_TWO)).containsExactly("CUSM / Université McGill");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Aberdeen, Ratisbonne, Oviedo;Royaume-Uni, Allemagne, Espagne;1983, 1969, 1988;GB 1983|DE 1969|ES 1988",
                "Bingen am Rhein (Rhineland-Palatinate), Nuits-Saint-Georges (Burgundy);Germany, France;1977, 1980;DE 1977|FR 1980",
                "Rochdale / Concarneau / Nahariya;GB / F / Israel;1953 / 1969 / 1980;GB 1953|FR 1969|IL 1980",
                "Carrickmacross / Dawlish / Waldkappel;Irl. / GB / All.;'';IE|GB|DE"
            })
    void listsOfTownsAndCountriesAreTakenApartInTheirOrder(
            String towns, String countries, String years, String expected) throws IOException {
        Interpretation row =
                row("Ville;Ville jumelée;Pays;Depuis", "Clermont-Ferrand;" + towns + ";" + countries + ";" + years);
        assertThat(row.cooperations())
                .extracting(one -> Stream.concat(
                                statements(one, Predicate.PARTICIPANT)
                                        .skip(1)
                                        .map(statement ->
                                                Objects.requireNonNull(Objects.requireNonNull(statement.object())
                                                        .country())),
                                statements(one, Predicate.SINCE).map(Statement::value))
                        .toList())
                .extracting(said -> String.join(" ", said))
                .containsExactly(expected.split("\\|"));
        assertThat(row.cooperations()).extracting(StatedCooperation::key).doesNotHaveDuplicates();
    }

    /** A town there and a country with a comma of its own do not make two cooperations. */
    @Test
    void partnersWithAYearEachAreTakenApart() throws IOException {
        Interpretation row = row(
                "Commune;Jumelée avec;Année",
                "Fougères;\"Bad Münstereifel (Allemagne) ; Ashford (Angleterre)\";\"1967 ; 1984\"");
        assertThat(row.cooperations())
                .extracting(one ->
                        statements(one, Predicate.SINCE).map(Statement::value).toList())
                .containsExactly(List.of("1967"), List.of("1984"));
    }

    @Test
    void oneCountryIsOneCooperation() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays", "CHU de Tours;Hôpital Inventé, Kinshasa;Congo, République démocratique");
        assertThat(row.cooperations()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "à définir",
        "not yet identified",
        "da individuare",
        "nog te kiezen",
        "n.n. (Haus wird gesucht)",
        "tbc (a school)"
    })
    void wordsThatNameNobodyAreLeftOutAndTold(String cell) throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Financeur", "CHU de Tours;" + cell + ";Togo;demande en cours");
        assertThat(parties(row, Predicate.PARTICIPANT)).hasSize(1);
        assertThat(parties(row, Predicate.SUPPORTER)).isEmpty();
        assertThat(told(row, Problem.NAMES_NOBODY)).contains("demande en cours");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Toujours en cours ?;Oui;active",
                "Currently active (Y/N);Y;active",
                "Currently active (Y/N);N;''",
                "Statut;Suspended during COVID, not resumed;on-hold",
                "Statut;On démarre;starting",
                "Situación;roto;ended",
                "Statut;sans activité;on-hold",
                "Status;inactive;on-hold",
                "Stand;ohne Kontakt;on-hold",
                "Statut;plus d'activité;ended",
                "Stan;wypowiedziana;ended",
                "Statut;en cours de montage;planned",
                "Status;Not started;planned",
                "Stato;chiuso;ended",
                "Current?;Y;active",
                "Is it still going?;Yes;active",
                "Suivi;arrêté en 2017;ended",
                "Status/comments;paused - conflict;on-hold",
                "Stan;w toku;active",
                "Suivi;actif - projet EAURIZON;active",
                "Suivi;actif, mission prévue en octobre;active",
                "Etat du dossier;gelé;on-hold",
                "Niveau d'exécution;fonctionnel;active",
                "Status;running;active",
                "Situación;paralizado;on-hold",
                "Statut;en attente de décision;planned"
            })
    void whereItStandsInWords(String heading, String cell, String status) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;" + heading, "CHU de Tours;Hôpital de Kara;Togo;" + cell);
        assertThat(String.join(" ", values(row, Predicate.STATUS))).isEqualTo(status);
        assertThat(told(row, Problem.NO_STATUS).isEmpty()).isEqualTo(!status.isEmpty());
    }

    @Test
    void aProjectThatIsCalledSomethingIsNotOnlyPlanned() throws IOException {
        Interpretation row = row(
                "Hôpital;Partenaire;Pays;Convention;Statut", "CHU de Tours;Hôpital de Kara;Togo;Projet DECLIC;Terminé");
        assertThat(values(row, Predicate.STATUS)).containsExactly("ended");
    }

    /** Beside a column for how the cooperation stands, what goes on may be the agreement or its making. */
    @Test
    void anAgreementThatGoesOnDoesNotSayHowTheCooperationStands() throws IOException {
        Interpretation row = row(
                "Hôpital;Partenaire;Pays;Convention (oui/non);Statut",
                "CHU de Tours;Hôpital de Kara;Togo;en cours;projet");
        assertThat(values(row, Predicate.STATUS)).containsExactly("planned");
        assertThat(told(row, Problem.NO_AGREEMENT)).containsExactly("en cours");
    }

    @Test
    void aDateUnderASignatureIsThatOfTheAgreementWhateverTheHeading() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Sign. convention", "CHU de Tours;Hôpital de Kara;Togo;juin 2019");
        assertThat(values(row, Predicate.SINCE)).isEmpty();
        assertThat(signed(row)).containsExactly("2019-06");
    }

    @Test
    void noAgreementIsReadOfWhatHasNone() throws IOException {
        Interpretation row = row("Kommune;Partnerkommune;Staat;Vertrag", "Murnau;Eppan;Italien;ohne Vertrag");
        assertThat(values(row, Predicate.AGREEMENT_STATUS)).containsExactly("none");
        assertThat(statements(row.cooperations().get(0), Predicate.AGREEMENT)).isEmpty();
    }

    @Test
    void aDateBesideAnAgreementIsNoOtherBeginning() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Seit;Vertrag", "CHU de Tours;Hôpital de Kara;Togo;21.06.2015;Siegel 2014");
        assertThat(values(row, Predicate.SINCE)).containsExactly("2015-06-21");
        assertThat(values(row, Predicate.REMARK)).contains("Siegel 2014");
    }

    @ParameterizedTest
    @CsvSource({
        "Supporter;AFD;Togo,NO_PARTY",
        "Partenaire;Hôpital de Kara;Togo,NO_FIRST_SIDE",
        "Hôpital;CHU de Tours;Togo,ONLY_A_COUNTRY"
    })
    void aSideThatIsMissingIsTold(String cells, Problem problem) throws IOException {
        List<String> cell = List.of(cells.split(";", -1));
        Interpretation row = row("Soutien;Pays;" + cell.get(0), "AFD;" + cell.get(2) + ";" + cell.get(1));
        assertThat(row.findings()).extracting(Finding::problem).contains(problem);
        assertThat(row.cooperations().isEmpty()).isEqualTo(problem == Problem.NO_PARTY);
    }

    @Test
    void aPartBehindASlashIsAsked() throws IOException {
        Interpretation row =
                row("Lead;Partner;Country", "CHU de Nantes;Ministère de la Santé / Direction des hôpitaux;Mali");
        assertThat(told(row, Problem.MAYBE_ONE)).containsExactly("Direction des hôpitaux");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ayuntamiento de Granada;Ayto.;Granada",
                "Ayuntamiento de Granada;Landkreis;''",
                "Ayuntamiento de Granada;Landkreis (Zuschuss);''",
                "Ayuntamiento de Granada;Ayuntamiento (ayuda 500 €);Granada",
                "Ayuntamiento de Granada;Antrag bei SKEW gestellt;''",
                "Ayuntamiento de Granada;Junta de Castilla y León;Castille and León"
            })
    void aSupporterWithoutANameIsTheFirstSideOrNobody(String lead, String cell, String supporter) throws IOException {
        Interpretation row = row("Ayuntamiento;Socio;País;Financiador", lead + ";Fez;Marruecos;" + cell);
        assertThat(parties(row, Predicate.SUPPORTER))
                .extracting(PartyMention::name)
                .containsExactlyElementsOf(supporter.isEmpty() ? List.of() : List.of(supporter));
        assertThat(told(row, Problem.NAMES_NOBODY)).hasSize(supporter.isEmpty() ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Collectivité;Collectivité jumelle;Pays|Lannion;Günzburg;Allemagne|TWINNING",
                "Commune;Collectivité partenaire;Pays|Lannion;Günzburg;Allemagne|DECENTRALISED_COOPERATION",
                "Ville jumelle;Pays|Günzburg;Allemagne|TWINNING",
                "Gemeinde/Kreis;Partnerkommune;Staat|Ludwigsburg;Montbéliard;Frankreich|TWINNING",
                "Kreis;Partnerkreis;Staat;Art|Ludwigsburg;Pruszków;Polen;Kreispartnerschaft|DECENTRALISED_COOPERATION"
            })
    void aHeadingSaysWhatTerritoriesDoTogether(String headings, String cells, CooperationKind kind) throws IOException {
        assertThat(row(headings, cells).cooperations().get(0).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "Okt. 2022,2022-10",
        "gen. 2010,2010-01",
        "dic. 2016,2016-12",
        "févr. 2011,2011-02",
        "dès 2016,2016",
        "Sept 2012,2012-09"
    })
    void monthsAreReadByTheirShortNames(String cell, String since) throws IOException {
        Interpretation row = row("Lead;Partner;Country;Since", "CHU de Nantes;Hôpital de Kara;Togo;" + cell);
        assertThat(values(row, Predicate.SINCE)).containsExactly(since);
        assertThat(statements(row.cooperations().get(0), Predicate.SINCE)).allMatch(date -> date.uncertain() == null);
    }

    @Test
    void aWordForATerritoryNamesNone() throws IOException {
        Interpretation row = row("Collectivité;Partenaire;Pays", "Commune;Kara;Togo");
        assertThat(told(row, Problem.NAMES_NOBODY)).containsExactly("Commune");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .containsExactly("Kara");
    }

    @Test
    void whatIsHopedForHasNotBegun() throws IOException {
        Interpretation row = row("Lead;Partner;Country;Status", "Huy;Natitingou;Bénin;démarrage espéré 2026");
        assertThat(values(row, Predicate.SINCE)).isEmpty();
        assertThat(values(row, Predicate.STATUS)).containsExactly("planned");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"Dakar, Sénégal;SN;Dakar", "Bénin;BJ;''", "Mexique;MX;''"})
    void aPlaceMayBeACountryAlone(String place, String country, String town) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Lieu", "CHU de Tours;Hôpital Inventé;" + place);
        assertThat(parties(row, Predicate.PLACE))
                .extracting(PartyMention::country)
                .contains(country);
        assertThat(parties(row, Predicate.PLACE))
                .filteredOn(one -> one.kind() == PartyKind.CITY)
                .extracting(PartyMention::name)
                .containsExactlyElementsOf(town.isEmpty() ? List.of() : List.of(town));
    }

    @Test
    void aProjectOfSomethingIsNotOnlyPlanned() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Type d'entente", "CHU A;Hôpital de Kara;Togo;projet de recherche");
        assertThat(values(row, Predicate.STATUS)).isEmpty();
    }

    @Test
    void aCooperationDoesNotEndWithItsAgreement() throws IOException {
        Interpretation row = row(
                "Région;Région partenaire;Pays;Statut",
                "Bretagne;Analanjirofo;Madagascar;convention échue, négociation en cours");
        assertThat(values(row, Predicate.STATUS)).isEmpty();
        assertThat(values(row, Predicate.AGREEMENT_STATUS)).contains("no-longer-in-force");
    }

    @Test
    void townsWithTheirCountriesInBracketsAreListed() throws IOException {
        Interpretation row = row(
                "Commune;Ville(s) jumelée(s);Depuis", "Liège;Cologne (D), Lille (F), Turin (I) et Rotterdam (NL);1958");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::country)
                .contains("DE", "FR", "IT", "NL");
    }

    @Test
    void theProvinceBesideACountryIsNotTheTown() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Ville", "CHU de Tours;Cégep Alpha;Canada (Québec);Trois-Rivières");
        assertThat(parties(row, Predicate.PLACE))
                .filteredOn(place -> place.kind() == PartyKind.CITY)
                .extracting(PartyMention::name)
                .containsExactly("Trois-Rivières");
        assertThat(told(row, Problem.NOT_UNDERSTOOD)).containsExactly("Québec");
    }

    @Test
    void aDayUnderSignatureIsThatOfTheAgreement() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Début;Signée le", "CHU de Tours;Hôpital de Kara;Togo;2010;2011-11-15");
        assertThat(values(row, Predicate.SINCE)).containsExactly("2010");
        assertThat(signed(row)).containsExactly("2011-11-15");
    }

    @Test
    void ofTwoNextYearsUnderABeginningNobodyKnowsWhichIsMeant() throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Début des échanges", "CHU de Tours;Hôpital de Kara;Togo;2004-2005");
        assertThat(statements(row.cooperations().get(0), Predicate.SINCE)).allMatch(since -> since.uncertain() != null);
    }

    /** Only the second side lies in the town of the second side. */
    @Test
    void severalFirstSidesDoNotLieInTheTownOfThePartner() throws IOException {
        Interpretation row = row(
                new HomeOfList("FR", false),
                "Hôpital;Partenaire;Ville du partenaire;Pays",
                "CHU de Montpellier + Université de Montpellier;CHU Alpha;Sherbrooke;Canada");
        assertThat(row.parties())
                .filteredOn(stated -> stated.party().kind() == PartyKind.UNIVERSITY)
                .flatExtracting(stated -> stated.statements())
                .filteredOn(statement -> statement.predicate() == Predicate.LOCATED_IN)
                .extracting(
                        statement -> Objects.requireNonNull(statement.object()).name())
                .doesNotContain("Sherbrooke");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sáhara Occidental (RASD);EH;RASD",
                "Iraq - Kurdistan;IQ;Kurdistan",
                "Russische Föderation;RU;''",
                "Dakar - Sénégal;SN;''"
            })
    void aCountryIsReadBesideOtherWords(String cell, String country, String told) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays", "CHU de Tours;Hôpital Inventé;" + cell);
        assertThat(parties(row, Predicate.PLACE))
                .extracting(PartyMention::country)
                .containsOnly(country);
        assertThat(String.join(" ", told(row, Problem.NOT_UNDERSTOOD))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Diputación de Jaén;DEPARTMENT",
                "Comunidade Intermunicipal do Alto Minho;INTERCOMMUNALITY",
                "Provinz Mpumalanga;REGION",
                "Baylor College of Medicine;UNIVERSITY",
                "Else Kröner-Fresenius-Stiftung;ASSOCIATION"
            })
    void wordsTellMoreKinds(String name, PartyKind kind) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays", "CHU de Tours;" + name + ";");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::words, PartyMention::kind)
                .contains(tuple(name, kind));
    }

    /** A name is never cut: an adjective says nothing alone. */
    @Test
    void aCountyThatIsCalledByAnAdjectiveKeepsItsName() throws IOException {
        Interpretation row = row("Gmina;Gmina partnerska;Kraj", "Powiat krośnieński;Snina;Słowacja");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .contains("Powiat krośnieński");
    }

    @Test
    void friendsOfATownAreNotThere() throws IOException {
        Interpretation row = row("Association;Partenaire;Pays", "Les Amis de Tbilissi;Hôpital Iashvili;Géorgie");
        assertThat(lies(row, parties(row, Predicate.PARTICIPANT).get(0))).isEmpty();
    }

    @Test
    void aDateUnderAnAgreementIsItsOwnBesideABeginning() throws IOException {
        Interpretation row = row(
                "Stadt;Partnerstadt;Staat;Beginn;Vereinbarung vom", "Bonn;Bobo-Dioulasso;Burkina Faso;2006;16.05.2014");
        assertThat(signed(row)).containsExactly("2014-05-16");
        assertThat(values(row, Predicate.SINCE)).containsExactly("2006");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            suspendido por acuerdo de Pleno (marzo 2022)
            contact pris au salon, rien de signé
            en attente accord de la tutelle
            """)
    void whatWasAgreedUponIsNoAgreement(String cell) throws IOException {
        Interpretation row = row("Ville;Ville jumelle;Pays;Depuis;Statut", "Nantes;Cardiff;GB;1964;" + cell);
        assertThat(signed(row)).isEmpty();
    }

    @Test
    void whetherThereIsAnAgreementAndSinceWhenIsOfOne() throws IOException {
        Interpretation row = row(
                "Hospital;Partner;Country;MoU;MoU signed;Start",
                "Leeds Hospital;Jos Hospital;Nigeria;Y;1 Sept 2016;2016");
        assertThat(signed(row)).containsExactly("2016-09-01");
    }

    @Test
    void whatHasNoEndIsNotEnded() throws IOException {
        Interpretation row = row(
                "Hospital;Partner;Country;Signed;Expires;Status",
                "Leeds Hospital;Jos Hospital;Nigeria;2018;open-ended;");
        assertThat(values(row, Predicate.STATUS)).isEmpty();
        assertThat(told(row, Problem.NO_DATE)).isEmpty();
    }

    /** What stands in the column of towns says in which country they are, by whatever sign. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hôpital de Saïda            | Saïda - Liban       | LB | Sidon
            CHU de Toamasina            | Tamatave, Madagascar | MG | Toamasina
            Hôpital régional            | Koulikoro / Mali    | ML | Koulikoro
            """)
    void aTownHasItsCountryBesideIt(String partner, String cell, String country, String town) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Localisation", "CHU de Rennes;" + partner + ";" + cell);
        assertThat(parties(row, Predicate.PLACE))
                .extracting(PartyMention::name, PartyMention::country)
                .contains(tuple(town, country));
    }

    @Test
    void aProvinceInTheColumnOfTownsIsNotOne() throws IOException {
        Interpretation row =
                row("Association;Partenaire;Lieu", "Amis de Butembo;Ecole primaire de Butembo;Nord-Kivu, RDC");
        assertThat(parties(row, Predicate.PLACE)).extracting(PartyMention::name).doesNotContain("Nord-Kivu");
        assertThat(told(row, Problem.NOT_UNDERSTOOD)).contains("Nord-Kivu");
    }

    @Test
    void aProvinceThatIsCalledAsACountryHoldsItsTowns() throws IOException {
        Interpretation row = row("Province;Commune;Jumelage", "Luxembourg;Arlon;Diekirch (LU)");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name, PartyMention::country)
                .contains(tuple("Arlon", "BE"));
    }

    @Test
    void aStateIsMeantBesideItsCountry() throws IOException {
        Interpretation row = row("Miasto;Partner zagraniczny;Kraj", "Nowy Sącz;Columbia County (Georgia);USA");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::country)
                .contains("US");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Erasmus+ KA107                | Erasmus+ KA107
            MEAE + AFD                    | MEAE, AFD
            FACT demandé                  | ''
            Région Bretagne (demandée)    | ''
            Ayto. de Durango              | Durango
            AFD (50 000 €)                | AFD
            Région Bretagne 12 k€         | Bretagne
            GIZ (10.000 EUR), Else Kröner-Fresenius-Stiftung | GIZ, Else Kröner-Fresenius-Stiftung
            UK Aid (£49,800), Wales Council | UK Aid, Wales Council
            CHF 20'000 Ville de Genève    | Genève
            Département 22 (3000 €/an)    | Côtes-d'Armor
            THET £20k                     | THET
            12.000/año                    | ''
            Programme Horizon 2020        | Programme Horizon 2020
            DDC 250'000, SSI Genève 50'000 | DDC, SSI Genève
            Nakopa 2014-2016, 160 T€      | Nakopa
            GIZ (2016-2018)               | GIZ
            SKEW 2023: 150.000 €          | SKEW
            GIZ 2x 50.000 €               | GIZ
            Ville de Tours 2.500 €/an + AFD | Tours, AFD
            ELAP bursaries expected       | ''
            Fonds propres CHU             | ''
            Gulbenkian - 12 mil euros     | Gulbenkian
            Hub Cymru Africa 5,000        | Hub Cymru Africa
            Santé Mentale Anjou-Mali (asso) | Santé Mentale Anjou-Mali (asso)
            """)
    void supportersKeepTheirNames(String cell, String names) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Soutien", "CHU de Tours;Hôpital de Kara;Togo;" + cell);
        assertThat(parties(row, Predicate.SUPPORTER).stream()
                        .map(PartyMention::name)
                        .collect(Collectors.joining(", ")))
                .isEqualTo(names);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AUSL di Reggio Emilia - IRCCS
            Centro di Salute Globale - Regione Toscana
            Instituto Hegoa (UPV/EHU)
            """)
    void aBodyAndWhoseItIsAreOne(String name) throws IOException {
        Interpretation row = row("Ente capofila;Partner estero;Paese", name + ";Ospedale di Kara;Togo");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::words)
                .contains(name);
    }

    @Test
    void aTerritoryAndATownAreAsked() throws IOException {
        Interpretation row = row(
                "Porteur;Ville ou territoire partenaire;Depuis",
                "Grand Besançon Métropole;Canton de Neuchâtel et Ville de La Chaux-de-Fonds (Suisse);2014");
        assertThat(told(row, Problem.MAYBE_TWO)).hasSize(1);
    }

    @Test
    void aHeadingForOneThingOrAnotherDecidesNoKind() throws IOException {
        Interpretation row = row(
                "Our school / lab;Partner institution;Country", "Student assoc. Hydro'Solidaire;Kara Hospital;Togo");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).kind()).isEqualTo(PartyKind.ASSOCIATION);
    }

    /** Each partner has its own kind, state and year where there are as many. */
    @Test
    void whatIsSaidOfSeveralPartnersBelongsToEach() throws IOException {
        Interpretation row = row(
                "Commune;Partenaire;Pays;Nature;Depuis;Statut",
                "Cotonou;Cergy-Pontoise / Salvador;France / Brésil;Projet / jumelage;- / 1987;actif / suspendu");
        assertThat(row.cooperations())
                .extracting(StatedCooperation::kind)
                .containsExactly(CooperationKind.PROJECT, CooperationKind.TWINNING);
        assertThat(statements(row.cooperations().get(1), Predicate.STATUS))
                .extracting(Statement::value)
                .containsExactly("on-hold");
    }

    @Test
    void townsOfSeveralCountriesAreTwinnedWithOneAndNotWithEachOther() throws IOException {
        Interpretation row =
                row("Commune;Jumelée à;Charte", "Arlon;Saint-Dié-des-Vosges (F), Diekirch (L), Market Drayton (GB);");
        assertThat(row.cooperations()).hasSize(3);
    }

    @Test
    void aDayMayHaveItsMonthInLettersBetweenDashes() throws IOException {
        Interpretation row = row("Hospital;Partner;Country;Start", "Leeds Hospital;Jos Hospital;Nigeria;15-Mar-2010");
        assertThat(values(row, Predicate.SINCE)).containsExactly("2010-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "Caritas Baby Hospital, HOSPITAL",
        "A.S.L. Città di Torino, PUBLIC_BODY",
        "A.O.U. Città della Salute e della Scienza di Torino, HOSPITAL",
        "Union des municipalités de Dannieh, INTERCOMMUNALITY",
        "Southern Region Health Bureau, ORGANISATION",
        "Kanagawa Prefecture, REGION",
        "Brighton & Sussex University Hosp, HOSPITAL",
        "Arcispedale S. Maria Nuova, HOSPITAL",
        "Velindre University NHS Trust, HOSPITAL",
        "State of Qatar, COUNTRY",
        "State of Georgia, REGION",
        "Caritas Togo, ASSOCIATION",
        "'Dept of Nursing, Glasgow Caledonian University', UNIVERSITY",
        "'School of Nursing Sciences, University of Zambia, Lusaka', SCHOOL",
        "Universidad de Antioquia – Facultad de Enfermería, UNIVERSITY"
    })
    void theWordThatDecidesIsThatOfTheBody(String name, PartyKind kind) throws IOException {
        Interpretation row = row("Organisme;Partenaire;Depuis", "Les Amis de Kara;" + name + ";2009");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1))
                .extracting(PartyMention::words, PartyMention::kind)
                .containsExactly(name, kind);
    }

    @Test
    void aPrefectureAbroadIsATerritory() throws IOException {
        Interpretation row = row("Structure;Partenaire;Pays", "Ville de Tours;Préfecture d'Osaka;Japon");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1).kind().isTerritory())
                .isTrue();
    }

    @Test
    void whoLinksTwoTownsDoesNotLieInTheSecond() throws IOException {
        Interpretation row =
                row("Structure;Partenaire;Depuis", "Comité de jumelage Lons-le-Saunier - Offenburg;Offenburg;2009");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).city()).isNull();
    }

    @Test
    void aProgrammeInBracketsIsNoOtherNameOfItsFunder() throws IOException {
        Interpretation row = row(
                "Hôpital;Partenaire;Pays;Soutien",
                "CHU de Tours;Hôpital de Kara;Togo;British Council (Connecting Classrooms)");
        assertThat(saidOfParties(row)).doesNotContain(Predicate.NAMED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ronnenberg, Niemcy|DE",
                "Coimbatore, Indien|IN",
                "Kilis, Türkei|TR",
                "Thiès, Sénégal|SN",
                "Moshi, Tansania|TZ"
            })
    void aCountryBehindACommaHasItsNameInAnyLanguageOfHeadings(String town, String country) throws IOException {
        Interpretation row = row("Gmina;Partner zagraniczny, kraj;Od", "Gmina Swarzędz;" + town + ";2000");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1).country()).isEqualTo(country);
    }

    @Test
    void whatHasNoLettersIsNoTown() throws IOException {
        Interpretation row = row("Ville;Ville jumelée;Pays;Depuis", "Tours;2 / 2;Allemagne;1980");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .containsExactly("Tours");
    }

    @Test
    void aCountryThatWasIsNoFormerNameOfATown() throws IOException {
        Interpretation row = row("Ville;Ville jumelée;Pays;Depuis", "Tours;Weißwasser (ex DDR);Allemagne;1980");
        assertThat(saidOfParties(row)).doesNotContain(Predicate.NAMED);
    }

    /** Of the country alone no town is made. */
    @Test
    void aCountryUnderLocationIsThatOfThePartner() throws IOException {
        Interpretation row = row(
                "UK Partner;Overseas Partner;Location;Link est.",
                "Poole Hospital;Wau Teaching Hospital;South Sudan;2008");
        assertThat(parties(row, Predicate.PARTICIPANT).get(1))
                .extracting(PartyMention::city, PartyMention::country)
                .containsExactly("Wau", "SS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Camões, I.P.",
                "Unione europea (Erasmus+)",
                "Medical Missionaries of Mary",
                "Sisters of Nazareth",
                "Suore di Bergamo"
            })
    void initialsSignsAndSaintsAreNoTowns(String supporter) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Soutien", "CHU de Tours;Hôpital de Kara;Togo;" + supporter);
        assertThat(parties(row, Predicate.SUPPORTER).get(0).city()).isNull();
    }

    @Test
    void aNumberUnderAHeadingOfMoneyIsASum() throws IOException {
        Interpretation row = row(
                "Hospital;Partner;Country;Funding (£)",
                "Leeds Hospital;Jos Hospital;Nigeria;\"THET 28000; Welsh Govt 9800\"");
        assertThat(parties(row, Predicate.SUPPORTER))
                .extracting(PartyMention::name)
                .containsExactly("THET", "Welsh Govt");
    }

    @ParameterizedTest
    @CsvSource({
        "Active, MoU lapsed in 2022 and will not be renewed, true",
        "Active, a mission is planned for 2024, false",
        "Active, active since the visit of 2019, false",
        "Ended, restarted in 2023, true"
    })
    void aRemarkThatGivesAnotherStateIsTold(String status, String remark, boolean told) throws IOException {
        Interpretation row = row(
                "Hospital;Partner;Country;Status;Notes",
                "Leeds Hospital;Jos Hospital;Nigeria;" + status + ";" + remark);
        assertThat(told(row, Problem.OTHER_STATUS)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"Planned. Applied for in May, true", "A mission is planned for 2024, false", "Ended in 2019, false"})
    void aPlanBesideABeginningIsTold(String remark, boolean told) throws IOException {
        Interpretation row =
                row("Hospital;Partner;Country;Start;Notes", "Leeds Hospital;Jos Hospital;Nigeria;2022;" + remark);
        assertThat(told(row, Problem.OTHER_STATUS)).hasSize(told ? 1 : 0);
    }

    @Test
    void theTownBehindABodyIsWhereThatLies() throws IOException {
        Interpretation row = row(
                "Établissement;Partenaire;Pays",
                "Lycée Alpha;\"Université Clermont Auvergne, INSPE, Clermont-Ferrand\";France");
        assertThat(parties(row, Predicate.PARTICIPANT)).hasSize(2);
    }

    @Test
    void whatStandsBehindToIsAnEndAndNoSignature() throws IOException {
        Interpretation row = row(
                "Hospital;Partner;Country;Since;Current MoU", "Leeds Hospital;Jos Hospital;Nigeria;2005;to Dec 2025");
        assertThat(values(row, Predicate.UNTIL)).isEmpty();
        assertThat(signed(row)).containsOnlyNulls();
        assertThat(agreed(row, "to")).containsExactly("2025-12");
    }

    @ParameterizedTest
    @CsvSource({
        "non è un gemellaggio, true",
        "coopération décentralisée pour l'eau, true",
        "kein Jumelage laut Archiv, true",
        "jumelage et non simple coopération, false",
        "pas seulement un jumelage, false",
        "jumelage signé en 1990, false"
    })
    void aRemarkThatNamesAnotherKindIsTold(String remark, boolean told) throws IOException {
        Interpretation row = row("Commune;Ville jumelée;Pays;Remarques", "Tours;Marrakech;Maroc;" + remark);
        assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.TWINNING);
        assertThat(told(row, Problem.OTHER_KIND)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2005      | actif depuis 2011             | ?2005 ?2011 |
            2005      | actif depuis 2005             | 2005        |
            2001-2005 | actif, convention 2006-2010   | 2001        | ?2005
            2001-2005 | abandonné en novembre 2003    | 2001        | ?2003-11 ?2005
            2001-2005 | terminé                       | 2001        | 2005
            """)
    void whatARowItselfContradictsIsUncertain(String period, String state, String since, String until)
            throws IOException {
        Interpretation row = row(
                "Hôpital;Partenaire;Pays;Période;Situation",
                "CHU de Tours;Hôpital de Kara;Togo;" + period + ";" + state);
        assertThat(dates(row, Predicate.SINCE)).isEqualTo(since);
        assertThat(dates(row, Predicate.UNTIL)).isEqualTo(Objects.requireNonNullElse(until, ""));
    }

    private static String dates(Interpretation row, Predicate predicate) {
        return statements(row.cooperations().get(0), predicate)
                .map(statement -> (statement.uncertain() == null ? "" : "?") + statement.value())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "le partenariat a débuté en 2008, true",
        "la coopération a débuté en 2017, false",
        "on hold from 2020, false"
    })
    void aRemarkThatGivesAnotherBeginningIsTold(String remark, boolean told) throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Début;Remarques", "CHU de Tours;Hôpital de Kara;Togo;2017;" + remark);
        assertThat(told(row, Problem.OTHER_BEGINNING)).hasSize(told ? 1 : 0);
    }

    @Test
    void acronymInTheNameOfOnePartyIsNotThatOfAnother() throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays", "CHU de Dijon;CHUD Borgou;Bénin");
        assertThat(saidOfParties(row)).doesNotContain(Predicate.NAMED);
    }

    @Test
    void townAndHospitalBehindASlashAreTwo() throws IOException {
        Interpretation row = row(
                "Acteur;Partenaire;Pays;Type",
                "Ville de Bordeaux / CHU de Bordeaux;Ville de Douala / Hôp. Laquintinie;Cameroun;Coopération décentralisée");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name, PartyMention::kind)
                .containsExactly(
                        tuple("Bordeaux", PartyKind.CITY),
                        tuple("CHU de Bordeaux", PartyKind.HOSPITAL),
                        tuple("Douala", PartyKind.CITY),
                        tuple("Hôp. Laquintinie", PartyKind.HOSPITAL));
    }

    @Test
    void aColumnOfRenewalsDatesThem() throws IOException {
        Interpretation row = row(
                "Hôpital;Partenaire;Pays;Signée le;Dernier renouv.", "CHU de Tours;Hôpital de Kara;Togo;2004;06/2018");
        assertThat(agreed(row, "renewed")).containsExactly("2018-06");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Irish Aid 240k                        | Irish Aid
            EU DEAR 1.2m                          | EU DEAR
            HEA/Irish Aid 199 500                 | HEA/Irish Aid
            GIZ 48.300 € für Geräte, 2023         | GIZ
            GIZ idem                              | GIZ
            MEAE 35, ADEME 25                     | MEAE,ADEME
            Université Lyon 2                     | Université Lyon 2
            SDIS 71                               | SDIS 71
            THET £30k applied for, awaiting       |
            AFD 300 000 € (demande refusée en 2021) |
            Agence de la biomédecine (à confirmer) |
            Gobierno de Cantabria (pendiente)     |
            """)
    void noSupporterIsMadeOfASumOrWhatItIsFor(String cell, @Nullable String supporters) throws IOException {
        Interpretation row =
                row("Hospital;Partner;Country;Funder (EUR)", "Leeds Hospital;Jos Hospital;Nigeria;\"" + cell + "\"");
        assertThat(parties(row, Predicate.SUPPORTER))
                .extracting(PartyMention::name)
                .containsExactly(supporters == null ? new String[0] : supporters.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hôpital A; Hôpital B             | Accra; Kumasi | Accra Kumasi
            Hôpital A; Hôpital B; Hôpital C  | Accra / Kumasi |
            Hôpital A                        | Accra          | Accra
            """)
    void eachOfSeveralPartnersLiesInItsOwnTown(String partners, String towns, @Nullable String expected)
            throws IOException {
        Interpretation row = row("Hôpital,Partenaire,Ville,Pays", "CHU de Tours," + partners + "," + towns + ",Ghana");
        assertThat(row.parties().stream()
                        .flatMap(party -> party.statements().stream())
                        .filter(statement -> statement.predicate() == Predicate.LOCATED_IN)
                        .map(statement ->
                                Objects.requireNonNull(statement.object()).name())
                        .filter(town -> !town.equals("Tours"))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(Objects.requireNonNullElse(expected, ""));
    }

    @ParameterizedTest
    @CsvSource({
        "conv. hospitalière échue ; jumelage actif, true",
        "actif, false",
        "suspendu puis clos, true",
        "terminé en 2019, false"
    })
    void severalStatesInACellAreUncertain(String state, boolean uncertain) throws IOException {
        Interpretation row = row("Hôpital,Partenaire,Pays,Situation", "CHU de Tours,Hôpital de Kara,Togo," + state);
        assertThat(statements(row.cooperations().get(0), Predicate.STATUS))
                .isNotEmpty()
                .allMatch(statement -> (statement.uncertain() != null) == uncertain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"s. 6", "as no. 11", "cf. ligne 3", "voir n° 4"})
    void whatPointsToAnotherRowNamesNobody(String partner) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays", "CHU de Tours;" + partner + ";Togo");
        assertThat(told(row, Problem.NAMES_NOBODY)).hasSize(1);
        assertThat(parties(row, Predicate.PARTICIPANT)).hasSize(1);
    }

    @Test
    void namesInBracketsAreThoseOfTheSameBody() throws IOException {
        Interpretation row =
                row("Hospital,Partner,Country", "Poole Hospital (now Univ. Hospitals Dorset),Wau Hospital,South Sudan");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::kind)
                .containsExactly(PartyKind.HOSPITAL, PartyKind.HOSPITAL);
    }

    @Test
    void twinningOfAHospitalIsAPartnershipOfHospitals() throws IOException {
        Interpretation row = row("Structure;Partenaire;Pays;Nature", "CS Diaba;CH d'Agen;France;jumelage");
        assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.HOSPITAL_PARTNERSHIP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Institut Alpha u. UKW            | true
            IMVF e Hospital Beta             | true
            Nikki et Kalalé                  | true
            Institute of Health and Medicine | false
            Hôpital de Ouidah, avec l'association Tarn-Bénin Santé | true
            Lycée Charles-de-Gaulle et école Jules-Ferry | true
            Hôpital régional de Kara et centre de santé de Kita | true
            Centre hospitalier et universitaire de Kara | false
            """)
    void twoNamesThatMayBeOneAreTold(String partner, boolean told) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays", "CHU de Tours;\"" + partner + "\";Bénin");
        assertThat(told(row, Problem.MAYBE_TWO)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "verlängert bis Ende 2025, 2022, true",
        "prolongée jusqu'au 31 décembre 2025, 2023, true",
        "renouvelée en 2019, 2024, false",
        "rinnovato per altri 5 anni il 4/3/2024, 2024, true",
        "prolongé d'un an, 2024, true",
        "prolongée jusqu'en 2025, 2025, false",
        "pas de demande de renouvellement, 2022, false",
        "fin repoussée à juin 2025, 2024, true",
        "terminé en 2022, 2022, false"
    })
    void aRemarkThatGivesAnotherEndIsTold(String remark, String until, boolean told) throws IOException {
        Interpretation row = row(
                "Hospital;Partner;Country;End;Notes", "Leeds Hospital;Jos Hospital;Nigeria;" + until + ";" + remark);
        assertThat(told(row, Problem.OTHER_END)).hasSize(told ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "peu actif, active",
        "poco attivo, active",
        "1re édition du cours terminée, ended",
        "Reconduit en 2016, active",
        "actif,",
        "en cours depuis 2010,",
        "programme terminé,",
        "renouvelé,"
    })
    void aStateBesideOtherWordsOrOfALongGoneRenewalIsUncertain(String cell, @Nullable String status)
            throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Statut", "CHU de Tours;Hôpital de Kara;Togo;" + cell);
        assertThat(statements(row.cooperations().get(0), Predicate.STATUS)
                        .filter(statement -> statement.uncertain() != null)
                        .map(Statement::value))
                .containsExactlyElementsOf(status == null ? List.of() : List.of(status));
        assertThat(values(row, Predicate.REMARK)).hasSize(status == null ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "14/03/2012, prorrogado 14/03/2016 y 14/03/2020",
                "14/03/2012, renouvelée le 14/03/2016, le 14/03/2020",
                "14/03/2012, renewed 14/03/2016 and 14/03/2020"
            })
    void datesBehindARenewalAreOfRenewals(String cell) throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Convention", "CHU de Tours;Hôpital de Kara;Togo;\"" + cell + "\"");
        assertThat(signed(row)).containsExactly("2012-03-14");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            THET (HPS grant 2012-15)               | THET
            THET £61 000 2012-14                   | THET
            Caritas, lire 200 milioni              | Caritas
            Bourgogne-Niger Solidarité (asso.)     | Bourgogne-Niger Solidarité (asso.)
            """)
    void whatSupportersGaveAndWhenIsNoPartOfTheirNames(String cell, String name) throws IOException {
        Interpretation row =
                row("Hôpital;Partenaire;Pays;Soutien", "CHU de Tours;Hôpital de Kara;Togo;\"" + cell + "\"");
        assertThat(parties(row, Predicate.SUPPORTER))
                .extracting(PartyMention::name)
                .containsExactly(name);
        assertThat(saidOfParties(row)).containsOnly(Predicate.LOCATED_IN);
    }

    @ParameterizedTest
    @CsvSource({
        "CD Finistère, DEPARTMENT, Finistère",
        "CD12, DEPARTMENT, Aveyron",
        "Dép. de l'Isère, DEPARTMENT, Isère",
        "CR Bretagne, REGION, Bretagne",
        "Lannion-Trégor Communauté, INTERCOMMUNALITY, Communauté d'agglomération Lannion-Trégor Communauté",
        "Grand Belfort, INTERCOMMUNALITY, Communauté d'agglomération Grand Belfort",
        "CR Lyon, ORGANISATION, CR Lyon"
    })
    void territoriesOfFranceAreKnownByTheirShortNames(String cell, PartyKind kind, String name) throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays;Soutien", "CHU de Tours;Hôpital de Kara;Togo;" + cell);
        PartyMention supporter = parties(row, Predicate.SUPPORTER).get(0);
        assertThat(supporter.kind()).isEqualTo(kind);
        assertThat(supporter.name()).isEqualTo(name);
    }

    @Test
    void aSchoolAmongHospitalsIsASchool() throws IOException {
        Interpretation row = row("Hospital;Partenaire;Pays", "École nationale de santé publique;Hôpital de Kara;Togo");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).kind()).isNotEqualTo(PartyKind.HOSPITAL);
    }

    @Test
    void aBodyBehindADashMayBeAPart() throws IOException {
        Interpretation row = row("Hôpital;Partenaire;Pays", "CHU de Tours;CHU de Québec – Université Laval;Canada");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .containsExactly("CHU de Tours", "CHU de Québec", "Université Laval");
        assertThat(told(row, Problem.MAYBE_ONE)).containsExactly("Université Laval");
    }

    @Test
    void anAdjectiveSharesTheNounBehindUnd() throws IOException {
        Interpretation row =
                row("Klinik;Partner;Land;Förderer", "Klinikum Celle;Kara Hospital;Togo;Freie und Hansestadt Hamburg");
        assertThat(parties(row, Predicate.SUPPORTER))
                .extracting(PartyMention::name)
                .containsExactly("Hamburg");
    }

    @Test
    void aCompoundIsWhatItsLastWordSays() throws IOException {
        Interpretation row = row("Einrichtung;Partner;Land", "Diakonissen-Stiftungs-Krankenhaus;Kara Hospital;Togo");
        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::kind)
                .containsOnly(PartyKind.HOSPITAL);
    }

    @Test
    void theEndOfAnAgreementInAStateIsThatOfTheAgreement() throws IOException {
        Interpretation row = row(
                "Klinik;Partner;Land;Stand",
                "Klinikum Celle;Kara Hospital;Togo;\"laufend; MoU vom 23.09.2015, verlängert 2020, gültig bis 2025\"");
        assertThat(values(row, Predicate.UNTIL)).isEmpty();
        assertThat(values(row, Predicate.STATUS)).containsExactly("active");
        assertThat(agreed(row, "to")).containsExactly("2025");
    }

    @Test
    void anAgreementBehindASemicolonIsAnotherOne() throws IOException {
        Interpretation row = row(
                "Ville;Ville partenaire;Pays;Accord",
                "Tours;Koussanar;Sénégal;\"Charte de jumelage de 1993 ; convention 2022-2024\"");
        assertThat(agreed(row, "from")).containsExactly(null, "2022");
    }

    @Test
    void eachOfSeveralFirstSidesLiesInItsTown() throws IOException {
        Interpretation row = row(
                new HomeOfList("DE", false),
                "Deutsche Einrichtung;Sitz;Partnereinrichtung;Land",
                "\"Charité; Ärzte für Madagaskar e. V.\";\"Berlin; Leipzig\";Kara Hospital;Togo");
        List<PartyMention> sides = parties(row, Predicate.PARTICIPANT);
        assertThat(lies(row, sides.get(0))).contains("Berlin").doesNotContain("Leipzig");
        assertThat(lies(row, sides.get(1))).contains("Leipzig").doesNotContain("Berlin");
    }

    @Test
    void whatStandsInBracketsBehindAnOpenNameMayBeTheRegion() throws IOException {
        Interpretation row = row("Établissement;Partenaire;Pays", "CHU de Tours;Koussanar (Tambacounda);Sénégal");
        assertThat(row.parties())
                .filteredOn(stated -> stated.party().name().equals("Koussanar"))
                .flatExtracting(StatedParty::statements)
                .isNotEmpty()
                .allMatch(statement -> statement.uncertain() != null);
    }

    @Test
    void theKindOfACooperationOfOneIsSupposed() throws IOException {
        Interpretation row = row("Hôpital;Projet;Financeur", "Hôpital de Kara;Stérilisation;Fondation de France");
        assertThat(told(row, Problem.KIND_SUPPOSED)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"School, 2, 0", "Hospital, 2, 1", "Leeds Twinning Association, 3, 0"})
    void aWordForAKindAloneCarriesNothingButItsOwn(String carrier, int parties, int told) throws IOException {
        Interpretation row =
                row("School;Partner school;Country;Run by", "Chosen Hill School;Lycée Ampère;France;" + carrier);
        assertThat(parties(row, Predicate.PARTICIPANT).stream().distinct()).hasSize(parties);
        assertThat(told(row, Problem.NAMES_NOBODY)).hasSize(told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Donations", "dons privés", "Spenden", "donativos", "private donations"})
    void giftsAreNoSupporters(String cell) throws IOException {
        Interpretation row = row("Hospital;Partner;Country;Funding", "Leeds Hospital;Kara Hospital;Togo;" + cell);
        assertThat(parties(row, Predicate.SUPPORTER)).isEmpty();
        assertThat(values(row, Predicate.REMARK)).containsExactly("Funding: " + cell);
    }

    @Test
    void aZoneIsNoTown() throws IOException {
        Interpretation row =
                row("Hospital;Partner;Place;Country", "Leeds Hospital;Gambo General Hospital;West Arsi Zone;Ethiopia");
        assertThat(told(row, Problem.NOT_UNDERSTOOD)).containsExactly("West Arsi Zone");
        assertThat(lies(row, parties(row, Predicate.PARTICIPANT).get(1))).containsExactly("ET");
    }

    @Test
    void aTownWhoseNameIsThatOfACountryInOtherLanguagesIsATown() throws IOException {
        Interpretation row =
                row("Hospital;Contraparte;País", "H. Virgen de las Nieves (Granada);Hospital de Tetuán;Marruecos");
        assertThat(parties(row, Predicate.PARTICIPANT).get(0).country()).isNotEqualTo("GD");
    }

    @Test
    void theLanguageOfAnExchangeIsNotThatOfTheCountry() throws IOException {
        Interpretation row = row("Lycée;Partenaire;Pays;Langue", "Lycée Ampère;Liceum nr 2;Pologne;Anglais");
        assertThat(saidOfParties(row)).doesNotContain(Predicate.OFFICIAL_LANGUAGE);
    }

    @Test
    void anEarlierBeginningInARemarkIsTold() throws IOException {
        Interpretation row =
                row("Gmina;Partner;Kraj;Data;Uwagi", "Krosno;Zalaegerszeg;Węgry;18.10.1990;współpraca od 1988 r.");
        assertThat(told(row, Problem.OTHER_BEGINNING)).hasSize(1);
    }

    @Test
    void partsOfCountriesBesideTheCountryAreThose() throws IOException {
        Interpretation row = row(
                "Kent town,Twinned with,Department / Land,Country,Charter",
                "Tonbridge,Le Puy-en-Velay; Heusenstamm,Haute-Loire; Hesse,France; Germany,1986; 1984");
        assertThat(row.cooperations()).hasSize(2);
    }
}
