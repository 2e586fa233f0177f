package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.document.Edition;
import org.passerelle.curated.Sources;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;

/** What two documents do not agree on, where the seeds hold each cooperation once. */
@WithDatabase
class GapQuestionsTest {

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    private static final String SECOND = """
            Hospital of Sassandra and hôpital d'Annecy, since 2001,
            ended in 2010, with the city of Sassandra.
            """;

    private static final String FIRST_DOCUMENT = "document/survey";

    private static GraphConnection connection;

    @BeforeAll
    static void load(@TempDir Path folder) {
        TinySeeds seeds = TinySeeds.in(folder.resolve("seeds"))
                .write("tiny/documents/second.txt", SECOND)
                .replace("tiny/dataset.yml", "expects:", """
                          - file: second.txt
                            id: document/second
                            title: Seen from the other side
                            publisher: The surveyors
                            language: en
                            observed-on: 2011
                            sha256: %s
                        expects:""".formatted(DigestUtils.sha256Hex(SECOND)))
                .replace("tiny/dataset.yml", "records: 1", "records: 2")
                .write("tiny/records/other-side.yml", """
                        record: other-side
                        title: Sassandra and Annecy
                        document: second.txt
                        lines: 1-2
                        cooperations:
                          - id: hospital-partnership/annecy-sassandra
                            kind: HospitalPartnership
                            en: Annecy Hospital and Sassandra Hospital
                            fr: Hôpital d'Annecy et hôpital de Sassandra
                            facts:
                              - participant: hospital/ci/hopital-sassandra
                                role: lead
                                named: Hospital of Sassandra
                                quote: "1: Hospital of Sassandra"
                              - participant: hospital/fr/hopital-annecy
                                role: partner
                                quote: "1: hôpital d'Annecy"
                              - participant: city/ci/sassandra
                                role: partner
                                quote: "2: city of Sassandra"
                              - since: "2001"
                                quote: "1: since 2001"
                              - until: "2010"
                                quote: "2: ended in 2010"
                              - status: ended
                                quote: "2: ended in 2010"
                        """);
        connection = TestGraphs.open(folder.resolve("graph"));
        TestGraphs.load(connection.graph(), Sources.readVerified(seeds.folder()));
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    private static List<Map<String, Object>> ask(String question, Map<String, String> given) {
        return new Questioner(connection.graph())
                .ask(CATALOGUE.named(question), given)
                .rows();
    }

    private static Object cooperation(Map<String, Object> row) {
        return ((Map<?, ?>) row.get("cooperation")).get("id");
    }

    @Test
    void datesThatExcludeEachOtherAndOtherParties() {
        List<Map<String, Object>> rows = ask("differs-between-sources", Map.of());

        assertThat(rows).extracting(row -> row.get("differs")).containsExactly("since", "partners", "names");
        assertThat(rows.get(0).get("values")).isEqualTo(List.of("1997", "2001"));
        assertThat(rows.get(0).get("documents"))
                .isEqualTo(List.of("Hospital cooperation, a survey", "Seen from the other side"));
        assertThat((List<?>) rows.get(0).get("sources")).hasSize(2);
        assertThat((List<?>) rows.get(1).get("values")).hasSize(2);
        assertThat(rows.get(2).get("values")).isEqualTo(List.of("Hopital de Sassandra", "Hospital of Sassandra"));
        assertThat(ask("differs-between-sources", Map.of("about", "dates"))).hasSize(1);
        assertThat(ask("differs-between-sources", Map.of("about", "statuses"))).isEmpty();
    }

    @Test
    void whatBothSidesListIsNotOneSided() {
        assertThat(ask("stated-by-one-side", Map.of())).singleElement().satisfies(row -> {
            assertThat(cooperation(row)).isEqualTo("twinning/annecy-sassandra");
            assertThat(row.get("side")).isEqualTo("not-asked");
        });
    }

    @Test
    void whatTwoDocumentsStateHasNotOneSource() {
        assertThat(ask("single-source", Map.of()))
                .singleElement()
                .satisfies(row -> assertThat(row.get("document")).isEqualTo("Hospital cooperation, a survey"));
    }

    /** The partnership ended in 2010, and a document of 2011 says so; the twinning was last seen in 2005. */
    @Test
    void whatEndedIsNotMissed() {
        assertThat(ask("not-documented-since", Map.of("date", "2005-04"))).hasSize(1);
        assertThat(ask("not-documented-since", Map.of("date", "2020")))
                .singleElement()
                .satisfies(row -> assertThat(cooperation(row)).isEqualTo("twinning/annecy-sassandra"));
    }

    /** The later document knows that the partnership ended and calls a hospital otherwise; it does not speak of the twinning. */
    @Test
    void whatChangedBetweenTwoDocuments() {
        Map<String, String> editions = Map.of("from", FIRST_DOCUMENT, "to", "document/second");
        List<Map<String, Object>> rows = ask("changes-between-documents", editions);

        assertThat(rows)
                .extracting(row -> row.get("change"), row -> row.get("date"))
                .containsExactly(
                        tuple("ended", "2010"), tuple("no-longer-documented", "2005-03"), tuple("renamed", "2011"));
        assertThat(cooperation(rows.get(0))).isEqualTo("hospital-partnership/annecy-sassandra");
        assertThat(cooperation(rows.get(1))).isEqualTo("twinning/annecy-sassandra");
        assertThat(rows.get(2).get("before")).isEqualTo(List.of("Hopital de Sassandra"));
        assertThat(rows.get(2).get("after")).isEqualTo(List.of("Hospital of Sassandra"));
        assertThat(rows)
                .allSatisfy(row -> assertThat((List<?>) row.get("sources")).isNotEmpty());
    }

    /** From the later one to the earlier: what only the survey states, it says began before. */
    @Test
    void theOtherWayRoundNothingBegan() {
        Map<String, String> editions = Map.of("from", "document/second", "to", FIRST_DOCUMENT);

        assertThat(ask("changes-between-documents", editions))
                .extracting(row -> row.get("change"))
                .containsExactly("newly-documented", "renamed");
    }

    @Test
    void documentsAreNamedByTheirTitles() {
        assertThat(ask(
                        "changes-between-documents",
                        Map.of("from", "hospital cooperation, a survey", "to", "Seen from the other side")))
                .hasSize(3);
        assertThatThrownBy(() -> ask("changes-between-documents", Map.of("from", "another", "to", FIRST_DOCUMENT)))
                .isInstanceOf(NotUnderstood.class)
                .hasMessageContaining("another");
    }

    /** The page of each leads to the other, and to what changed from the earlier to the later. */
    @Test
    void aDocumentKnowsTheOthersOfItsPublisher() {
        assertThat(editions(FIRST_DOCUMENT))
                .containsExactly(new Edition("document/second", "Seen from the other side", "2011", false));
        assertThat(editions("document/second"))
                .containsExactly(new Edition(FIRST_DOCUMENT, "Hospital cooperation, a survey", "2005-03", true));
    }

    private static List<Edition> editions(String document) {
        return connection.graph().read(statements -> Edition.beside(statements, document));
    }
}
