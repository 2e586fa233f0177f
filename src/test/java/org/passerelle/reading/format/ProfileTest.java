package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.testing.Unit;

/** Pages of profiles. */
@Unit
class ProfileTest extends ReadingTest {

    private static final Path TOURS = Path.of("seeds/chru-tours/documents/chru-tours-international-cooperation.txt");

    @Test
    void thePageOfToursHoldsNineProfilesOnTheirLines() {
        var records = read(TOURS, plain(), reading -> {
            assertThat(reading.format()).isEqualTo("text");
            assertThat(reading.layout()).isEqualTo(Layout.PROFILE);
            assertThat(reading.findings()).isEmpty();
        });

        assertThat(records)
                .extracting(record -> record.lines().toString())
                .containsExactly("2-17", "19-29", "30-41", "42-53", "54-66", "68-78", "80-87", "89-108", "110-121");
        assertThat(records)
                .extracting(
                        record -> record.first(Heading.COUNTRY).orElseThrow().text())
                .containsExactly(
                        "Algeria",
                        "Benin",
                        "Democratic Republic of the Congo",
                        "Costa Rica",
                        "Guinea",
                        "Morocco",
                        "Romania",
                        "Senegal",
                        "Senegal");
    }

    @Test
    void aProfileHasItsHeadingItsParagraphsAndItsActions() {
        var records = read(TOURS);

        assertThat(texts(records.get(4), Heading.TITLE))
                .containsExactly("Hospital cooperation with the CAMP of Conakry (Guinea)");
        assertThat(texts(records.get(0), Heading.ACTIVITY))
                .hasSize(6)
                .startsWith("An exploratory mission at the EHU of Oran in 2024")
                .last()
                .asString()
                .startsWith("Care of children from the EHU");
        assertThat(texts(records.get(0), Heading.DESCRIPTION)).hasSize(2);
        assertThat(texts(records.get(6), Heading.DESCRIPTION)).hasSize(1);
        assertThat(texts(records.get(6), Heading.ACTIVITY))
                .containsExactly("Signing of the cooperation agreement in 2024");
    }

    @Test
    void readsAFrenchPage() throws IOException {
        var file = write(
                "page.txt",
                "Nos coopérations",
                "",
                "Coopération avec le Bénin",
                "Pays : Bénin",
                "Capitale : Porto-Novo",
                "Ville d’intervention : Cotonou",
                "Nom de l’hôpital partenaire : CNHU de Cotonou",
                "Superficie : 13 millions",
                "Le partenariat",
                "Ce partenariat vise la formation.",
                "Actions menées :",
                "• Accueil de stagiaires",
                "• Équipe : deux médecins",
                "",
                "Pays : Togo",
                "Nom de l’hôpital partenaire :",
                "CHU Sylvanus Olympio");
        var findings = new ArrayList<Finding>();

        var records = read(file, plain(), reading -> findings.addAll(reading.findings()));

        assertThat(records).extracting(record -> record.lines().toString()).containsExactly("3-13", "15-17");
        assertThat(texts(records.get(0), Heading.PARTNER)).containsExactly("CNHU de Cotonou");
        assertThat(texts(records.get(0), Heading.IGNORED)).containsExactly("13 millions");
        assertThat(texts(records.get(0), Heading.ACTIVITY))
                .containsExactly("Accueil de stagiaires", "Équipe : deux médecins");
        assertThat(texts(records.get(1), Heading.PARTNER)).containsExactly("CHU Sylvanus Olympio");
        assertThat(findings).extracting(Finding::words).contains("Nos coopérations");
    }

    @Test
    void aLineThatStandsAloneAboveTheLabelsHeadsTheProfileWhereNoLabelSaysWhere() throws IOException {
        var file = write(
                "page.txt",
                "Partnerships of the Invented Hospital",
                "",
                "Mali - Bamako",
                "Partner: Invented Hospital of the River",
                "Status: active",
                "",
                "Hanoi (Vietnam)",
                "Partner: Invented Children's Hospital",
                "Status: suspended",
                "",
                "It was suspended in 2011.",
                "Partner: Another Invented Hospital");
        var findings = new ArrayList<Finding>();

        var records = read(file, plain(), reading -> findings.addAll(reading.findings()));

        assertThat(records).extracting(record -> record.lines().toString()).containsExactly("3-5", "7-11", "12");
        assertThat(texts(records.get(0), Heading.TITLE)).containsExactly("Mali - Bamako");
        assertThat(texts(records.get(1), Heading.TITLE)).containsExactly("Hanoi (Vietnam)");
        assertThat(texts(records.get(1), Heading.DESCRIPTION)).containsExactly("It was suspended in 2011.");
        assertThat(findings).extracting(Finding::words).containsExactly("Partnerships of the Invented Hospital");
    }

    @Test
    void readsASavedPage() throws IOException {
        var file = write(
                "page.html",
                "<!DOCTYPE html><html><head><title>x</title><script>var a = '<p>';</script></head><body>",
                "<nav><ul><li>Home</li></ul></nav>",
                "<h2>Hospital cooperation in Guinea</h2>",
                "<p><strong>Country</strong> : Guinea<br>Capital&nbsp;: Conakry</p>",
                "<table><tr><th>City of intervention</th><td>Conakry</td></tr></table>",
                "<dl><dt>Name of the partner hospital</dt><dd>CAMP &amp; Co</dd></dl>",
                "<h3>The partnership</h3><p>It aims at <em>training</em>.</p>",
                "<h3>Actions undertaken</h3><ul><li>Signing in 2024</li><li><p>Donation</p></li></ul>",
                "</body></html>");

        var records =
                read(file, plain(), reading -> assertThat(reading.format()).isEqualTo("html"));

        assertThat(records).singleElement().satisfies(record -> {
            assertThat(texts(record, Heading.TITLE)).containsExactly("Hospital cooperation in Guinea");
            assertThat(texts(record, Heading.COUNTRY)).containsExactly("Guinea");
            assertThat(texts(record, Heading.CAPITAL)).containsExactly("Conakry");
            assertThat(texts(record, Heading.CITY)).containsExactly("Conakry");
            assertThat(texts(record, Heading.PARTNER)).containsExactly("CAMP & Co");
            assertThat(texts(record, Heading.DESCRIPTION)).containsExactly("It aims at training.");
            assertThat(texts(record, Heading.ACTIVITY)).containsExactly("Signing in 2024", "Donation");
        });
    }
}
