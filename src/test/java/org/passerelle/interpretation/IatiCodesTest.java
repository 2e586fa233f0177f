package org.passerelle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.curated.SourceDocument;
import org.passerelle.interpretation.statement.DocumentContext;
import org.passerelle.interpretation.statement.Doubt;
import org.passerelle.interpretation.statement.PartyMention;
import org.passerelle.interpretation.statement.Statement;
import org.passerelle.model.LineRange;
import org.passerelle.model.PartyKind;
import org.passerelle.model.Predicate;
import org.passerelle.model.Quote;
import org.passerelle.reading.FileReading;
import org.passerelle.reading.Finding;
import org.passerelle.reading.Layout;
import org.passerelle.reading.RawRecord;
import org.passerelle.reading.ReadingOptions;
import org.passerelle.reading.format.Formats;
import org.passerelle.testing.Unit;

/** The codes of IATI files say what their words do not: those of both versions, with words in another language and without any. */
@Unit
class IatiCodesTest {

    private static final String PARTIES_2 = """
            <reporting-org ref="XX-1" type="22"><narrative>Stichting Kade</narrative></reporting-org>
            <participating-org role="4" type="80"><narrative>Makerere</narrative></participating-org>
            """;
    private static final String PARTIES_1 = """
            <reporting-org ref="XX-1" type="22">Stichting Kade</reporting-org>
            <participating-org role="Implementing" type="80">Makerere</participating-org>
            """;

    private static final DocumentContext CONTEXT = new DocumentContext(Layout.IATI, null, null, null);

    private final Interpreter interpreter = new Interpreter();

    @TempDir
    private Path folder;

    private RawRecord record = new RawRecord("", "", "", new LineRange(1, 1), List.of());

    private Interpretation interpret(String version, String elements) throws IOException {
        Path file = Files.writeString(
                folder.resolve("activities.xml"),
                "<?xml version='1.0' encoding='UTF-8'?><iati-activities version='" + version + "'><iati-activity>"
                        + elements + "</iati-activity></iati-activities>");
        try (FileReading reading = Formats.known().open(file, ReadingOptions.none())) {
            record = reading.next();
            return interpreter.interpret(record, CONTEXT);
        }
    }

    private static Stream<Statement> statements(Interpretation read, Predicate predicate) {
        return read.cooperations().get(0).statements().stream().filter(statement -> statement.predicate() == predicate);
    }

    private static List<String> values(Interpretation read, Predicate predicate) {
        return statements(read, predicate).map(Statement::value).toList();
    }

    private static PartyKind kindOf(Interpretation read, String name) {
        return read.cooperations().get(0).statements().stream()
                .map(Statement::object)
                .filter(Objects::nonNull)
                .filter(party -> party.name().equals(name))
                .map(PartyMention::kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<sector vocabulary='1' code='12262'><narrative xml:lang='nl'>Bestrijding</narrative></sector>",
                "<sector code='12262'><narrative xml:lang='nl'>Bestrijding</narrative></sector>",
                "<sector code='12262'/>",
                "<sector vocabulary='DAC' code='12262'>Bestrijding</sector>"
            })
    void aSectorIsTheFieldOfItsCode(String sector) throws IOException {
        Interpretation read = interpret("2.03", PARTIES_2 + sector);
        assertThat(values(read, Predicate.FIELD)).containsExactly("field/communicable-diseases");
        assertThat(values(read, Predicate.DESCRIPTION)).isEmpty();
        assertThat(read.findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 140, field/water-sanitation",
        "DAC-3, 112, field/education",
        "1, 31163, field/agriculture",
        "1, 12182, field/health"
    })
    void aCategoryIsAFieldTooAndSoArePurposesInIt(String vocabulary, String code, String field) throws IOException {
        Interpretation read =
                interpret("2.03", PARTIES_2 + "<sector vocabulary='" + vocabulary + "' code='" + code + "'/>");
        assertThat(values(read, Predicate.FIELD)).containsExactly(field);
    }

    @Test
    void wordsBesideACodeSayWhatMoreTheySay() throws IOException {
        Interpretation read = interpret(
                "2.03",
                PARTIES_2 + "<sector code='12191'><narrative>Medical services: surgery, training</narrative></sector>");
        assertThat(values(read, Predicate.FIELD)).containsExactly("field/medicine", "field/surgery");
        assertThat(values(read, Predicate.ACTIVITY)).containsExactly("activity/training");
        assertThat(statements(read, Predicate.FIELD))
                .first()
                .satisfies(field -> assertThat(field.quotes())
                        .extracting(Quote::words)
                        .containsExactly("Medical services: surgery, training"));
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aCodeWithoutAFieldLeavesTheWords() throws IOException {
        Interpretation read = interpret(
                "2.03",
                PARTIES_2
                        + "<sector code='43082'><narrative>Medical research</narrative></sector>"
                        + "<sector vocabulary='99' code='12262'><narrative>Chirurgie</narrative></sector>"
                        + "<sector code='99810'/>");
        assertThat(values(read, Predicate.FIELD)).containsExactly("field/surgery");
        assertThat(values(read, Predicate.ACTIVITY)).containsExactly("activity/research");
        assertThat(values(read, Predicate.DESCRIPTION))
                .as("a bare code describes nothing")
                .isEmpty();
        assertThat(read.findings()).extracting(Finding::words).contains("99810");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10 | Regering               | PUBLIC_BODY
            11 | Waterschap Zwolle      | PUBLIC_BODY
            15 | Kadaster               | PUBLIC_BODY
            21 | Kade                   | ASSOCIATION
            24 | Relief Agency Kade     | ASSOCIATION
            30 | Kade                   | NETWORK
            40 | African Union          | PUBLIC_BODY
            60 | Kade Stichting         | ASSOCIATION
            71 | Kade BV                | ORGANISATION
            80 | Karolinska             | UNIVERSITY
            80 | Institute of Hydrology | UNIVERSITY
            80 | General Hospital Kade  | HOSPITAL
            80 | School of Nursing Kade | SCHOOL
            22 | Hospital Kade          | HOSPITAL
            10 | Ministry of Health     | PUBLIC_BODY
            """)
    void aTypeOfOrganisationSaysWhatItIsWhereItsNameDoesNot(String type, String name, PartyKind kind)
            throws IOException {
        for (String role : List.of("1", "3", "4")) {
            Interpretation read = interpret(
                    "2.03",
                    PARTIES_2 + "<participating-org role='" + role + "' type='" + type + "'><narrative>" + name
                            + "</narrative></participating-org>");
            assertThat(kindOf(read, name)).as("role " + role).isEqualTo(kind);
        }
    }

    @Test
    void aTownIsNotReadIntoTheNameOfWhatIsNone() throws IOException {
        String named =
                "<recipient-country code='UG'/><participating-org role='4' type='%s'><narrative>Kampala</narrative>"
                        + "</participating-org>";
        assertThat(kindOf(interpret("2.03", PARTIES_2 + named.formatted("80")), "Kampala"))
                .isEqualTo(PartyKind.UNIVERSITY);
        assertThat(kindOf(interpret("2.03", PARTIES_2 + named.formatted("11")), "Kampala"))
                .as("a local government acts as its town")
                .isEqualTo(PartyKind.CITY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<recipient-country code='UG'/>",
                "<recipient-country code='ug'><narrative xml:lang='nl'>Oeganda</narrative></recipient-country>",
                "<recipient-country code='UG'>Оуганда</recipient-country>"
            })
    void aCountryIsThatOfItsCode(String country) throws IOException {
        Interpretation read = interpret("2.03", PARTIES_2 + country);
        assertThat(statements(read, Predicate.PLACE).map(Statement::object))
                .extracting(place -> Objects.requireNonNull(place).country())
                .containsExactly("UG");
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aCodeOfARegionIsNoCountry() throws IOException {
        Interpretation read = interpret(
                "2.03", PARTIES_2 + "<recipient-region vocabulary='99' code='NA'/><recipient-region code='298'/>");
        assertThat(values(read, Predicate.PLACE)).isEmpty();
        assertThat(read.findings()).extracting(Finding::words).containsExactly("NA", "298");
    }

    @Test
    void aPartnerOfSeveralCountriesLiesInNoneOfThemForSure() throws IOException {
        Interpretation read =
                interpret("2.03", PARTIES_2 + "<recipient-country code='UG'/><recipient-country code='KE'/>");
        assertThat(read.cooperations().get(0).statements().stream()
                        .filter(statement -> statement.predicate() == Predicate.PARTICIPANT)
                        .map(Statement::object))
                .extracting(party -> Objects.requireNonNull(party).country())
                .containsOnlyNulls();
    }

    @Test
    void aCuratorsWordsGoBeforeTheCode() throws IOException {
        interpret("2.03", PARTIES_2 + "<recipient-country code='UG'/><sector code='12262'/>");
        Path file = folder.resolve("corrections.csv");
        try {
            Files.writeString(
                    file, "record,heading,words,read-as,note\n,country,UG,Kenya,\n,field,12262,dermatology,\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        Interpretation read = interpreter.interpret(record, CONTEXT, Corrections.read(file));
        assertThat(values(read, Predicate.FIELD)).containsExactly("field/dermatology");
        assertThat(statements(read, Predicate.PLACE).map(Statement::object))
                .extracting(place -> Objects.requireNonNull(place).country())
                .containsExactly("KE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.05 | <activity-status code='2'/>                                               | active
            1.05 | <activity-status>Implementation</activity-status>                         | active
            1.05 | <activity-status>Post-completion</activity-status>                        | ended
            1.05 | <activity-status code='1'>Pijplijn</activity-status>                      | planned
            2.03 | <activity-status code='4'><narrative>Afgesloten</narrative></activity-status> | ended
            2.03 | <activity-status code='6'/>                                               | on-hold
            """)
    void aStatusIsThatOfItsCodeOrOfItsNameInTheList(String version, String element, String status) throws IOException {
        Interpretation read = interpret(version, (version.startsWith("1") ? PARTIES_1 : PARTIES_2) + element);
        assertThat(values(read, Predicate.STATUS)).containsExactly(status);
        assertThat(read.findings()).isEmpty();
    }

    @Test
    void whatCameTrueGoesBeforeWhatWasPlannedInBothVersions() throws IOException {
        Interpretation first = interpret(
                "1.05",
                PARTIES_1
                        + "<activity-date type='start-planned' iso-date='2009-01-01'/>"
                        + "<activity-date type='start-actual' iso-date='2009-05-01'>mei</activity-date>"
                        + "<activity-date type='End-Planned'>31 December 2012</activity-date>");
        Interpretation second = interpret(
                "2.03",
                PARTIES_2
                        + "<activity-date type='2' iso-date='2009-05-01'><narrative>mei</narrative></activity-date>"
                        + "<activity-date type='1' iso-date='2009-01-01'/>"
                        + "<activity-date type='3' iso-date='2012-12-31'/>");
        for (Interpretation read : List.of(first, second)) {
            assertThat(values(read, Predicate.SINCE)).containsExactly("2009-05-01");
            assertThat(statements(read, Predicate.SINCE)).allMatch(since -> since.uncertain() == null);
            assertThat(statements(read, Predicate.UNTIL)).singleElement().satisfies(until -> {
                assertThat(until.value()).isEqualTo("2012-12-31");
                assertThat(until.uncertain()).isEqualTo(Doubt.PLANNED_ONLY.with());
            });
            assertThat(read.findings()).isEmpty();
        }
    }

    @Test
    void aDateThatCannotBeReadDoesNotHideTheOneThatWasPlanned() throws IOException {
        Interpretation read = interpret(
                "1.05",
                PARTIES_1
                        + "<activity-date type='start-actual'>op termijn</activity-date>"
                        + "<activity-date type='start-planned' iso-date='2009-01-01'/>");
        assertThat(values(read, Predicate.SINCE)).containsExactly("2009-01-01");
        assertThat(read.findings()).extracting(Finding::words).containsExactly("op termijn");
    }

    @ParameterizedTest
    @CsvSource({"1.05, Funding, Extending, Implementing", "1.05, funding, EXTENDING, implementing", "2.03, 1, 3, 4"})
    void rolesAreKnownByCodeAndByName(String version, String funding, String extending, String implementing)
            throws IOException {
        String organisation = "<participating-org role='%s' ref='%s'/>";
        Interpretation read = interpret(
                version,
                organisation.formatted(funding, "XX-2")
                        + organisation.formatted(extending, "XX-3")
                        + organisation.formatted(implementing, "XX-4"));
        Map<String, String> roles = read.cooperations().get(0).statements().stream()
                .filter(statement -> statement.object() != null)
                .collect(Collectors.toMap(
                        statement -> Objects.requireNonNull(statement.object()).name(),
                        statement -> statement.attributes().getOrDefault("role", "supporter")));
        assertThat(roles).isEqualTo(Map.of("XX-2", "supporter", "XX-3", "extending", "XX-4", "implementing"));
    }

    @Test
    void aRelatedActivityIsKeptAsARemarkThatSaysWhatItIs() throws IOException {
        Interpretation second = interpret("2.03", PARTIES_2 + "<related-activity type='1' ref='XX-1-9'/>");
        assertThat(values(second, Predicate.REMARK)).containsExactly("related-activity (parent): XX-1-9");
        Interpretation first =
                interpret("1.05", PARTIES_1 + "<related-activity type='3' ref='XX-1-8'>Bronnen</related-activity>");
        assertThat(values(first, Predicate.REMARK)).containsExactly("related-activity (sibling): XX-1-8 (Bronnen)");
    }

    @Test
    void everyStatementQuotesWordsOfItsRecord() throws IOException {
        Interpretation read = interpret(
                "2.03",
                PARTIES_2
                        + "<recipient-country code='UG'/><sector code='12262'/><activity-status code='2'/>"
                        + "<activity-date type='1' iso-date='2009-01-01'/><related-activity type='1' ref='XX-1-9'/>");
        SourceDocument document = SourceDocument.of("record.txt", record.text().getBytes(StandardCharsets.UTF_8));
        assertThat(read.cooperations().get(0).statements())
                .hasSizeGreaterThan(6)
                .flatMap(Statement::quotes)
                .allMatch(document::holds);
    }
}
