package org.passerelle.reading.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.reading.Cell;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.reading.heading.Nationality;
import org.passerelle.testing.Unit;

/** Headings as people word them: longer than the known ones, and asked as questions. */
@Unit
class WordedHeadingsTest {

    @TempDir
    private Path folder;

    private FileReading open(String name, String text) throws IOException {
        return Formats.known().open(Files.writeString(folder.resolve(name), text), ReadingOptions.none());
    }

    /** The first side of each record; empty where it has none. */
    private static List<String> firstSides(FileReading reading) {
        Iterable<RawRecord> records = () -> reading;
        return StreamSupport.stream(records.spliterator(), false)
                .map(record ->
                        record.first(Heading.ESTABLISHMENT).map(Cell::text).orElse(""))
                .toList();
    }

    private List<String> headings(String text) throws IOException {
        try (FileReading reading = open("list.csv", text.replace('/', '\n'))) {
            return reading.mapping().columns().stream()
                    .map(column -> column.heading().code() + (column.asked().isEmpty() ? "" : "?"))
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Klinik;Partner;Ort;Land/Klinikum Fulda;Bugando Centre;Fulda;Tansania/Klinikum Kassel;Iringa Hospital;Kassel;Tansania | establishment partner home-city country
            Klinik;Ort;Partner;Land/Klinikum Fulda;Iringa;Iringa Hospital;Tansania/Klinikum Kassel;Mwanza;Mwanza Hospital;Tansania | establishment city partner country
            Ente;Sede;Partner;Luogo/AOU Careggi;Kara;Ospedale di Kara;Firenze/AUSL Siena;Fès;Ospedale di Fès;Siena | establishment city partner home-city
            Hôpital;Ville;Partenaire;Pays/CHU d'Angers;Bamako;Hôpital de Bamako;Mali/CH de Cholet;Kayes;Hôpital de Kayes;Mali | establishment city partner country
            Structure;Partenaire;Ville;Pays/Les amis de Kayes;Hôpital Daou;Kayes;Mali/Les amis de Kita;Centre Ba;Kita;Mali | establishment partner city country
            Structure;Partenaire;Ville;Pays/Partenariat Metz-Kita;Hôpital Daou;Kita;Mali/Jumelage Lyon-Kayes;Centre Ba;Kayes;Mali | establishment partner city country
            Klinik;Partner;Ort;Land/Klinikum Fulda;Bugando Centre;Fulda;Tansania/Klinikum Kassel;Iringa Hospital;Iringa;Tansania | establishment partner city country
            """)
    void townsBelongToTheSideWhoseNamesHoldThem(String text, String expected) throws IOException {
        assertThat(headings(text.strip())).containsExactlyElementsOf(Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Établissement ou organisme québécois;Partenaire à l'étranger;Pays;Type d'entente;Bailleur de fonds/CHUM;CHU de Lyon;France;Protocole;AFD | establishment partner country agreement supporter
            Dép.;Ville;Ville allemande;Land;Charte signée;Association porteuse;Vie du jumelage/16;Cognac;Lübeck;Hesse;1978;CJ Cognac;actif | department establishment partner country since carrier status
            Commune du Bénin;Dépt;Commune partenaire;Pays d'origine;Nature du lien/Dogbo;Couffo;Roulers;Belgique;Jumelage | establishment department partner country kind
            Hôpital;Pays d'origine;Partenaire;Pays/CHU de Lyon;France;CHU de Lomé;Togo | establishment home-country partner country
            Soggetto padovano;Soggetto estero;Stato;Annotazioni/Comune di Padova;Hospital Central da Beira;Mozambico;60 anni/Medici con l'Africa;Université de Dschang;Camerun; | establishment partner country note
            Bénéficiaire (CH);Siège;Partenaire sur place;Pays/Swisscontact;Zurich;Municipalité de Puno;Pérou/HUG;Genève;Hôpital de Kara;Togo | establishment home-city partner country
            Collectivité bénéficiaire;Préfecture;Partenaire extérieur;Année de début/Commune de Kozah 1;Kozah;Ville de Romans;2019/CHR Kara;Kozah;CHU d'Angers;2016 | establishment ignored partner since
            Parte local;Ciudad extranjera;País;Fecha de firma/Guadalajara;Kioto;Japón;1980/Guadalajara;Lyon;Francia;1981/Hospital Civil;Hospital Clínic;España;2022 | ignored? partner country since
            Leidse partij;Buitenlandse partner;Land;Sinds/Gemeente Leiden;Krefeld;Duitsland;1974 | establishment partner country since
            Canadian Partner;Partner Abroad;Country;Focus;Remarks/IWK Health;Korle Bu Hospital;Ghana;Care;none | establishment partner country field note
            UK partner(s);Overseas partner(s);Country;Established;MoU in place?;Current status/Leeds Trust;Jos Hospital;Nigeria;2009;Yes;Active | establishment partner country since agreement status
            Institution;Location;International Partner Site(s);Partner Country;Program Focus;Year Started;Currently Active (Y/N)/Mayo Clinic;Rochester;Moi Hospital;Kenya;HIV;1989;Y | establishment home-city partner country field since status
            Ente toscano;Partner estero;Località;Paese;Protocollo d'intesa;Enti finanziatori/AOU Meyer;Ospedale di Kara;Kara;Togo;no;AICS | establishment partner city country agreement supporter
            Jednostka samorządu;Partner zagraniczny;Kraj;Forma współpracy;Źródła finansowania/Miasto Tarnów;Miasto Kotlas;Rosja;partnerstwo;brak | establishment partner country kind supporter
            Gemeente;Partner in het buitenland;Land;Soort band;Overeenkomst;Subsidie / steun/Delft;Esteli;Nicaragua;stedenband;ja;geen | establishment partner country kind agreement supporter
            Établissement porteur;Partenaire(s) étranger(s);Pays;Intitulé du projet;Période;Subvention (k€)/CHU de Brest;CHU de Lomé;Togo;Urgences;2021-2023;150 | establishment partner country title since ignored
            Australian hospital;State;Partner;Partner country;Status (Dec 2023)/Royal Darwin Hospital;NT;Hospital Guido;Timor-Leste;Current | establishment state partner country status
            Deutsche Einrichtung;Partnereinrichtung;Ort;Land/Klinikum Alpha;Black Lion Hospital;Addis Abeba;Äthiopien | establishment partner city country
            Établissement français;Partenaire étranger;Ville - Pays;Signature/CHU de Nîmes;CHU Alpha;Dakar - Sénégal;2014 | establishment partner country since
            Organisation belge;Partenaire local;Lieu;Pays;Début;Fin prévue/Mémisa;Hôpital de Kisantu;Kisantu;RDC;2017;2026 | establishment partner city country since until
            Hospital;Partner;Country;Début – fin/Leeds Hospital;Jos Hospital;Nigeria;2010 – 2014 | establishment partner country since
            Hospital;Partner;Country;Fecha de inicio;Convenio / fecha de firma/Leeds Hospital;Jos Hospital;Nigeria;2010;2011 | establishment partner country since agreement
            Medical School;Prov.;Counterpart;City, Country/McGill University;QC;Makerere University;Kampala, Uganda | establishment state partner country
            Pays;Ville;Établissement partenaire;Service(s) du CHU de Rennes impliqué(s)/Mali;Bamako;CHU Gabriel Touré;Pédiatrie | country city partner ignored?
            Sister City of Boulder, Colorado;Country;Year Affiliated;Relationship/Jalapa;Nicaragua;1984;Sister City | partner country since kind
            Collectivité partenaire;Pays;Situation à fin 2023/Mopti;Mali;actif | partner country status
            Établissement du GHT;Hôpital partenaire;Ville;Pays/CHU de Brest;CHU Alpha;Lomé;Togo/CHU de Brest;CHU Beta;Kara;Togo/CHU de Brest;CHU Gamma;Fès;Maroc/CH de Vannes;CHU Delta;Fès;Maroc | establishment partner city country
            Hôpital en France;Hôpital en Afrique;Date de début/CHU de Brest;CHU Alpha;2012/CHU de Brest;CHU Beta;2013 | establishment partner since
            Pays;Ville;Établissement partenaire;Établissement;Début/Mali;Bamako;CHU Alpha;CHU Angers;2009 | country city partner establishment since
            Commune / collectivité;Collectivité jumelle;Pays;Conv.;Aides;Obs./Lannion;Günzburg;Allemagne;O;OFAJ;fête/Lannion;Caerphilly;GB;O;;/Lannion;Viveiro;Espagne;;; | establishment partner country agreement supporter note
            Entidad local;Hermanada con;País;Estatus/Ayto. de Granada;Aix-en-Provence;Francia;activo | establishment partner country status
            Commune;Commune partenaire;Pays part.;Year est./Ixelles;Kalamu;RDC;2003 | establishment partner country since
            Porteur genevois;Partenaire local;Lieu;Pays/Université de Genève;Moi University;Eldoret;Kenya | establishment partner city country
            Établissement;Partenaire;Pays;Date de signature;Année de début/CHU d'Angers;CHU Alpha;Mali;14 mars 2017;2015 | establishment partner country agreement since
            Commune LU;Localité ou partenaire au Sud;Pays;Projet;ONG/Sanem;Koudougou;Burkina Faso;forage;ASTM | establishment partner country title carrier
            Place;Twinned with;Country;Association/Cardiff;Nantes;France;Cardiff Nantes Exchange | establishment partner country carrier
            Ente capofila;Partner locale;Paese;Altri partner;Stato/Comune di Chieri;Comune di Nanoro;Burkina Faso;ONG LVIA;concluso | establishment partner country ignored status
            Etablissement;Partenaire étranger;Pays;Sign. convention;Fin. par;Suivi/CHU de Nîmes;CHU Alpha;Mali;2014;PRPH3 AFD;en cours | establishment partner country agreement supporter status
            Overseas institution;Country;Irish institution;Status/comments/Mzuzu Hospital;Malawi;Cork Hospital;paused | partner country establishment status
            Our unit;Partner organisation;Partner location;Type;Signed;Expires/Rothamsted Research;KALRO;Nairobi, Kenya;MoU;2014;2019/Rothamsted Research;Embrapa;Brasília, Brazil;MoU;2010;/Rothamsted Research;INIA;Colonia, Uruguay;MoU;2018; | ignored? partner city kind since until
            Link name;UK end;Overseas end;Country;Started/One World Link;Leeds Hospital;Jos Hospital;Nigeria;1981 | ignored establishment partner country since
            Lp.;Strona polska;Strona ukraińska;Rodzaj;Umowa z dnia;Wsparcie/1;Miasto Lublin;Miasto Lwów;umowa;2004;MSZ | ignored establishment partner kind agreement supporter
            Grantee;Grantee based in;Partner organisation;Partner country;Period/Cork Hospital;Cork, Ireland;Jos Hospital;Nigeria;2020 | establishment home-city partner country since
            Partie française;Partie malgache;Ville;Date de l'accord/Région Bretagne;Région Diana;Antsiranana;2006 | establishment partner city since
            Ente promotore;Partner;Luogo e Paese;Inizio;Fine/Diocesi di Padova;Ospedale di Kara;Kara, Togo;1964; | establishment partner country since until
            Socio gallego;Contraparte;Municipio (país);F. inicio/Concello de Vigo;Alcaldía de León;León (Nicaragua);2021 | establishment partner city since
            Deutscher Partner;Ort;Partner im Ausland;Land/Klinikum Kassel;Kassel;Iringa Hospital;Tansania | establishment home-city partner country
            Municipality;Partner municipality;Country;Lead organization/Burnaby;Kushiro;Japan;Burnaby Sister City Cttee/Vancouver;Odesa;Ukraine;/Kelowna;Kasugai;Japan;Kelowna Sister City Assoc. | establishment partner country carrier
            Commune;Partenaire;Pays;Subside (source)/Huy;Natitingou;Bénin;WBI | establishment partner country supporter
            Essex body;Twinned or linked with;Country;Type of link/Essex County Council;Jiangsu Province;China;Sister province | establishment partner country kind
            Porteur;Ville partenaire;Cadre;Depuis/Ville de Besançon;Fribourg;jumelage;1959/Ville de Besançon;Douroula;coopération décentralisée;2006 | carrier partner kind since
            ES porteur;Pays;ES partenaire;Localité partenaire/CHU de Limoges;Bénin;CNHU Hubert;Cotonou | establishment country partner city
            Dt. Partner;Ort;Partner im Ausland;Land;Förd./Klinikum Kassel;Kassel;Iringa Hospital;Tansania;GIZ | establishment home-city partner country supporter
            Ente;Partner estero;Sede (Paese);Durata;Stato/AOU Meyer;Ospedale di Kara;Kara (Togo);2014-2016;concluso | establishment partner city since status
            CO city;Sister city;Country;Yr est./Denver;Brest;France;1948 | establishment partner country since
            Partenaire (ville, pays);Domaine;Référent CHU/Hôpital de Kara (Kara, Togo);chirurgie;Dr Allard | partner domains ignored
            Étab. partenaire (ville, pays);Objet;Signée le/Hôpital de Kara (Kara, Togo);chirurgie;2014/Hôpital de Fès (Fès, Maroc);soins;2015 | partner field since
            Antragstellende Kommune;Partnerkommune, Land;Laufzeit/Stadt Tübingen;Moshi, Tansania;2022/Stadt Ulm;Kongoussi, Burkina Faso;2023 | establishment partner since
            Gmina;Partner zagraniczny, kraj;Od/Gmina Swarzędz;Ronnenberg, Niemcy;2000/Gmina Mosina;Seelze, Niemcy;2001 | establishment partner since
            Dt. Partner;Ort;Partnereinrichtung;Land/Klinikum Kassel;Kassel;Iringa Hospital;Tansania | establishment home-city partner country
            Welsh lead;Base;Overseas partner;Country/Swansea Trust;Swansea;Mbale Hospital;Uganda | establishment home-city partner country
            Ayuntamiento;Contraparte;Localidad (contraparte);País;Desde-hasta/Mérida;Municipio;Mérida;México;1962-1970/Trujillo;Municipio;Trujillo;Perú;1971- | establishment partner city country since
            Kommune;Partner;Staat;Art¹/Esslingen;Vienne;F;P/Filderstadt;Poltawa;UA;P | establishment partner country kind
            UK lead body;UK town;Overseas partner(s);Country/Poole Hospital;Poole;Wau Hospital;South Sudan/Leeds Trust;Leeds;Jos Hospital;Nigeria | establishment home-city partner country
            Einrichtung;Partner (Ort, Land);Beginn;Laufzeit bis/UKW;Bugando (Mwanza, Tansania);2004;2018 | establishment partner since until
            Place / organisation;Linked with;Country;Run by/Warwick;Bo;Sierra Leone;One World Link/Rugby;Rüsselsheim;Germany;Rugby Twinning Assoc. | establishment partner country carrier
            Entidad;Contraparte;País;Qué es/Mérida;Mérida;México;Herm./Trujillo;Trujillo;Perú;Herm./Herm. = hermanamiento;;; | establishment partner country kind
            UK institution;UK town;Ugandan institution;Area of work;Link began/Leeds Hospital;Leeds;Gulu Hospital;surgery;2005 | establishment home-city partner field since
            Centro español;Localidad;Contraparte;Ciudad;Última prórroga/H. Virgen del Rocío;Sevilla;Hospital Heredia;Lima;2022 | establishment home-city partner city agreement
            Entidade portuguesa;Entidade parceira;País;Financiador e montante/CHUC;Hospital da Praia;Cabo Verde;Camões 20 000 € | establishment partner country supporter
            Ente locale;Tipo;Ente estero;Stato/Comune di Reggio;G;Girona;Spagna/Comune di Carpi;G;Vence;Francia | establishment kind partner country
            Porteur du projet;Bénéficiaire;Objet/CHU de Lyon;Hôpital de Kayes (Mali);soins | carrier partner field
            """)
    void aLongerHeadingIsReadByItsWords(String text, String expected) throws IOException {
        assertThat(headings(text.strip())).containsExactlyElementsOf(Arrays.asList(expected.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Pays / province", "Region & country", "Pays et ville", "Localité et pays", "Ort und Land"})
    void aHeadingMayBeOfACountryAndAPlaceInIt(String label) throws IOException {
        try (FileReading reading =
                open("list.csv", "Hôpital;Partenaire;" + label + "\nCHR de Namur;Hôpital de Bikoro;RDC\n")) {
            assertThat(reading.mapping().columns().get(2).heading()).isEqualTo(Heading.COUNTRY);
        }
    }

    @Test
    void whereOnlyAHeadingNamesTheOwnerOfTheListItIsTheFirstSide() throws IOException {
        try (FileReading reading = open("list.csv", """
                Partenaire du CHU de Rennes;Ville;Pays;Accord depuis
                Haute école de santé Vaud;Lausanne;Suisse;2012
                """)) {
            assertThat(reading)
                    .toIterable()
                    .allSatisfy(record -> assertThat(record.first(Heading.ESTABLISHMENT))
                            .hasValueSatisfying(cell -> {
                                assertThat(cell.text()).isEqualTo("CHU de Rennes");
                                assertThat(cell.row()).isEqualTo(1);
                            }));
            assertThat(reading.findings())
                    .extracting(finding -> finding.problem(), finding -> finding.words())
                    .containsExactly(tuple(Problem.OWNER_OF_LIST, "CHU de Rennes"));
        }
    }

    @Test
    void aHeadingForPartsOfABodyNamesTheOwnerOfTheList() throws IOException {
        try (FileReading reading = open("list.csv", """
                Partenaire Sud;Service du CHU de Liège;Signée le
                Cliniques universitaires de Lubumbashi;Gynécologie-obstétrique;14.05.2018
                Hôpital de Panzi;Chirurgie;2019
                """)) {
            assertThat(firstSides(reading)).containsOnly("CHU de Liège");
            assertThat(reading.mapping().columns())
                    .allSatisfy(column -> assertThat(column.asked()).isEmpty());
        }
    }

    @Test
    void theTownOfAListIsNamedByTheHeadingOfItsPartners() throws IOException {
        try (FileReading reading = open("list.csv", """
                Cidade parceira de Setúbal;País;Tipo de relação;Data do protocolo
                Beauvais;França;Geminação;1982
                Quelimane;Moçambique;Geminação;1998
                """)) {
            assertThat(firstSides(reading)).containsOnly("Setúbal");
        }
    }

    /** A column that begins blank groups nothing. */
    @Test
    void aSideThatTheFirstRowsLeaveBlankIsNotCarriedDown() throws IOException {
        try (FileReading reading = open("list.csv", """
                Association;Partenaire;Pays
                ;Hôpital de Kara;Togo
                Amis de Fès;Hôpital de Fès;Maroc
                ;Hôpital de Dakar;Sénégal
                """)) {
            assertThat(firstSides(reading)).containsExactly("", "Amis de Fès", "");
        }
    }

    /** Names that stand in several rows are written out wherever they count. */
    @Test
    void aSideThatIsNamedAgainIsNotCarriedDown() throws IOException {
        try (FileReading reading = open("list.csv", """
                Hôpital;Partenaire;Pays
                HUG;Hôpital de Kara;Togo
                CHUV;Hôpital de Fès;Maroc
                HUG;Hôpital de Dakar;Sénégal
                ;Hôpital de Thiès;Sénégal
                """)) {
            assertThat(firstSides(reading)).containsExactly("HUG", "CHUV", "HUG", "");
        }
    }

    /** Of headings of which few are known as a whole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ville jumelée avec Huy;Pays;Serment;Subsides\nVianden;Luxembourg;1964;Ville de Huy\nArona;Italie;1987;Ville de Huy",
                "Année de décision;Pour la Suisse;Partenaire;De quoi s'agit-il;Etat du dossier;Rem.\n"
                        + "1986;Ville d'Onex;Nandaime;jumelage;actif;\n1995;Ville d'Onex;Bandol;jumelage;actif;fête"
            })
    void theFirstFullRowHoldsTheHeadings(String list) throws IOException {
        try (FileReading reading = open("list.csv", list)) {
            assertThat(reading).toIterable().hasSize(2);
        }
    }

    /** What stands above in its column is a value, and so is what stands below it. */
    @Test
    void aRowOfValuesIsNotTakenForTheHeadings() throws IOException {
        try (FileReading reading = open("list.csv", """
                Entidade de Coimbra;Cidade / entidade parceira;País;Assinatura;Situação
                Município de Coimbra;Salamanca;Espanha;1981;ativa
                Município de Coimbra;Beira;Moçambique;1997;ativa
                """)) {
            assertThat(firstSides(reading)).hasSize(2);
        }
    }

    @Test
    void lettersForABodyAreNotTheCodeOfACountry() {
        assertThat(Nationality.countryOf("Stadt/Gemeinde/LK")).isEmpty();
        assertThat(Nationality.countryOf("Commune / CU")).isEmpty();
        assertThat(Nationality.countryOf("ES porteur")).isEmpty();
        assertThat(Nationality.countryOf("Institution (CH)")).hasValue("CH");
        assertThat(Nationality.countryOf("UK lead")).hasValue("GB");
        assertThat(Nationality.countryOf("Collectivité togolaise")).hasValue("TG");
        assertThat(Nationality.countryOf("Malawian / overseas partner")).isEmpty();
    }

    @Test
    void aHeadingSaysWhereThePartnersLie() throws IOException {
        try (FileReading reading = open("list.csv", """
                Collectivité;Partenaire sénégalais;Depuis
                Lille;Saint-Louis;1978
                """)) {
            assertThat(reading)
                    .toIterable()
                    .allSatisfy(record -> assertThat(record.first(Heading.COUNTRY))
                            .hasValueSatisfying(cell -> assertThat(cell.codes()).containsEntry("iso2", "SN")));
            assertThat(reading.findings())
                    .extracting(finding -> finding.problem(), finding -> finding.values())
                    .containsExactly(tuple(Problem.PARTNERS_OF_HEADING, List.of("Senegal", "Sénégal")));
        }
    }

    /** Quotes stay those of the row above. */
    @ParameterizedTest
    @ValueSource(strings = {"idem", "Id.", "\u3003", "ídem", "- \" -"})
    void whatIsSaidToBeTheSameIsThatOfTheRowAbove(String ditto) throws IOException {
        try (FileReading reading = open("list.csv", """
                Hôpital;Partenaire;Pays;Soutien
                CHU de Rennes;Hôpital de Kara;Togo;AFD
                CHU de Brest;Hôpital de Sokodé;%s;MEAE
                """.formatted(ditto))) {
            List<RawRecord> records = new ArrayList<>();
            reading.forEachRemaining(records::add);
            assertThat(records.get(1).first(Heading.COUNTRY))
                    .hasValueSatisfying(
                            cell -> assertThat(tuple(cell.text(), cell.row())).isEqualTo(tuple("Togo", 2)));
            assertThat(records.get(1).findings())
                    .extracting(finding -> finding.problem(), finding -> finding.row(), finding -> finding.values())
                    .containsExactly(tuple(Problem.SAME_AS_ABOVE, 3, List.of("Togo")));
            assertThat(reading.findings()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Villes jumelées avec Orléans, Orléans",
        "Twin towns of Exeter, Exeter",
        "Partenaires de la Ville de Rennes, Ville de Rennes"
    })
    void aTownOwnsAListToo(String heading, String owner) throws IOException {
        try (FileReading reading = open("list.csv", heading + ";Pays;Depuis\nDundee;Royaume-Uni;1946\n")) {
            assertThat(firstSides(reading)).containsExactly(owner);
        }
    }

    @ParameterizedTest
    @CsvSource({"Partenaire du CHU", "Partenaires de coopération", "Partner of the project", "Partenaire"})
    void aWordForABodyAloneOwnsNoList(String heading) throws IOException {
        try (FileReading reading = open("list.csv", heading + ";Ville;Pays\nHôpital de Kara;Kara;Togo\n")) {
            assertThat(firstSides(reading)).containsExactly("");
        }
    }

    /** What other people keep beside a cooperation stays uninterpreted. */
    @ParameterizedTest
    @CsvSource({
        "Contact person at partner institution",
        "Organisation type",
        "EU contribution (EUR)",
        "Nombre de missions",
        "Président(e) du comité",
        "Last visit",
        "Horodateur",
        "Partner website"
    })
    void moneyPeopleAndNumbersAreLeftAlone(String heading) throws IOException {
        assertThat(headings("Hospital;Partner;Country;" + heading + "/Leeds Hospital;Jos Hospital;Nigeria;Anne Martin"))
                .containsExactly("establishment", "partner", "country", "ignored");
    }

    @Test
    void questionsOfAQuestionnaireAreHeadings() throws IOException {
        assertThat(headings(
                        "Horodateur,Nom de l'établissement répondant,Avec quel(s) établissement(s) ? (nom et ville),"
                                + "En quelle année a-t-elle commencé ?,Existe-t-il une convention ? (date),"
                                + "L'action est-elle toujours en cours ?/"
                                + "12 février,CHRU de Nancy,CHU de Tengandogo,2013,Oui 2014,Oui"))
                .containsExactly("ignored", "establishment", "partner", "since", "agreement", "status");
    }

    /** Though an answer may hold more words that are headings elsewhere. */
    @Test
    void questionsStandAboveTheirAnswers() throws IOException {
        assertThat(
                        headings(
                                "Horodateur;1. Votre collectivité;2. Votre partenaire à l'étranger;3. Depuis quand ?;4. Convention signée ?"
                                        + "/3 octobre;Chambéry;Ouahigouya (Burkina Faso);1991;oui/4 octobre;Rennes;Sétif;Année;Jumelage"))
                .containsExactly("ignored", "establishment", "partner", "since", "agreement");
    }

    @Test
    void theMembersOfANetworkAreOneCooperation() throws IOException {
        try (FileReading reading = open("list.csv", """
                network,member institution,type,city,country,joined
                Testnet,Hôpital de Rennes,coordinator,Rennes,FR,1990
                Testnet,Klinikum Dresden,member,Dresden,DE,1991
                """)) {
            assertThat(reading.layout()).isEqualTo(Layout.MEMBERS);
            assertThat(reading.mapping().columns())
                    .extracting(MappedColumn::label, column -> column.heading().code())
                    .contains(tuple("type", "role"), tuple("joined", "ignored"));
        }
    }

    @Test
    void labelsThatRecurInProfilesAreReadBesideEachOther() throws IOException {
        try (FileReading reading = open("profiles.txt", """
                Institution suisse: CHUV
                Partenaire: Hôpital de Kara
                Pays: Togo
                Objet: pédiatrie
                Humeur: bonne

                Institution suisse: Inselspital
                Partenaire: Hôpital de Gitega
                Pays: Burundi
                Objet: chirurgie
                Humeur: bonne
                """)) {
            assertThat(reading.mapping().columns())
                    .extracting(MappedColumn::label, column -> column.heading().code())
                    .contains(
                            tuple("Institution suisse", "establishment"),
                            tuple("Objet", "field"),
                            tuple("Humeur", "ignored"));
            assertThat(reading).toIterable().hasSize(2);
            assertThat(reading.findings())
                    .extracting(finding -> finding.problem(), finding -> finding.words())
                    .containsExactly(tuple(Problem.UNKNOWN_HEADING, "Humeur"));
        }
    }

    @Test
    void aProfileBeginsWithTheLabelThatStandsBehindBlankLines() throws IOException {
        try (FileReading reading = open("profiles.txt", """
                Club ou association: Rotary Club de Dijon
                Action: équipement
                Bénéficiaire: Centre médical de Réo
                Pays: Burkina Faso

                Club ou association: Lions Club Annecy
                Action: formation
                Bénéficiaire: Hôpital de Sokodé
                Pays: Togo
                """)) {
            assertThat(reading.mapping().columns())
                    .extracting(column -> column.heading().code())
                    .containsExactly("establishment", "activity", "partner", "country");
            assertThat(reading).toIterable().hasSize(2);
        }
    }

    /** Whoever publishes a list need not be in it: this is told, and marked. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHU de Nantes - Conventions de coopération (2024)|CHU de Nantes",
                "Hôpitaux universitaires de Genève (HUG) – Projets|Hôpitaux universitaires de Genève (HUG)",
                "Département de l'Orne : coopérations|Département de l'Orne",
                "Coopérations internationales de la Région Bretagne – 2024|Région Bretagne",
                "Conventions du CHU de Rennes|CHU de Rennes",
                "Jumelages des Communes de l'Orne - 2024|''",
                "Villes jumelées avec la Région|''",
                "CENTRO HOSPITALAR DE COIMBRA - Protocolos|CENTRO HOSPITALAR DE COIMBRA",
                "Klinikpartnerschaften in Baden-Württemberg - 2024|''",
                "Hôpitaux partenaires en Afrique - 2024|''",
                "Conventions de coopération - CHU de Nantes|''",
                "CHU de Nantes|CHU de Nantes",
                "VILLE DE BRESSUIRE (79)|VILLE DE BRESSUIRE (79)"
            })
    void aTitleThatBeginsWithANameNamesTheFirstSide(String title, String owner) throws IOException {
        try (FileReading reading = open("list.csv", """
                %s;;
                Partenaire;Pays;Depuis
                Hôpital de Kara;Togo;2009
                Hôpital de Sokodé;Togo;2011
                """.formatted(title))) {
            assertThat(firstSides(reading)).containsOnly(owner);
            assertThat(reading.findings())
                    .filteredOn(finding -> finding.problem() == Problem.OWNER_IN_TITLE)
                    .hasSize(owner.isEmpty() ? 0 : 1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UK partner – overseas partner",
                "Enti (locale - estero)",
                "Link (Welsh partner – overseas partner)",
                "Établissements (France / étranger)"
            })
    void oneColumnMayHoldBothSides(String label) throws IOException {
        try (FileReading reading = open("list.csv", """
                Region X - List;;
                %s;Country;Since
                Leeds Hospital – Hôpital de Kara;Togo;2009
                Leeds Hospital – Hôpital Saint-Jean-de-Dieu;Togo;2011
                """.formatted(label))) {
            List<RawRecord> records = new ArrayList<>();
            reading.forEachRemaining(records::add);
            assertThat(records)
                    .extracting(record ->
                            record.first(Heading.ESTABLISHMENT).map(Cell::text).orElse(""))
                    .containsExactly("Leeds Hospital", "Leeds Hospital");
            assertThat(records)
                    .extracting(record ->
                            record.first(Heading.PARTNER).map(Cell::text).orElse(""))
                    .containsExactly("Hôpital de Kara", "Hôpital Saint-Jean-de-Dieu");
        }
    }

    @Test
    void cellsSayThatAColumnHoldsBothSides() throws IOException {
        try (FileReading reading = open("list.csv", """
                Gabinete de Projetos;;
                País;Instituições parceiras;Período
                Angola;Hospital de Santa Maria (Lisboa) / Hospital Josina Machel (Luanda);2007
                Angola;idem / Clínica Sagrada Esperança (Luanda);2009
                Cabo Verde;Hospital Garcia de Orta / Hospital Baptista de Sousa;2011
                Cabo Verde;Universidade de Aveiro / Universidade de Cabo Verde;2012
                Moçambique;Hospital de Braga / Hospital Central da Beira;2014
                """)) {
            List<RawRecord> records = new ArrayList<>();
            reading.forEachRemaining(records::add);
            assertThat(records)
                    .extracting(record ->
                            record.first(Heading.ESTABLISHMENT).map(Cell::text).orElse(""))
                    .containsExactly(
                            "Hospital de Santa Maria (Lisboa)",
                            "Hospital de Santa Maria (Lisboa)",
                            "Hospital Garcia de Orta",
                            "Universidade de Aveiro",
                            "Hospital de Braga");
            assertThat(records.get(1).first(Heading.PARTNER).map(Cell::text))
                    .contains("Clínica Sagrada Esperança (Luanda)");
            assertThat(reading.findings())
                    .extracting(finding -> finding.problem())
                    .contains(Problem.BOTH_SIDES);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Koulikoro / Mali,Kayes / Mali",
        "CHU - Hôpital Nord,Université - Faculté de médecine",
        "Gent / Gand,Brugge / Bruges"
    })
    void aSlashBeforeACountryOrADashBeforeAPartIsOfOneSide(String one, String other) throws IOException {
        try (FileReading reading = open("list.csv", """
                CHU de Nantes - Coopérations;
                Partenaire;Depuis
                %1$s;2007
                %2$s;2009
                Hôpital de Kara;2011
                %1$s;2012
                """.formatted(one, other))) {
            assertThat(firstSides(reading)).containsOnly("CHU de Nantes");
            assertThat(reading.findings())
                    .extracting(finding -> finding.problem())
                    .doesNotContain(Problem.BOTH_SIDES);
        }
    }

    @Test
    void theOnlyColumnOfASideHoldsThePartnersOfWhomATitleNames() throws IOException {
        try (FileReading reading = open("list.csv", """
                Centro Hospitalar de Coimbra - Protocolos;;
                Entidade;Local;Data
                Hospital Agostinho Neto;Praia, Cabo Verde;1998
                Hospital Central de Maputo;Maputo, Moçambique;2001
                """)) {
            assertThat(reading.mapping().has(Heading.PARTNER)).isTrue();
            assertThat(firstSides(reading)).containsOnly("Centro Hospitalar de Coimbra");
        }
    }
}
