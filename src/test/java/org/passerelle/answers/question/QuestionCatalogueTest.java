package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Session;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.answers.NotUnderstood.Candidate;
import org.passerelle.graph.Cypher;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class QuestionCatalogueTest {

    private static final Set<String> COLUMN_TYPES = Set.of(
            "party",
            "cooperation",
            "field",
            "activity",
            "parties",
            "cooperations",
            "fields",
            "activities",
            "text",
            "texts",
            "date",
            "integer",
            "boolean");

    /** Questions that say how many rows there are for each value of a parameter. */
    private static final Set<String> IN_PARTS = Set.of("differs-between-sources");

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    static Stream<Question> questions() {
        return CATALOGUE.all().stream();
    }

    @Test
    void theQuestionsOfTheResearchersAreThere() {
        assertThat(questions().map(Question::id))
                .contains(
                        "city-twinnings",
                        "territory-cooperations",
                        "partnerships-resting-on-twinnings",
                        "twinnings-without-hospital-partnership",
                        "partnerships-without-twinning",
                        "candidate-links",
                        "partners-of",
                        "links-between",
                        "common-partners",
                        "paths-between",
                        "supported-by",
                        "supporting-bodies",
                        "carriers-and-operators",
                        "cooperations-in-country",
                        "cooperations-in-city",
                        "cooperations-in-field",
                        "cooperations-with-activity",
                        "co-presence",
                        "fields-by-country",
                        "timeline",
                        "seen-on",
                        "changes-between",
                        "begun-and-ended",
                        "agreements",
                        "most-connected",
                        "network-overview",
                        "territory-profile",
                        "uncertain",
                        "undated",
                        "not-documented-since",
                        "single-source",
                        "stated-by-one-side",
                        "differs-between-sources",
                        "name-corrections",
                        "evidence-of");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theHeaderIsWholeInBothLanguages(Question question) {
        assertThat(question.id()).matches("[a-z]+(-[a-z]+)*");
        Stream.of(
                        Stream.of(question.title(), question.sentence()),
                        question.parameters().stream().map(Parameter::label),
                        question.columns().stream().map(AnswerColumn::label))
                .flatMap(labels -> labels)
                .forEach(label -> {
                    assertThat(label.en()).isNotBlank().isEqualTo(label.en().strip());
                    assertThat(label.fr()).isNotBlank().isEqualTo(label.fr().strip());
                });
        assertThat(question.sentence().en())
                .endsWith(".")
                .isNotEqualTo(question.sentence().fr());
        assertThat(question.sentence().fr()).endsWith(".");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void columnsHaveANameOfTheirOwnAndAKnownType(Question question) {
        assertThat(question.columns())
                .isNotEmpty()
                .extracting(AnswerColumn::type)
                .allMatch(COLUMN_TYPES::contains);
        assertThat(question.columns())
                .extracting(AnswerColumn::name)
                .doesNotHaveDuplicates()
                .doesNotContain("sources", "graph");
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aRequiredParameterHasAnExampleAndAKindItsValues(Question question) {
        assertThat(question.parameters()).allSatisfy(parameter -> {
            if (parameter.required()) {
                assertThat(parameter.preset()).as(parameter.name()).isNotNull();
            }
            if (parameter.type() == ParameterType.KIND) {
                assertThat(parameter.values()).as(parameter.name()).isNotEmpty();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theStatementReturnsItsColumnsWithSourcesAndGraph(Question question) {
        List<String> wanted = Stream.of(
                        question.columns().stream().map(AnswerColumn::name),
                        Stream.of("sources", "graph"),
                        Stream.of("total").filter(total -> question.cuts()),
                        Stream.of("parts").filter(parts -> IN_PARTS.contains(question.id())))
                .flatMap(part -> part)
                .toList();

        try (Session session = SeededGraph.connection().driver().session()) {
            List<String> keys = session.run("EXPLAIN " + question.cypher().text(), PlanTest.presets(question))
                    .keys();

            assertThat(keys).containsExactlyElementsOf(wanted);
        }
    }

    static Stream<Question> questionsThatCut() {
        return CATALOGUE.all().stream().filter(Question::cuts);
    }

    /** A statement that cuts returns the same rows, in the same order, as all of them cut afterwards. */
    @ParameterizedTest
    @MethodSource("questionsThatCut")
    void aPageIsAPartOfTheWhole(Question question) {
        Questioner questioner = new Questioner(SeededGraph.connection().graph());
        Asked asked = new Asked(question, PlanTest.presets(question));
        Answer whole = questioner.answer(asked, Cut.whole());
        int all = whole.rows().size();
        int half = Math.max(1, (all + 1) / 2);

        Answer second = questioner.answer(asked, new Cut(1, half, null, false));
        Answer beyond = questioner.answer(asked, new Cut(2, half, null, false));

        assertThat(second.rows()).isEqualTo(whole.rows().subList(Math.min(half, all), all));
        assertThat(second.extent().total()).isEqualTo(all);
        assertThat(beyond.rows()).isEmpty();
        assertThat(beyond.extent().total()).isEqualTo(all);
    }

    /** What goes out row by row is what is sorted whole. */
    @ParameterizedTest
    @MethodSource("questions")
    void theRowsThatGoOutOneByOneAreTheWhole(Question question) throws IOException {
        Questioner questioner = new Questioner(SeededGraph.connection().graph());
        Asked asked = new Asked(question, PlanTest.presets(question));
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();

        questioner.stream(asked, Cut.whole()).eachPart(Locale.ENGLISH, (part, sources) -> rows.addAll(part));

        assertThat(rows)
                .isEqualTo(
                        questioner.answer(asked, Cut.whole()).in(Locale.ENGLISH).rows());
    }

    /** Nothing needs to hold all rows with what they show. */
    @ParameterizedTest
    @MethodSource("questionsThatCut")
    void whatRowsShowIsNotSorted(Question question) {
        assertThat(question.whole().text().substring(question.whole().text().lastIndexOf("\nRETURN ")))
                .doesNotContainPattern("(?m)^ORDER BY ");
    }

    @Test
    void everyThemeHasQuestionsAndEveryQuestionIsListedOnce() {
        assertThat(CATALOGUE.byTheme().keySet()).containsExactlyElementsOf(new Themes().all());
        assertThat(CATALOGUE.byTheme().values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(CATALOGUE.all());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void rowsComeInAnOrder(Question question) {
        assertThat(question.cypher().text()).containsPattern("(?m)^ORDER BY ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-key",
                "missing-french",
                "parameter-without-preset",
                "preset-without-parameter",
                "unknown-type",
                "no-columns",
                "not-yaml",
                "unknown-theme",
                "taken-parameter",
                "null-preset"
            })
    void aFaultyHeaderIsRefusedByName(String file) {
        Cypher cypher = Cypher.named("test/questions/" + file);

        assertThatThrownBy(() -> Header.question(cypher, new Themes()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("cypher/test/questions/" + file
                        + ".cypher: its header is not as docs/adding-a-question.md describes: ");
    }

    @Test
    void aQuestionThatIsNotThereIsAnsweredWithThoseOfSimilarName() {
        assertThatThrownBy(() -> CATALOGUE.named("city-twinning"))
                .isInstanceOfSatisfying(
                        NotUnderstood.class,
                        fault -> assertThat(fault.candidates())
                                .hasSize(3)
                                .extracting(Candidate::id)
                                .first()
                                .isEqualTo("city-twinnings"))
                .hasMessageStartingWith("No match for \"city-twinning\". Nearest: ");
    }
}
