package org.passerelle.reading.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.passerelle.reading.Cell;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Heading;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.testing.Unit;

/** Activities of both major versions of the standard. */
@Unit
class IatiTest extends ReadingTest {

    private static final String SECOND = """
            <?xml version="1.0" encoding="UTF-8"?>
            <iati-activities version="2.03">
              <iati-activity xml:lang="fr" default-currency="EUR">
                <iati-identifier> FR-3-CZZ2117 </iati-identifier>
                <reporting-org ref="FR-3" type="10"><narrative>Agence</narrative><narrative xml:lang="en">Agency</narrative></reporting-org>
                <title><narrative>Santé à Conakry</narrative><narrative xml:lang="en">Health in
                  Conakry</narrative></title>
                <description type="1"><narrative>Formation de sages-femmes</narrative></description>
                <participating-org role="1" ref="FR-3" type="10"><narrative>Agence</narrative></participating-org>
                <participating-org role="2" ref="FR-6"/>
                <participating-org role="3"><narrative>GIP Esther</narrative></participating-org>
                <participating-org role="4" type="15"><narrative>CAMP</narrative></participating-org>
                <activity-status code="2"/>
                <activity-date type="1" iso-date="2018-01-01"/>
                <activity-date type="2" iso-date="2018-03-01"><narrative>début</narrative></activity-date>
                <activity-date type="4" iso-date="2021-12-31"/>
                <recipient-country code="GN" percentage="60"/>
                <recipient-region code="298" vocabulary="1"><narrative>Afrique</narrative></recipient-region>
                <sector vocabulary="1" code="12220"><narrative>Soins de base</narrative></sector>
                <related-activity type="1" ref="FR-3-CZZ2000"/>
                <transaction><value currency="EUR">1</value><description><narrative>No title</narrative></description></transaction>
              </iati-activity>
              <iati-activity><iati-identifier>FR-3-CZZ2117</iati-identifier></iati-activity>
              <iati-activity/>
            </iati-activities>
            """;

    private static final String FIRST = """
            <iati-activities version="1.05">
              <iati-activity xml:lang="en">
                <reporting-org ref="GB-1" type="10">DFID</reporting-org>
                <iati-identifier>GB-1-1</iati-identifier>
                <title>Clinics</title><title xml:lang="fr">Dispensaires</title>
                <participating-org role="Funding" ref="GB" type="10">United Kingdom</participating-org>
                <participating-org role="Accountable">DFID</participating-org>
                <participating-org role="Extending">Oxfam</participating-org>
                <participating-org role="Implementing">Clinic of Kisumu</participating-org>
                <participating-org role="Boss">Who</participating-org>
                <activity-date type="start-actual" iso-date="2009-05-01"/>
                <activity-date type="end-planned">31 December 2012</activity-date>
                <recipient-country code="KE">Kenya</recipient-country>
                <activity-status code="4">Completed</activity-status>
                <related-activity ref="GB-1-0" type="1">Programme</related-activity>
              </iati-activity>
            </iati-activities>
            """;

    @Test
    void readsVersionTwo() throws IOException {
        var records = read(write("activities.xml", SECOND), plain(), reading -> {
            assertThat(reading.layout()).isEqualTo(Layout.IATI);
            assertThat(reading.described().told(Locale.ENGLISH)).isEqualTo("IATI activities 2.03");
            assertThat(reading.findings()).extracting(Finding::words).containsExactly("FR-3-CZZ2117");
        });

        assertThat(records).hasSize(1);
        RawRecord activity = records.get(0);
        assertThat(activity.key()).isEqualTo("FR-3-CZZ2117");
        assertThat(activity.cells())
                .extracting(Cell::heading, Cell::text)
                .containsExactly(
                        tuple(Heading.PROJECT, "FR-3-CZZ2117"),
                        tuple(Heading.ESTABLISHMENT, "Agence"),
                        tuple(Heading.TITLE, "Santé à Conakry"),
                        tuple(Heading.TITLE, "Health in Conakry"),
                        tuple(Heading.DESCRIPTION, "Formation de sages-femmes"),
                        tuple(Heading.SUPPORTER, "Agence"),
                        tuple(Heading.PARTNER, "FR-6"),
                        tuple(Heading.PARTNER, "GIP Esther"),
                        tuple(Heading.PARTNER, "CAMP"),
                        tuple(Heading.STATUS, "Implementation"),
                        tuple(Heading.SINCE, "2018-01-01"),
                        tuple(Heading.SINCE, "2018-03-01"),
                        tuple(Heading.UNTIL, "2021-12-31"),
                        tuple(Heading.COUNTRY, "GN"),
                        tuple(Heading.COUNTRY, "Afrique"),
                        tuple(Heading.FIELD, "Soins de base"),
                        tuple(Heading.RELATED, "FR-3-CZZ2000"),
                        tuple(Heading.AMOUNT, "1 EUR, Agence →"));
        assertThat(activity.cells().get(1).codes())
                .containsEntry("ref", "FR-3")
                .containsEntry("type", "10")
                .containsEntry("name-en", "Agency");
        assertThat(activity.cells().get(3).codes()).containsEntry("lang", "en");
        assertThat(activity.cells().get(8).codes()).containsEntry("role", "4").containsEntry("type", "15");
        assertThat(activity.cells().get(8).row()).isEqualTo(12);
        assertThat(activity.cells().get(11).codes()).containsEntry("type", "start-actual");
        assertThat(activity.text())
                .contains("participating-org (Implementing): CAMP [role 4; type 15]")
                .contains("related-activity (parent): FR-3-CZZ2000 [");
    }

    @Test
    void sumsOfMoreTransactionsThanItHoldsAreSummedWithoutPartners() throws IOException {
        StringBuilder file = new StringBuilder("<iati-activities><iati-activity default-currency='EUR'>"
                + "<iati-identifier>A</iati-identifier><reporting-org><narrative>Agence</narrative></reporting-org>");
        for (int i = 0; i < 700; i++) {
            file.append("<transaction><transaction-type code='3'/><transaction-date iso-date='2016-01-01'/>"
                    + "<value>2</value><receiver-org><narrative>Village " + i
                    + "</narrative></receiver-org></transaction>");
        }
        file.append("</iati-activity></iati-activities>");

        var amounts = texts(
                read(write("many.xml", file.toString()), plain(), reading -> {}).get(0), Heading.AMOUNT);

        assertThat(amounts).hasSize(501).contains("2 EUR, 2016, Agence → Village 0");
        assertThat(amounts.get(500)).isEqualTo("400 EUR, 2016");
    }

    @Test
    void whatIsToldOfAFileOfOneLineNamesItsActivity() throws IOException {
        String activity = "<iati-activity><iati-identifier>%s</iati-identifier><reporting-org ref='X'/>"
                + "<participating-org role='9'><narrative>Who</narrative></participating-org></iati-activity>";
        read(
                write(
                        "line.xml",
                        "<iati-activities>" + activity.formatted("XX-1-A") + activity.formatted("XX-1-B")
                                + "</iati-activities>"),
                plain(),
                reading -> assertThat(reading.findings())
                        .extracting(Finding::sheet, Finding::row)
                        .containsExactly(tuple("XX-1-A", 1), tuple("XX-1-B", 1)));
    }

    @Test
    void readsVersionOne() throws IOException {
        var activity = read(
                        write("first.xml", FIRST),
                        plain(),
                        reading -> assertThat(reading.findings())
                                .singleElement()
                                .satisfies(
                                        finding -> assertThat(finding.label()).isEqualTo("participating-org (Boss)"))
                                .satisfies(
                                        finding -> assertThat(finding.words()).isEqualTo("Who"))
                                .satisfies(finding -> assertThat(finding.accepted(Locale.ENGLISH))
                                        .containsExactly(
                                                "1 (Funding)", "2 (Accountable)", "3 (Extending)", "4 (Implementing)")))
                .get(0);

        assertThat(texts(activity, Heading.ESTABLISHMENT)).containsExactly("DFID");
        assertThat(texts(activity, Heading.TITLE)).containsExactly("Clinics", "Dispensaires");
        assertThat(texts(activity, Heading.SUPPORTER)).containsExactly("United Kingdom");
        assertThat(texts(activity, Heading.PARTNER)).containsExactly("DFID", "Oxfam", "Clinic of Kisumu");
        assertThat(texts(activity, Heading.SINCE)).containsExactly("2009-05-01");
        assertThat(texts(activity, Heading.UNTIL)).containsExactly("31 December 2012");
        assertThat(texts(activity, Heading.STATUS)).containsExactly("Completed");
        assertThat(texts(activity, Heading.IGNORED)).containsExactly("Who");
        assertThat(activity.first(Heading.RELATED)).hasValueSatisfying(related -> {
            assertThat(related.label()).isEqualTo("related-activity (parent)");
            assertThat(related.text()).isEqualTo("GB-1-0");
            assertThat(related.codes()).containsEntry("name", "Programme");
        });
    }
}
