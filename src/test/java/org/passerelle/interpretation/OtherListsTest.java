package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
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

/** Lists as other people keep them: what their columns and sides say is read, in doubt or told, and never lost. */
@Unit
class OtherListsTest {

    private static final Interpreter INTERPRETER = new Interpreter();

    @TempDir
    private Path folder;

    private List<Interpretation> rows(String... lines) throws IOException {
        return rows(Corrections.none(), lines);
    }

    private List<Interpretation> rows(Corrections corrections, String... lines) throws IOException {
        Path file = Files.write(folder.resolve("list.csv"), List.of(lines));
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            Iterable<RawRecord> records = () -> reading;
            DocumentContext context = new DocumentContext(reading.layout(), null, null, null, null);
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> INTERPRETER.interpret(record, context, corrections))
                    .toList();
        }
    }

    private static Stream<Statement> statements(Interpretation row, Predicate predicate) {
        return row.cooperations().get(0).statements().stream().filter(statement -> statement.predicate() == predicate);
    }

    private static List<String> values(Interpretation row, Predicate predicate) {
        return statements(row, predicate).map(Statement::value).toList();
    }

    private static List<PartyMention> parties(Interpretation row, Predicate predicate) {
        return statements(row, predicate)
                .map(statement -> Objects.requireNonNull(statement.object()))
                .toList();
    }

    private static List<String> told(Interpretation row, Problem problem) {
        return row.findings().stream()
                .filter(finding -> finding.problem() == problem)
                .map(Finding::words)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ohio     |         |
            OH       |         |
            dormant  | on-hold |
            caducado | ended   |
            vigente  | active  |
            Ohaio    |         | Ohaio
            NA       |         | NA
            """)
    void aColumnOfStatesMayBeThatOfTheCooperationAndIsToldElse(String state, String status, String told)
            throws IOException {
        Interpretation row = rows(
                        "Town;Country;Estado;Sister city;Sister country", "Cleveland;USA;" + state + ";Bari;Italy")
                .get(0);

        assertThat(values(row, Predicate.STATUS)).isEqualTo(status == null ? List.of() : List.of(status));
        assertThat(told(row, Problem.NO_REGION)).isEqualTo(told == null ? List.of() : List.of(told));
    }

    @Test
    void aCorrectedStatePlacesItsTownAndACorrectedTownKeepsItsState() throws IOException {
        Path file = Files.writeString(
                folder.resolve("corrections.csv"),
                "record,heading,words,read-as,note\n,State,Ohaio,Ohio,\n,City,Clevland,Cleveland,\n");
        Corrections corrections = Corrections.read(file);

        List<Interpretation> rows = rows(
                corrections,
                "City;Country;State;Sister city;Sister country",
                "Cleveland;USA;Ohaio;Vicenza;Italy",
                "Clevland;USA;Tennessee;Bari;Italy");

        corrections.checkAllUsed();
        assertThat(rows)
                .extracting(row ->
                        parties(row, Predicate.PARTICIPANT).get(0).identifiers().get("division"))
                .containsExactly("US-OH-REGION", "US-TN-REGION");
        assertThat(rows)
                .allSatisfy(row -> assertThat(told(row, Problem.NO_REGION)).isEmpty());
    }

    @Test
    void twoTownsOfANameInOneStateAreAsked() throws IOException {
        Interpretation row = rows(
                        "Stadt;Land;Bundesland;Partnerstadt;Staat",
                        "Neuenkirchen;Deutschland;Niedersachsen;Essai-Ville;Frankreich")
                .get(0);

        assertThat(told(row, Problem.SEVERAL_PLACES)).containsExactly("Neuenkirchen");
    }

    @Test
    void aLargeTownGoesBeforeTheStateAroundItWhereTownsAreListed() throws IOException {
        Interpretation row = rows("Ville A;Pays A;Ville B;Pays B", "Mexico;Mexique;Paris;France")
                .get(0);

        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .contains("Mexico City");
    }

    /** The register calls the Métropole de Lyon like its town. */
    @Test
    void aTownGoesBeforeTheGroupOfCommunesThatIsCalledLikeIt() throws IOException {
        Interpretation row = rows("source;target;type", "Lyon;Ouagadougou;decentralised cooperation")
                .get(0);

        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::kind)
                .containsExactly(PartyKind.CITY, PartyKind.CITY);
        assertThat(row.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Grand Chambéry        | Kairouan            | Tunisie  | SEVERAL_PLACES | Kairouan
            Syndicat du Testou    | Kindia              | Guinée   | SEVERAL_PLACES | Kindia
            Vienne                | Bélabo              | Cameroun | SEVERAL_PLACES | Vienne
            Hauts-de-France       | Voïvodie de Silésie | Pologne  | NO_REGION      | Voïvodie de Silésie
            """)
    void whatATerritoryMayBeIsAsked(String one, String other, String country, Problem problem, String told)
            throws IOException {
        Interpretation row = rows(
                        "Collectivité;Pays de la collectivité;Partenaire;Pays;Nature",
                        one + ";France;" + other + ";" + country + ";coopération décentralisée")
                .get(0);

        assertThat(told(row, problem)).containsExactly(told);
    }

    @Test
    void aNameInSquareBracketsIsAnotherNameOfTheTown() throws IOException {
        Interpretation row = rows("Ville A;Pays A;Ville B", "Nantes;France;Cochin [Kochi] (Inde)")
                .get(0);

        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .contains("Cochin");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AFD, OMS et Conseil régional X                      | AFD, OMS, X
            Région Centre (50 %), AFD (50 %)                    | Centre, AFD
            Invented Foundation and DFID                        | Invented Foundation, DFID
            Department of Health and Social Care                | Department of Health and Social Care
            Fonds d'essai contre le sida, la tuberculose        | Fonds d'essai contre le sida, la tuberculose
            néant                                               | ''
            N/A                                                 | ''
            fonds propres                                       | ''
            AFD (60 %), fonds propres                           | AFD
            Ministère de la Santé / AFD                         | Ministère de la Santé, AFD
            GIP ESTHER puis Expertise France                    | GIP ESTHER, Expertise France
            500 000 €                                           | ''
            Conseil départemental 44                            | Loire-Atlantique
            """)
    void supportersAreApartAndNobodyIsNone(String words, String names) throws IOException {
        Interpretation row = rows(
                        "Établissement;Partenaire;Pays;Financeur",
                        "CHU de Nantes;Hôpital de Kayes;Mali;\"" + words + "\"")
                .get(0);

        assertThat(String.join(
                        ", ",
                        parties(row, Predicate.SUPPORTER).stream()
                                .map(PartyMention::name)
                                .toList()))
                .isEqualTo(names);
    }

    @Test
    void membersWithTheirTownsAreTheMembersAndTheTownsWhereTheyLie() throws IOException {
        Interpretation row = rows(
                        "projectID;projectAcronym;name;city;country;role",
                        "1;CARE;HOPITAL DE LA RIVIERE;NANTES;FR;coordinator",
                        "1;CARE;TESTPHARMA GMBH;BERLIN;DE;participant",
                        "1;CARE;COMUNE DI BRESCIA;BRESCIA;IT;participant")
                .get(0);

        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::name)
                .containsExactly("HOPITAL DE LA RIVIERE", "TESTPHARMA GMBH", "Brescia");
    }

    @Test
    void acronymInBracketsIsNoTown() throws IOException {
        Interpretation row = rows(
                        "Établissement;Partenaire;Financeur", "CHU de Nantes;Hôpital de Kayes;Banque mondiale (IDA)")
                .get(0);

        assertThat(parties(row, Predicate.SUPPORTER))
                .extracting(PartyMention::city)
                .containsOnlyNulls();
    }

    @Test
    void partnersOfAProjectAreItsMembers() throws IOException {
        Interpretation row = rows(
                        "project_acronym;project_title;partner_name;town;country;partner_role",
                        "HEAL;Healing borders;Klinikum Passau;Passau;DE;Lead partner",
                        "HEAL;Healing borders;University of Linz;Linz;AT;Project partner")
                .get(0);

        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(party -> party.name() + ", " + party.city())
                .containsExactly("Klinikum Passau, Passau", "University of Linz, Linz");
    }

    @Test
    void aBodyOfOpenKindHasTheCountryOfItsRowInTheLanguageOfTheList() throws IOException {
        Interpretation row = rows(
                        "Proyecto;Socio;País;Papel",
                        "AGUA;Hospital Clínico;España;coordinador",
                        "AGUA;Empresa Inventada;España;socio")
                .get(0);

        assertThat(parties(row, Predicate.PARTICIPANT))
                .extracting(PartyMention::country)
                .containsExactly("ES", "ES");
    }

    @Test
    void townsOfANetworkOfManyAreNotTwinnedByThat() throws IOException {
        Interpretation row = rows(
                        "Network;City;Country;Role",
                        "Healthy Streets;Turin;Italy;Lead Partner",
                        "Healthy Streets;Cork;Ireland;Project Partner")
                .get(0);

        assertThat(row.cooperations().get(0).kind()).isEqualTo(CooperationKind.PROJECT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            8  | 197X
            9  | 1971
            10 | 1971-01
            11 | 1971-01-01
            """)
    void ofADateOfWikidataNoMoreIsReadThanIsKnown(String precision, String since) throws IOException {
        Interpretation row = rows(
                        "a,aLabel,b,bLabel,start,startPrecision",
                        "http://www.wikidata.org/entity/Q900021,Lyon,http://www.wikidata.org/entity/Q900022,Aalter,"
                                + "1971-01-01T00:00:00Z," + precision)
                .get(0);

        assertThat(values(row, Predicate.SINCE)).containsExactly(since);
    }

    @Test
    void aBareDateBesideAStateIsNoSecondBeginning() throws IOException {
        Interpretation row = rows(
                        "Ville A;Pays A;Ville B;Pays B;Depuis;Statut",
                        "Nantes;France;Cardiff;Royaume-Uni;1964;testé en 2015")
                .get(0);

        assertThat(values(row, Predicate.SINCE)).containsExactly("1964");
        assertThat(values(row, Predicate.REMARK)).containsExactly("testé en 2015");
        assertThat(told(row, Problem.NO_STATUS)).containsExactly("testé en 2015");
    }

    @Test
    void aDateOfWhichNothingIsStatedIsTold() throws IOException {
        Interpretation row = rows("Ville A;Pays A;Ville B;Pays B;Depuis", "Nantes;France;Cardiff;Royaume-Uni;kein 1984")
                .get(0);

        assertThat(values(row, Predicate.SINCE)).isEmpty();
        assertThat(told(row, Problem.NO_DATE)).containsExactly("kein 1984");
    }

    /** One town is not twinned with itself: which two are meant is asked. */
    @Test
    void sidesThatReadAlikeAreOneParty() throws IOException {
        Interpretation row = rows("Ville A;Pays A;Ville B;Pays B", "Ennery;France;Ennery;France")
                .get(0);

        assertThat(row.cooperations()).isEmpty();
        assertThat(row.findings()).extracting(Finding::problem).contains(Problem.SAME_PARTY);
    }

    /** Lists of regions and departments have no column for towns or bodies: that of the territory is the side. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Région;Région partenaire;Pays         | Bretagne;Saxe;Allemagne          | REGION Bretagne FR, REGION Saxony DE
            Région;Région partenaire;Pays         | Normandie;Tombouctou;Mali        | REGION Normandie FR, REGION Tombouctou ML
            Département;Partenaire;Pays           | Hérault;Tiznit;Maroc             | DEPARTMENT Hérault FR, CITY Tiznit MA
            Département;Région;Partenaire;Pays    | Hérault;Occitanie;Tiznit;Maroc   | DEPARTMENT Hérault FR, CITY Tiznit MA
            Region;Partner region;Partner country | Kanagawa;Gyeonggi Province;South Korea | REGION Kanagawa JP, REGION Gyeonggi-do KR
            Region;Country;Partner region;Partner country | Comunidad Autónoma de Aragón;Spain;Regione Veneto;Italy | REGION Aragon ES, REGION Veneto IT
            Region;Country;Partner region;Partner country | Land Salzburg;Austria;Guerrero State;Mexico | REGION Salzburg AT, REGION Guerrero MX
            Landkreis;Land;Partnerregion;Partnerland | Land Brandenburg;Deutschland;Powiat Olsztyński;Polen | REGION Brandenburg DE, DEPARTMENT Olsztyński PL
            Ente;Paese;Ente partner;Nazione partner | Comune di Torino;Italia;Wilaya di Algeri;Algeria | CITY Turin IT, REGION Algeri DZ
            Ville;Pays;Ville partenaire;Pays partenaire | Aucun;France;Tudela;Espagne | CITY Aucun FR, CITY Tudela ES
            Ville;Région;Ville partenaire;Région partenaire;Pays | Albi;Occitanie;Cham;Bayern;Allemagne | CITY Albi FR, CITY Cham DE
            """)
    void territoryIsTheSideWhereNoOtherColumnIs(String headings, String row, String sides) throws IOException {
        assertThat(String.join(", ", sides(rows(headings, row).get(0)))).isEqualTo(sides);
    }

    /** What a name only seems to say of its town yields to the column of towns. */
    @Test
    void theColumnOfTownsComesBeforeTheName() throws IOException {
        Interpretation row = rows(
                        "Hospital;Localidad;Hospital socio;Ciudad socia;País socio",
                        "Hospital Vall d'Hebron;Barcelona;Hospital Nossa Senhora da Paz;Cubal;Angola")
                .get(0);

        PartyMention lead = parties(row, Predicate.PARTICIPANT).get(0);
        assertThat(lead.city()).isEqualTo("Barcelona");
        assertThat(lead.country()).isNotEqualTo("PS");
        assertThat(parties(row, Predicate.LOCATED_IN))
                .extracting(PartyMention::name)
                .doesNotContain("Hebron");
    }

    private static List<String> sides(Interpretation row) {
        return parties(row, Predicate.PARTICIPANT).stream()
                .map(party -> party.kind() + " " + party.name() + " " + party.country())
                .toList();
    }

    /** Among towns of the whole world a region is what its name says, and asked about where a town bears the name too. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Basilicata          | REGION Basilicate IT    |
            New Jersey          | REGION New Jersey US    |
            Kanagawa Prefecture | REGION Kanagawa JP      |
            Gyeonggi Province   | REGION Gyeonggi-do KR   |
            Canton of Geneva    | REGION Geneva CH        |
            Hesse               | CITY Hesse FR           | Hesse
            Flanders            | CITY Flanders US        | Flanders
            Punjab              | CITY Punjab null        | Punjab
            """)
    void regionIsOneAmongTownsOfNoKnownCountry(String name, String side, @Nullable String asked) throws IOException {
        Interpretation row =
                rows("country,city,sister", "Australia,Brisbane," + name).get(0);

        assertThat(sides(row)).containsExactly("CITY Brisbane AU", side);
        assertThat(Stream.of(Problem.SEVERAL_PLACES, Problem.NO_PLACE)
                        .flatMap(problem -> told(row, problem).stream())
                        .toList())
                .isEqualTo(asked == null ? List.of() : List.of(asked));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Région;Département;Collectivité territoriale française;Type de collectivité;Pays;Collectivité partenaire | Bretagne;Finistère;Brest;Commune;Togo;Kpalimé | CITY Brest FR, CITY Kpalimé TG
            Département;Structure porteuse;Collectivité partenaire;Pays | Isère;Ville de Voiron;Bassano;Italie | CITY Voiron FR, CITY Bassano del Grappa IT
            UK partner;Overseas partner;Country;Specialty | Poole Hospital;Wau Teaching Hospital;South Sudan;Midwifery | HOSPITAL Poole Hospital null, HOSPITAL Wau Teaching Hospital SS
            Project Title;Coordinator's name;Coordinator's country;Partner 1 name;Partner 1 country;Partner 2 name;Partner 2 country | Nurses;Université de Limoges;FR;Universidad de Oviedo;ES;Uniwersytet Jagielloński;PL | UNIVERSITY Université de Limoges FR, UNIVERSITY Universidad de Oviedo ES, UNIVERSITY Uniwersytet Jagielloński PL
            """)
    void sidesAreFoundByTheWordsOfTheirHeadings(String headings, String row, String sides) throws IOException {
        assertThat(rows(headings, row).stream()
                        .flatMap(one -> one.cooperations().stream().limit(1))
                        .flatMap(one -> one.statements().stream())
                        .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                        .map(statement -> Objects.requireNonNull(statement.object()))
                        .map(party -> party.kind() + " " + party.name() + " " + party.country()))
                .containsExactlyInAnyOrder(sides.split(", "));
    }

    /** A network of towns is no partnership of hospitals because it works on health. */
    @Test
    void townsThatWorkOnHealthAreAProject() throws IOException {
        List<Interpretation> network = rows(
                "Network,City,Country,Role",
                "Health&Greenspace,Tartu,Estonia,Lead Partner",
                "Health&Greenspace,Santa Pola,Spain,Project Partner");

        assertThat(network.get(0).cooperations().get(0).kind()).isEqualTo(CooperationKind.PROJECT);
    }

    /** Whoever keeps a list of authorities does not say that their towns are twinned. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Collectivité;Collectivité partenaire;Pays | DECENTRALISED_COOPERATION
            Ville;Ville partenaire;Pays               | TWINNING
            """)
    void townsOfAListOfAuthoritiesAreNotTwinned(String headings, CooperationKind kind) throws IOException {
        Interpretation row =
                rows(headings, "Dieppe;Commune rurale de Dogo;Niger").get(0);

        assertThat(row.cooperations().get(0).kind()).isEqualTo(kind);
        assertThat(sides(row)).containsExactly("CITY Dieppe null", "CITY Dogo NE");
    }

    @ParameterizedTest
    @CsvSource({"ongoing", "en cours", "présent"})
    void whatGoesOnHasNoEnd(String end) throws IOException {
        Interpretation row = rows(
                        "Hospital;Partner hospital;Country;Start date;End date", "CHU A;CHU B;Mali;2010;" + end)
                .get(0);

        assertThat(values(row, Predicate.STATUS)).containsExactly("active");
        assertThat(values(row, Predicate.UNTIL)).isEmpty();
        assertThat(told(row, Problem.NO_DATE)).isEmpty();
    }

    /** Two towns that do something together are twinned only where a word says so. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Porteur;Partenaire local;Pays;Titre | Ville de Dieppe;Commune de Kati;Mali;eau             | DECENTRALISED_COOPERATION
            Porteur;Partenaire local;Pays;Titre | Ville de Dieppe;Commune de Kati;Mali;Jumelage et eau | TWINNING
            """)
    void townsAreTwinnedWhereTheListSaysSo(String headings, String row, CooperationKind kind) throws IOException {
        assertThat(rows(headings, row).get(0).cooperations().get(0).kind()).isEqualTo(kind);
    }

    /** Words of other lists, among them the names of the states of IATI. */
    @ParameterizedTest
    @CsvSource({
        "Pipeline, planned",
        "in Planung, planned",
        "en tramitación, planned",
        "under implementation, active",
        "in Umsetzung, active",
        "w trakcie realizacji, active",
    })
    void statesOfProjectsAreKnown(String words, String status) throws IOException {
        Interpretation row = rows("Hospital;Partner hospital;Country;Status", "CHU A;CHU B;Mali;" + words)
                .get(0);

        assertThat(values(row, Predicate.STATUS)).containsExactly(status);
        assertThat(told(row, Problem.NO_STATUS)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"s/d", "sin fecha", "sem data", "bez daty", "zonder datum", "da definire"})
    void thatADateIsNotKnownIsUnderstood(String words) throws IOException {
        Interpretation row = rows("Hospital;Partner hospital;Country;Since", "CHU A;CHU B;Mali;" + words)
                .get(0);

        assertThat(values(row, Predicate.SINCE)).isEmpty();
        assertThat(told(row, Problem.NO_DATE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"City of Leeds, Leeds", "Town of Swindon, Swindon", "Ville de Tours, Tours", "Union City, Union City"})
    void wordForATownBeforeItsNameIsNoPartOfItAmongTwinTownsEither(String side, String name) throws IOException {
        Interpretation row = rows(
                        "Lead institution;Partner institution;Partner country;Type",
                        side + ";Durban;South Africa;Twinning")
                .get(0);

        assertThat(sides(row).get(0)).startsWith("CITY " + name + " ");
        assertThat(told(row, Problem.NO_PLACE)).isEmpty();
    }

    @Test
    void whatTheReaderTellsOfARowStandsWithItsOtherFindings() throws IOException {
        Interpretation row = rows(
                        "Hôpital;Partenaire;Pays",
                        "CHU de Rennes;Hôpital de Kara;Togo",
                        "CHU de Brest;Hôpital de Sokodé;idem")
                .get(1);

        assertThat(told(row, Problem.SAME_AS_ABOVE)).containsExactly("idem");
    }

    @Test
    void aFirstSideThatOnlyTheTitleNamesIsUncertain() throws IOException {
        Interpretation row = rows(
                        "CHU de Nantes - Conventions;;", "Partenaire;Pays;Depuis", "Hôpital de Kara;Togo;2009")
                .get(0);

        assertThat(statements(row, Predicate.PARTICIPANT))
                .extracting(
                        statement -> Objects.requireNonNull(statement.object()).name(), Statement::uncertain)
                .containsExactlyInAnyOrder(
                        tuple("CHU de Nantes", Doubt.IN_THE_TITLE.with()), tuple("Hôpital de Kara", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Type (J = jumelage / CD = coopération décentralisée);J;TWINNING",
                "Type (J = jumelage / CD = coopération décentralisée);CD;DECENTRALISED_COOPERATION",
                "Art (P=Projekt, S=Städtepartnerschaft);s;TWINNING",
                "Type;EA;DECENTRALISED_COOPERATION",
                "Type;Jum.;TWINNING",
            })
    void aLegendInAHeadingOrARowSaysWhatSignsMean(String label, String sign, CooperationKind kind) throws IOException {
        Interpretation row = rows(
                        "Structure;Partenaire;" + label,
                        "Ville de Tours;Marburg;" + sign,
                        "\"Jum. = jumelage; EA = coop. décentralisée. Données de 2023\";;")
                .get(0);

        assertThat(row.cooperations().get(0).kind()).isEqualTo(kind);
        assertThat(told(row, Problem.NO_KIND)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "J = jumelage ; P = projet",
                "J : jumelage   CD : coopération décentralisée",
                "Fonte: Gabinete de Relações Internacionais, março 2024",
                "11 jumelages actifs",
                "Les montants sont ceux de la convention initiale.",
                "Summe"
            })
    void aNoteBelowTheRowsIsNoRecord(String note) throws IOException {
        assertThat(rows("Ville;Ville jumelée;Pays", "Tours;Marburg;Allemagne", '"' + note + "\";;"))
                .hasSize(1);
    }
}
