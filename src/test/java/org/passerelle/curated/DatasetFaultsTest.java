package org.passerelle.curated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.passerelle.testing.TinySeeds.DOCUMENT;
import static org.passerelle.testing.TinySeeds.RECORD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.model.Coded;
import org.passerelle.model.Role;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.Unit;

/** One thing is broken in a dataset that is otherwise right, and exactly that is reported, with its place. */
@Unit
class DatasetFaultsTest {

    private static final String DATASET = "tiny/dataset.yml";
    private static final String PARTIES = "tiny/parties/parties.yml";
    private static final String TERRITORIES = "reference/territories.yml";

    @TempDir
    private Path folder;

    private TinySeeds seeds;

    @BeforeEach
    void copy() {
        seeds = TinySeeds.in(folder);
    }

    /** An issue as its author reads it. */
    private record Told(String file, int line, String field, String value, String problem, List<String> accepted) {

        static Told of(Issue issue) {
            List<String> accepted =
                    issue.accepted().isEmpty() ? issue.problem().accepted(Locale.ENGLISH) : issue.accepted();
            return new Told(
                    issue.file(),
                    issue.line(),
                    issue.field(),
                    issue.value(),
                    issue.problem().told(Locale.ENGLISH),
                    accepted);
        }
    }

    private List<Told> told() {
        return seeds.issues().stream().map(Told::of).toList();
    }

    private void assertOnlyIssue(
            String file, int line, String field, String value, String problem, String... accepted) {
        assertThat(told()).containsExactly(new Told(file, line, field, value, problem, List.of(accepted)));
    }

    @Test
    void theDatasetItselfIsRight() {
        assertThat(told()).isEmpty();
        assertThat(seeds.read().datasets()).singleElement().satisfies(dataset -> {
            assertThat(dataset.slug()).isEqualTo("tiny");
            assertThat(dataset.records()).hasSize(1);
        });
    }

    // what a fact names

    @Test
    void anUnknownCountryIsReported() {
        seeds.replace(RECORD, "place: country/ci", "place: country/cx");

        assertOnlyIssue(
                RECORD,
                21,
                "place",
                "country/cx",
                "territory not recognised",
                "country/ci",
                "country/fr",
                "city/fr/annecy",
                "city/ci/sassandra",
                "department/fr/haute-savoie");
    }

    @Test
    void anUndeclaredPartyIsReportedWithTheNearest() {
        seeds.replace(RECORD, "participant: hospital/ci/hopital-sassandra", "participant: hospital/ci/hopital-sasandra")
                .delete(PARTIES)
                .write(PARTIES, """
                        parties:
                          - {id: hospital/fr/hopital-annecy, kind: Hospital, name: Hôpital d'Annecy, located-in: city/fr/annecy}
                        """);

        assertThat(told()).singleElement().satisfies(issue -> {
            assertThat(issue.file()).isEqualTo(RECORD);
            assertThat(issue.line()).isEqualTo(14);
            assertThat(issue.field()).isEqualTo("participant");
            assertThat(issue.value()).isEqualTo("hospital/ci/hopital-sasandra");
            assertThat(issue.problem()).isEqualTo("party not declared");
            assertThat(issue.accepted()).hasSize(5).startsWith("hospital/fr/hopital-annecy");
        });
    }

    @Test
    void factsAboutAnUndeclaredPartyAreReported() {
        seeds.append(RECORD, """
                  - id: association/fr/nobody
                    facts:
                      - named: Annecy
                        quote: "3: Annecy"
                """);

        assertThat(told()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(49);
            assertThat(issue.field()).isEqualTo("id");
            assertThat(issue.value()).isEqualTo("association/fr/nobody");
            assertThat(issue.problem()).isEqualTo("party not declared");
        });
    }

    @Test
    void anUnknownFieldIsReported() {
        seeds.replace(RECORD, "field: field/haematology", "field: field/hematology");

        assertOnlyIssue(
                RECORD, 29, "field", "field/hematology", "field not recognised", "field/haematology", "field/medicine");
    }

    @Test
    void anUnknownActivityIsReported() {
        seeds.replace(RECORD, "activity: activity/training", "activity: activity/trainings");

        assertOnlyIssue(RECORD, 25, "activity", "activity/trainings", "activity not recognised", "activity/training");
    }

    @Test
    void restingOnWhatNoRecordStatesIsReported() {
        seeds.replace(RECORD, "rests-on: twinning/annecy-sassandra", "rests-on: twinning/annecy-sasandra");

        assertOnlyIssue(
                RECORD,
                31,
                "rests-on",
                "twinning/annecy-sasandra",
                "no record states this cooperation",
                "twinning/annecy-sassandra",
                "hospital-partnership/annecy-sassandra");
    }

    @Test
    void beingLocatedInADepartmentIsReported() {
        seeds.replace(RECORD, "located-in: city/fr/annecy", "located-in: department/fr/haute-savoie");

        assertThat(told()).singleElement().satisfies(issue -> {
            assertThat(issue.line()).isEqualTo(47);
            assertThat(issue.value()).isEqualTo("department/fr/haute-savoie");
            assertThat(issue.problem()).isEqualTo("city or country not recognised");
        });
    }

    // who takes part

    @Test
    void aPartnershipWithoutALeadIsReported() {
        seeds.replace(RECORD, "role: lead", "role: carrier");

        assertOnlyIssue(
                RECORD, 6, "participant", "", "is missing: a hospital partnership needs a party with the role lead");
    }

    @Test
    void aTwinningOfOneCityIsReported() {
        seeds.replace(RECORD, """
                      - participant: city/ci/sassandra
                        role: partner
                        quote: "6-7: twinning of Annecy and Sassandra"
                """, "");

        assertOnlyIssue(RECORD, 33, "participant", "", "is missing: Twinning needs at least two parties");
    }

    @Test
    void aRoleThatIsNotInTheListIsReported() {
        seeds.replace(RECORD, "role: lead", "role: leader");

        assertThat(told())
                .contains(new Told(
                        RECORD, 12, "role", "leader", "is not one of the accepted values", Coded.codes(Role.class)));
    }

    @Test
    void aMissingRoleIsReported() {
        seeds.replace(RECORD, "        role: lead\n", "");

        assertThat(told()).contains(new Told(RECORD, 11, "role", "", "is missing or empty", List.of()));
    }

    // dates

    @ParameterizedTest
    @ValueSource(strings = {"1997-13", "1997-02-29", "97", "about 1997", "197"})
    void anImpossibleDateIsReported(String date) {
        seeds.replace(RECORD, "since: \"1997\"", "since: \"" + date + "\"");

        assertOnlyIssue(
                RECORD,
                23,
                "since",
                date,
                "date not recognised",
                "a decade (197X)",
                "a year (1997)",
                "a month (2003-10)",
                "a day (2003-10-05)",
                "other forms of docs/records.md, such as 1985~ or [..1989]");
    }

    @Test
    void anImpossibleDateOfAnActivityIsReported() {
        seeds.replace(RECORD, "date: \"1997\"", "date: 2001-02-30");

        assertOnlyIssue(
                RECORD,
                26,
                "date",
                "2001-02-30",
                "date not recognised",
                "a decade (197X)",
                "a year (1997)",
                "a month (2003-10)",
                "a day (2003-10-05)",
                "other forms of docs/records.md, such as 1985~ or [..1989]");
    }

    // quotes

    @Test
    void wordsThatStandNowhereAreReported() {
        seeds.replace(RECORD, "4: since 1997", "4: since 1998");

        assertOnlyIssue(
                RECORD,
                23,
                "quote",
                "4: since 1998",
                "these words are not on lines 4 of survey.txt, or do not begin on the first and end on the last of them");
    }

    @Test
    void wordsThatStandElsewhereAreReportedWithTheirLines() {
        seeds.replace(RECORD, "4: since 1997", "5: since 1997");

        assertOnlyIssue(RECORD, 23, "quote", "5: since 1997", "these words are on lines 4 of survey.txt");
    }

    @Test
    void linesThatTheWordsDoNotReachAreReported() {
        seeds.replace(RECORD, "4: since 1997", "3-4: since 1997");

        assertOnlyIssue(
                RECORD,
                23,
                "quote",
                "3-4: since 1997",
                "these words are not on lines 3-4 of survey.txt, or do not begin on the first and end on the last of them");
    }

    @Test
    void linesBehindTheEndOfTheDocumentAreReported() {
        seeds.replace(RECORD, "4: since 1997", "4000: since 1997");

        assertOnlyIssue(RECORD, 23, "quote", "4000: since 1997", "these words are on lines 4 of survey.txt");
    }

    @Test
    void aQuoteWithoutALineIsReported() {
        seeds.replace(RECORD, "4: since 1997", "since 1997");

        assertOnlyIssue(
                RECORD,
                24,
                "quote",
                "since 1997",
                "quote not recognised",
                "\"<line>: words\"",
                "\"<first>-<last>: words\"");
    }

    @Test
    void aFactWithoutAQuoteIsReported() {
        seeds.replace(RECORD, "        quote: \"4: since 1997\"\n", "");

        assertOnlyIssue(
                RECORD,
                23,
                "quote",
                "",
                "is missing: every fact quotes its source",
                "\"<line>: words\"",
                "\"<first>-<last>: words\"");
    }

    @Test
    void aSpellingThatIsNotQuotedIsReported() {
        seeds.replace(RECORD, "named: Hopital de Sassandra", "named: Hôpital de Sassandra");

        assertOnlyIssue(RECORD, 14, "named", "Hôpital de Sassandra", "is not in the quoted words");
    }

    @Test
    void aCorrectionWithoutASpellingIsReported() {
        seeds.replace(RECORD, "        named: Hopital de Sassandra\n", "");

        assertOnlyIssue(
                RECORD,
                14,
                "because",
                "The survey leaves out the accent.",
                "explains a corrected name, so the fact needs \"named\"");
    }

    @Test
    void recordLinesBehindTheEndOfTheDocumentAreReported() {
        seeds.replace(RECORD, "lines: 3-7", "lines: 3-8");

        assertOnlyIssue(RECORD, 1, "lines", "3-8", "survey.txt has 7 lines");
    }

    @Test
    void linesThatRunBackwardsAreReported() {
        seeds.replace(RECORD, "lines: 3-7", "lines: 7-3");

        assertOnlyIssue(RECORD, 4, "lines", "7-3", "lines not recognised", "a line (16)", "a range (16-24)");
    }

    // the document

    @Test
    void aChangedDocumentIsRefusedWithTheLinesThatMoved() {
        String before = seeds.sha256(DOCUMENT);
        seeds.replace(DOCUMENT, "\n\n", "\n\nA line that was not there.\n")
                .replace(DOCUMENT, "since 1997", "since 1979");

        assertThat(told())
                .first()
                .isEqualTo(new Told(
                        DATASET,
                        5,
                        "sha256",
                        before,
                        "documents/survey.txt changed after its records were curated: its sha256 is "
                                + seeds.sha256(DOCUMENT)
                                + ". 7 quotes moved: 3 → 4, 4-5 → 5-6, 4 → 5, 4 → ?, 5 → 6, 6-7 → 7-8, 6 → 7",
                        List.of()));
    }

    @Test
    void aDocumentChangedWhereNothingIsQuotedIsRefusedToo() {
        seeds.replace(DOCUMENT, "Hospital cooperation, a survey", "Hospital cooperation, the survey");

        assertThat(told()).singleElement().satisfies(issue -> {
            assertThat(issue.field()).isEqualTo("sha256");
            assertThat(issue.problem()).endsWith(" All quotes are still on their lines");
        });
    }

    @Test
    void aMissingDocumentIsReported() {
        seeds.delete(DOCUMENT);

        assertThat(told())
                .contains(new Told(DATASET, 5, "file", "survey.txt", "cannot be read from documents/", List.of()));
    }

    @Test
    void aDocumentThatIsNotUtf8IsReported() throws IOException {
        Files.write(folder.resolve(DOCUMENT), seeds.text(DOCUMENT).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told()).contains(new Told(DATASET, 5, "file", "survey.txt", "must be UTF-8 text", List.of()));
    }

    @Test
    void aDocumentOutsideItsFolderIsReported() {
        seeds.replace(DATASET, "file: survey.txt", "file: ../dataset.yml");

        assertThat(told())
                .contains(new Told(
                        DATASET, 5, "file", "../dataset.yml", "must be the name of a file in documents/", List.of()));
    }

    @Test
    void aRecordOfAnUnknownDocumentIsReported() {
        seeds.replace(RECORD, "document: survey.txt", "document: inquiry.txt");

        assertThat(told())
                .contains(new Told(
                        RECORD,
                        1,
                        "document",
                        "inquiry.txt",
                        "this dataset does not declare this document",
                        List.of("survey.txt")));
    }

    // coverage

    @Test
    void aLineThatIsNeitherQuotedNorListedIsReported() {
        seeds.replace(
                DATASET,
                "uncovered:\n  - {document: survey.txt, lines: 1, as: heading, reason: title of the survey}\n",
                "");

        assertOnlyIssue(
                DOCUMENT,
                1,
                "coverage",
                "Hospital cooperation, a survey",
                "no fact quotes this line, and dataset.yml does not list it under \"uncovered\"");
    }

    @Test
    void aListedLineThatIsQuotedIsReported() {
        seeds.replace(DATASET, "lines: 1,", "lines: 1-3,");

        assertOnlyIssue(DATASET, 17, "uncovered", "1-3", "a fact quotes line 3, so it is covered");
    }

    @Test
    void listedLinesOfAnUnknownDocumentAreReported() {
        seeds.append(DATASET, "  - {document: inquiry.txt, lines: 1, as: heading, reason: mistyped}\n");

        assertOnlyIssue(
                DATASET, 18, "document", "inquiry.txt", "this dataset does not declare this document", "survey.txt");
    }

    @Test
    void listedLinesBehindTheEndOfTheDocumentAreReported() {
        seeds.append(DATASET, "  - {document: survey.txt, lines: 90-99, as: heading, reason: not there}\n");

        assertOnlyIssue(DATASET, 18, "lines", "90-99", "survey.txt has 7 lines");
    }

    // what a healthy dataset holds

    @ParameterizedTest
    @ValueSource(strings = {"records: 1", "HospitalPartnership: 1", "Twinning: 1", "min: 10"})
    void numbersOtherThanExpectedAreReported(String expected) {
        String name = expected.substring(0, expected.indexOf(':'));
        String wanted = name.equals("min") ? "12" : "2";
        String found = name.equals("min") ? "11" : "1";
        seeds.replace(DATASET, expected, name + ": " + wanted);

        assertOnlyIssue(
                DATASET,
                13,
                "expects",
                name.equals("min") ? "claims" : name,
                "the dataset expects " + wanted + ", the records contain " + found
                        + ". Correct the records or, if the change is intended, the expected number");
    }

    @Test
    void aLostRecordIsNoticed() {
        seeds.delete(RECORD);

        assertThat(told()).extracting(Told::field, Told::value).contains(tuple("expects", "records"));
    }

    @Test
    void anExpectationOfAnUnknownKindIsReported() {
        seeds.replace(DATASET, "Twinning: 1", "Twining: 1");

        assertThat(told()).anySatisfy(issue -> {
            assertThat(issue.field()).isEqualTo("Twining");
            assertThat(issue.problem()).isEqualTo("is not a key of this section");
        });
    }

    @Test
    void anUnknownExpectationOfClaimsIsReported() {
        seeds.replace(DATASET, "{min: 10}", "{min: 10, max: 20}");

        assertOnlyIssue(DATASET, 15, "max", "", "is not a key of this section", "min");
    }

    // ids and declarations

    @Test
    void aPartyDeclaredTwiceIsReported() {
        seeds.append(
                PARTIES,
                "  - {id: hospital/fr/hopital-annecy, kind: Hospital, name: Hôpital d'Annecy, en: Annecy Hospital,"
                        + " fr: Hôpital d'Annecy, located-in: city/fr/annecy}\n");

        assertOnlyIssue(PARTIES, 16, "id", "hospital/fr/hopital-annecy", "is declared twice");
    }

    @Test
    void datasetsThatDeclareOnePartyDifferentlyAreReported() {
        seeds.addDataset("letter", "The hospital of Annecy", "{HospitalPartnership: 1}", """
                        cooperations:
                          - id: hospital-partnership/annecy-alone
                            kind: HospitalPartnership
                            en: Annecy alone
                            fr: Annecy seul
                            facts:
                              - participant: hospital/fr/hopital-annecy
                                role: lead
                                quote: "1: The hospital of Annecy"
                        """)
                .write("letter/parties/parties.yml", """
                        parties:
                          - {id: hospital/fr/hopital-annecy, kind: Hospital, name: Annecy's hospital, located-in: city/fr/annecy}
                        """);

        assertOnlyIssue(
                PARTIES,
                2,
                "id",
                "hospital/fr/hopital-annecy",
                "is declared differently in letter/parties/parties.yml, line 2. Kind, names and place must agree");
    }

    @Test
    void recordsThatNameOneCooperationDifferentlyAreReported() {
        String again = """
                cooperations:
                  - id: twinning/annecy-sassandra
                    kind: Twinning
                    en: %s
                    fr: %s
                    facts:
                      - participant: city/fr/annecy
                        role: partner
                        quote: "1: Annecy"
                """;

        seeds.addDataset("zoo", "Annecy", "{Twinning: 1}", again.formatted("Annecy-Sassandra", "Annecy et Sassandra"));
        assertOnlyIssue(
                "zoo/records/letter.yml",
                6,
                "en",
                "Annecy-Sassandra",
                "twinning/annecy-sassandra has a different name in " + RECORD,
                "Annecy and Sassandra");

        seeds.addDataset("zoo", "Annecy", "{Twinning: 1}", again.formatted("Annecy and Sassandra", "Annecy-Sassandra"));
        assertOnlyIssue(
                "zoo/records/letter.yml",
                6,
                "fr",
                "Annecy-Sassandra",
                "twinning/annecy-sassandra has a different name in " + RECORD,
                "Annecy et Sassandra");
    }

    @Test
    void twoRecordsOfOneNameAreReported() {
        seeds.write("tiny/records/zzz.yml", seeds.text(RECORD));

        assertThat(told())
                .contains(new Told(
                        "tiny/records/zzz.yml",
                        1,
                        "record",
                        "annecy-sassandra",
                        "another record of this dataset has this name",
                        List.of()));
    }

    @Test
    void aTerritoryDeclaredTwiceIsReported() {
        seeds.append(
                TERRITORIES,
                "  - {id: city/fr/annecy, name: A, en: A, fr: A, part-of: country/fr, latitude: 1, longitude: 1, geonames: 1}\n");

        assertThat(told()).contains(new Told(TERRITORIES, 9, "id", "city/fr/annecy", "is declared twice", List.of()));
    }

    @Test
    void aTerritoryOfNothingKnownIsReported() {
        seeds.replace(TERRITORIES, "part-of: country/ci", "part-of: region/ci/bas-sassandra");

        assertOnlyIssue(
                TERRITORIES,
                8,
                "part-of",
                "region/ci/bas-sassandra",
                "reference/territories.yml does not list this territory");
    }

    @Test
    void aTerritoryThatIsPartOfASmallerOneIsReported() {
        seeds.replace(TERRITORIES, "part-of: country/fr", "part-of: city/fr/annecy");

        assertOnlyIssue(TERRITORIES, 5, "part-of", "city/fr/annecy", "must be larger than a department");
    }

    @Test
    void aTerritoryOfAnotherCountryThanItsIdSaysIsReported() {
        seeds.replace(TERRITORIES, "part-of: country/ci", "part-of: country/fr");

        assertOnlyIssue(
                TERRITORIES,
                8,
                "part-of",
                "country/fr",
                "is in a different country from the one in the id city/ci/sassandra");
    }

    @Test
    void aBroaderFieldThatIsNotThereIsReported() {
        seeds.replace("reference/fields.yml", "broader: field/medicine", "broader: field/science");

        assertOnlyIssue(
                "reference/fields.yml",
                3,
                "broader",
                "field/science",
                "reference/fields.yml does not declare this term");
    }

    @Test
    void fieldsThatAreBroaderThanEachOtherAreReported() {
        seeds.replace("reference/fields.yml", "fr: Médecine}", "fr: Médecine, broader: field/haematology}");

        assertThat(told())
                .contains(new Told(
                        "reference/fields.yml",
                        2,
                        "broader",
                        "field/haematology",
                        "leads back to field/medicine",
                        List.of()));
    }

    @Test
    void anIdOfAnotherKindIsReported() {
        seeds.replace(
                PARTIES,
                "kind: Hospital\n    name: Hôpital de Sassandra",
                "kind: School\n    name: Hôpital de Sassandra");

        assertOnlyIssue(
                PARTIES,
                9,
                "id",
                "hospital/ci/hopital-sassandra",
                "does not have the expected form",
                "school/... with lower-case letters, digits and hyphens");
    }

    @Test
    void anIdWithACountryThatIsNotKnownIsReported() {
        String wrong = "hospital/cx/hopital-sassandra";
        seeds.replace(PARTIES, "hospital/ci/hopital-sassandra", wrong)
                .replace(RECORD, "hospital/ci/hopital-sassandra", wrong);

        assertThat(told())
                .contains(new Told(
                        PARTIES,
                        9,
                        "id",
                        wrong,
                        "the country is not in reference/territories.yml",
                        List.of("<kind>/<country>/<slug>", "<kind>/int/<slug> for an international body")));
    }

    @Test
    void anOrganisationInAnotherCountryThanItsIdSaysIsReported() {
        seeds.replace(
                PARTIES,
                "aliases: []\n    located-in: city/ci/sassandra",
                "aliases: []\n    located-in: city/fr/annecy");

        assertOnlyIssue(
                PARTIES,
                9,
                "located-in",
                "city/fr/annecy",
                "is in a different country from the one in the id hospital/ci/hopital-sassandra");
    }

    @Test
    void aPartyThatNoRecordNamesIsReported() {
        seeds.append(PARTIES, "  - {id: school/fr/lycee, kind: School, name: Lycée, located-in: city/fr/annecy}\n");

        assertOnlyIssue(PARTIES, 16, "id", "school/fr/lycee", "no record of the dataset mentions this party");
    }

    @Test
    void anUnknownKindIsReported() {
        seeds.replace(RECORD, "kind: Twinning", "kind: Twining");

        assertThat(told())
                .contains(new Told(
                        RECORD,
                        34,
                        "kind",
                        "Twining",
                        "type of cooperation not recognised",
                        List.of(
                                "HospitalPartnership",
                                "AcademicPartnership",
                                "Twinning",
                                "DecentralisedCooperation",
                                "Project")));
    }

    @Test
    void aFolderOfAnotherNameIsReported() {
        seeds.replace(DATASET, "dataset: tiny", "dataset: small");

        assertThat(told())
                .contains(new Told(DATASET, 1, "dataset", "small", "must be the name of the folder", List.of("tiny")));
    }

    // the form of the files

    @Test
    void anUnknownKeyIsReported() {
        seeds.replace(RECORD, "because: {en", "becuase: {en");

        assertOnlyIssue(
                RECORD,
                17,
                "becuase",
                "",
                "is not a key of this section",
                "because",
                "named",
                "participant",
                "quote",
                "role",
                "uncertain");
    }

    @Test
    void aKeyThatStandsTwiceIsReported() {
        seeds.replace(RECORD, "title: Annecy and Sassandra\n", "title: Annecy and Sassandra\ntitle: Again\n");

        assertOnlyIssue(RECORD, 3, "title", "", "appears twice");
    }

    @Test
    void aFactThatSaysNothingKnownIsReported() {
        seeds.replace(RECORD, "since: \"1997\"", "begin: \"1997\"");

        assertOnlyIssue(
                RECORD,
                23,
                "fact",
                "begin, quote",
                "does not state a known fact",
                "participant",
                "supporter",
                "amount",
                "place",
                "rests-on",
                "field",
                "activity",
                "agreement",
                "since",
                "until",
                "interrupted",
                "status",
                "agreement-status",
                "description",
                "remark",
                "identifier",
                "related");
    }

    @Test
    void aSyntaxErrorIsReportedWithItsLine() {
        seeds.replace(RECORD, "lines: 3-7", "lines: [3-7");

        assertThat(told()).anySatisfy(issue -> {
            assertThat(issue.file()).isEqualTo(RECORD);
            assertThat(issue.line()).isEqualTo(5);
            assertThat(issue.field()).isEqualTo("YAML");
            assertThat(issue.problem()).isEqualTo("is not valid YAML (expected ',' or ']', but got :)");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing\n", "- a\n- b\n", "only words\n"})
    void aFileOfAnotherShapeIsReported(String text) {
        seeds.write(RECORD, text);

        assertThat(told()).anySatisfy(issue -> {
            assertThat(issue.file()).isEqualTo(RECORD);
            assertThat(issue.problem()).isEqualTo("must be a mapping of keys to values");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"? [a, b]\n: c\n", "{a: b}: c\n"})
    void aKeyThatIsNoWordIsReported(String text) {
        seeds.append(RECORD, text);

        assertOnlyIssue(RECORD, 49, "key", "", "must be one value, not a list or a mapping");
    }

    @Test
    void aFileThatIsNotUtf8IsReported() throws IOException {
        Files.write(folder.resolve(RECORD), seeds.text(RECORD).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(told()).anySatisfy(issue -> {
            assertThat(issue.file()).isEqualTo(RECORD);
            assertThat(issue.problem()).startsWith("cannot be read as UTF-8 text (");
        });
    }

    @Test
    void aMissingReferenceIsReported() {
        seeds.delete("reference/activities.yml");

        assertThat(told()).contains(new Told("reference/activities.yml", 0, "file", "", "cannot be found", List.of()));
    }

    @Test
    void everyIssueOfSeveralFilesIsReportedAtOnce() {
        seeds.replace(RECORD, "role: lead", "role: leader")
                .replace(RECORD, "since: \"1997\"", "since: soon")
                .replace(PARTIES, "city/fr/annecy", "city/fr/anecy");

        assertThat(told()).extracting(Told::field).contains("role", "since", "located-in");
    }

    @Test
    void anIssueReadsLikeAnErrorOfACompiler() {
        seeds.replace(RECORD, "field: field/haematology", "field: field/hematology");

        assertThat(seeds.issues())
                .singleElement()
                .hasToString("tiny/records/annecy-sassandra.yml:29: field \"field/hematology\": field not recognised;"
                        + " accepted: field/haematology, field/medicine");
    }

    // the folder

    @Test
    void anEmptyFolderIsRefused(@TempDir Path empty) {
        assertThatThrownBy(() -> Sources.read(empty))
                .isInstanceOf(DatasetException.class)
                .hasMessage("The folder " + empty + " does not contain a dataset.yml. See docs/records.md");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        Path nowhere = folder.resolve("nowhere");

        assertThatThrownBy(() -> Sources.read(nowhere))
                .isInstanceOf(DatasetException.class)
                .hasMessage("The folder of datasets " + nowhere + " does not exist. Name another with --seeds");
    }

    @Test
    void faultyDatasetsAreNotGivenToThoseWhoLoad() {
        seeds.replace(RECORD, "role: lead", "role: leader");

        assertThatThrownBy(() -> Sources.readVerified(folder))
                .isInstanceOfSatisfying(
                        DatasetException.class,
                        fault -> assertThat(fault.issues()).isNotEmpty())
                .hasMessage("The datasets in " + folder + " need correcting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "example.org"})
    void anAddressThatIsNotOfTheWebIsReported(String address) {
        seeds.replace(DATASET, "    publisher: ", "    address: '" + address + "'\n    publisher: ");

        assertThat(told()).singleElement().satisfies(issue -> {
            assertThat(issue.field()).isEqualTo("address");
            assertThat(issue.value()).isEqualTo(address);
            assertThat(issue.problem()).isEqualTo("address not accepted");
        });
    }
}
