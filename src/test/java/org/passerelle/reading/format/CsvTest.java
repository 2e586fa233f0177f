package org.passerelle.reading.format;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Finding.Level;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.MappedColumn;
import org.passerelle.reading.Problem;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** Surveys and lists as separated text. */
@Unit
class CsvTest extends ReadingTest {

    private static final String[] SURVEY = {
        "RESACOOP Coopération hospitalière en Région Rhône-Alpes mars 2005;;;;;;",
        ";;;;;;",
        "Nom établissement ou structure;Porteur de la coopération;Partenaire;Pays;convention et date;"
                + "Lien avec une coop. déc.;Domaines d'action",
        "Centre Hospitalier Annecy (74);Hôpital;Hôpital de Sassandra;Côte d'Ivoire;\"Date de ",
        "démarrage 1997\";\"Oui en lien avec ",
        "ville d'Annecy\";expertise générale/  Formation",
        "",
        "Nom établissement ou structure;Porteur de la coopération;Partenaire;Pays;convention et date;"
                + "Lien avec une coop. déc.;Domaines d'action",
        "Centre Hospitalier de Roanne (42);CHU opérateur pour le  MAE;Hôpital de Piatra Neamt;Roumanie;"
                + "date de démarrage 1995;non;Formation",
        "Total;2;;;;;",
        "Source : RESACOOP, mars 2005;;;;;;"
    };

    @Test
    void aTableWithALegendIsATable() throws IOException {
        String[] lines = {
            "Capofila;Controparte;Paese;Tipo;Stato",
            "AOU Meyer;Ospedale di Kara;Togo;GO;C",
            "AOU Careggi;Ospedale di Kita;Mali;P;IC",
            "AUSL Siena;Ospedale di Fès;Marocco;P;S",
            "Tipo: GO gemellaggio tra ospedali, CD cooperazione decentrata, P progetto;;;;",
            "Stato: IC in corso, C concluso, S sospeso;;;;",
            "S/total Togo;;;;",
            "Non hanno risposto: Prato, Pisa;;;;"
        };

        var records = read(write("elenco.csv", lines), plain(), reading -> {
            assertThat(reading.format()).isEqualTo("csv");
            assertThat(reading.findings()).extracting(Finding::problem).containsOnly(Problem.FOOTER);
        });

        assertThat(records).hasSize(3);
        assertThat(records.get(0).first(Heading.KIND))
                .hasValueSatisfying(
                        cell -> assertThat(cell.codes()).containsEntry(Cell.MEANING, "gemellaggio tra ospedali"));
        assertThat(records.get(2).first(Heading.STATUS))
                .hasValueSatisfying(cell -> assertThat(cell.codes()).containsEntry(Cell.MEANING, "sospeso"));
    }

    @Test
    void aLegendMayStandAboveTheHeadings() throws IOException {
        String[] lines = {
            "Situation : A = active, S = en sommeil, T = terminée;;;",
            "Commune;Partenaire;Pays;Situation",
            "Grenoble;Ouagadougou;Burkina Faso;S (depuis 2020)",
            "Vienne;Goma;RDC;T"
        };

        var records = read(write("etat.csv", lines), plain(), reading -> {});

        assertThat(records)
                .extracting(record ->
                        record.first(Heading.STATUS).orElseThrow().codes().get(Cell.MEANING))
                .containsExactly("en sommeil (depuis 2020)", "terminée");
    }

    @Test
    void theSevenHeadingsOfTheSurveyAreKnown() throws IOException {
        var findings = new ArrayList<Finding>();
        var records = read(write("survey.csv", SURVEY), plain(), reading -> {
            assertThat(reading.format()).isEqualTo("csv");
            assertThat(reading.layout()).isEqualTo(Layout.SURVEY);
            assertThat(reading.described().told(Locale.ENGLISH)).isEqualTo("cells separated by \";\", UTF-8");
            assertThat(reading.mapping().row()).isEqualTo(3);
            assertThat(reading.mapping().columns())
                    .extracting(MappedColumn::heading)
                    .containsExactly(
                            Heading.ESTABLISHMENT,
                            Heading.CARRIER,
                            Heading.PARTNER,
                            Heading.COUNTRY,
                            Heading.AGREEMENT,
                            Heading.LINK,
                            Heading.DOMAINS);
            findings.addAll(reading.findings());
        });

        assertThat(records).extracting(RawRecord::key).containsExactly("row-4", "row-9");
        assertThat(records.get(0).lines()).hasToString("4-6");
        assertThat(records.get(0).first(Heading.AGREEMENT)).hasValueSatisfying(cell -> {
            assertThat(cell.text()).isEqualTo("Date de \ndémarrage 1997");
            assertThat(cell.lines()).hasToString("4-5");
            assertThat(cell.column()).isEqualTo(5);
        });
        assertThat(records.get(0).first(Heading.LINK).orElseThrow().lines()).hasToString("5-6");
        assertThat(records.get(0).first(Heading.DOMAINS).orElseThrow().lines()).hasToString("6");
        assertThat(findings)
                .extracting(Finding::row, Finding::level)
                .containsExactly(
                        tuple(1, Level.DOUBT), tuple(8, Level.DOUBT), tuple(10, Level.DOUBT), tuple(11, Level.DOUBT));
    }

    /** A record without an identifier goes by its row, which must not be what another one is called. */
    @Test
    void anIdentifierThatReadsLikeARowIsNotTakenForOne() throws IOException {
        var file = write(
                "ids.csv", "id;Hôpital;Partenaire", "row-3;CH Annecy;Oran", ";CH Roanne;Sfax", "row-4;CH Dole;Mopti");

        assertThat(read(file))
                .extracting(RawRecord::key)
                .containsExactly("identifier-row-3", "row-3", "identifier-row-4");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheSeparator(String separator) throws IOException {
        var file = write(
                "list.csv",
                String.join(separator, "Hospital", "Partner", "Country"),
                String.join(separator, "CH Annecy", "\"Hôpital; de, Sassandra\t|\"", "Côte d'Ivoire"));

        assertThat(read(file))
                .singleElement()
                .satisfies(record ->
                        assertThat(texts(record, Heading.PARTNER)).containsExactly("Hôpital; de, Sassandra\t|"));
    }

    @Test
    void findsTheEncoding() throws IOException {
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE, Charset.forName("windows-1252"))) {
            var file = write("encoded.csv", charset, "Hôpital;Partenaire", "CHU d’Évry – cœur;Hôpital Sœur");
            assertThat(read(file))
                    .as(charset.name())
                    .singleElement()
                    .satisfies(record ->
                            assertThat(texts(record, Heading.ESTABLISHMENT)).containsExactly("CHU d’Évry – cœur"));
        }
        for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            var file = write("marked.csv", charset, "\uFEFFHôpital;Partenaire", "Évry;Oran");
            assertThat(read(file)).as(charset.name()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesHoweverTheyEnd(String end) throws IOException {
        var file = Files.writeString(
                folder.resolve("ends.csv"), String.join(end, "Hospital,Partner", "", "A,\"B", "", "C\"", "D,E"));

        var records = read(file);

        assertThat(records).extracting(record -> record.lines().toString()).containsExactly("3-5", "6");
    }

    @Test
    void aRowWithMoreCellsThanHeadingsIsRejected() throws IOException {
        var file = write("wide.csv", "Hospital,Partner,Country", "A,B,Benin", "C,D,Congo, Kinshasa", "E,F,Togo,,");

        var records = read(
                file,
                plain(),
                reading -> assertThat(reading.findings()).singleElement().satisfies(finding -> {
                    assertThat(finding.level()).isEqualTo(Level.REJECTED);
                    assertThat(finding.row()).isEqualTo(3);
                    assertThat(finding.told(Locale.ENGLISH))
                            .isEqualTo("this row has 4 cells, but the table has 3 headings");
                }));

        assertThat(records).hasSize(2);
    }

    @Test
    void formulasAreText() throws IOException {
        var file = write("formulas.csv", "Hospital,Partner", "\"=HYPERLINK(\"\"http://x\"\")\",@B", "+1,-2");

        try (var reading = Formats.known().open(file, plain())) {
            assertThat(texts(reading.next(), Heading.ESTABLISHMENT)).containsExactly("=HYPERLINK(\"http://x\")");
            assertThat(texts(reading.next(), Heading.PARTNER)).containsExactly("-2");
        }
    }

    @Test
    void unknownHeadingsAreKeptAndTheirNearestIsTold() throws IOException {
        var file = write("own.csv", "Structure porteuse,Partner,Contry,Shoe size", "CH Annecy,Sassandra,Togo,42");
        var mapped = plain().withHeadings(Map.of("structure PORTEUSE", Heading.ESTABLISHMENT));

        var records = read(file, mapped, reading -> {
            assertThat(reading.mapping().ignored())
                    .extracting(MappedColumn::label)
                    .containsExactly("Contry", "Shoe size");
            assertThat(reading.findings())
                    .extracting(finding -> finding.accepted(Locale.ENGLISH))
                    .containsExactly(List.of("country"), List.of("a mapping file"));
        });

        assertThat(texts(records.get(0), Heading.ESTABLISHMENT)).containsExactly("CH Annecy");
        assertThat(texts(records.get(0), Heading.IGNORED)).containsExactly("Togo", "42");
    }

    @Test
    void placesBesideAnEstablishmentArePlaces() throws IOException {
        var file = write("places.csv", "Établissement;Ville;Partenaire;Ville;Pays", "CHU;Lyon;HOGIP;Dakar;Sénégal");

        var record = read(file).get(0);

        assertThat(texts(record, Heading.HOME_CITY)).containsExactly("Lyon");
        assertThat(texts(record, Heading.CITY)).containsExactly("Dakar");
    }

    @Test
    void noBreakSpacesAreWhiteSpace() throws IOException {
        var file = write("spaces.csv", "Hospital\u00a0;Partner;Country", "\u00a0CH\u00a0Annecy\u202f;Oran;\u00a0");

        var record = read(file).get(0);

        assertThat(record.cells()).hasSize(2);
        assertThat(texts(record, Heading.ESTABLISHMENT)).containsExactly("CH\u00a0Annecy");
    }

    @Test
    void readsPairs() throws IOException {
        var file = write(
                "pairs.csv",
                "Identifier,Party A,Party B,Kind,Since,Field,Source",
                "1,Annecy,Bayreuth,Twinning,1966,,https://example.org",
                "2,Lyon,Ouagadougou,,1993,water,",
                "2,Lyon,Rabat,,1998,,");

        var records = read(file, plain(), reading -> {
            assertThat(reading.layout()).isEqualTo(Layout.PAIRS);
            assertThat(reading.findings())
                    .singleElement()
                    .extracting(finding -> finding.told(Locale.ENGLISH))
                    .asString()
                    .contains("identifier, \"2\"");
        });

        assertThat(records).extracting(RawRecord::key).containsExactly("1", "2");
        assertThat(texts(records.get(0), Heading.PARTNER)).containsExactly("Bayreuth");
    }

    @Test
    void readsWideLists() throws IOException {
        for (String headings :
                List.of("Ville;Villes jumelées;;", "Ville;Ville jumelée 1;Ville jumelée 2;Ville jumelée 3")) {
            var file = write("wide.csv", headings, "Annecy;Bayreuth;Cheltenham;Vicenza", "Lyon;Francfort;;");

            var records =
                    read(file, plain(), reading -> assertThat(reading.layout()).isEqualTo(Layout.WIDE));

            assertThat(records)
                    .flatExtracting(record -> texts(record, Heading.PARTNER))
                    .containsExactly("Bayreuth", "Cheltenham", "Vicenza", "Francfort");
            assertThat(texts(records.get(3), Heading.ESTABLISHMENT)).containsExactly("Lyon");
        }
    }

    @Test
    void aListWithoutHeadingsIsReadWhenItsLayoutIsNamed() throws IOException {
        var file = write("bare.csv", "Annecy;Bayreuth", "Lyon;Francfort;Birmingham");

        var records = read(file, plain().withLayout(Layout.WIDE), reading -> {});

        assertThat(records)
                .flatExtracting(record -> texts(record, Heading.PARTNER))
                .containsExactly("Bayreuth", "Francfort", "Birmingham");
    }
}
