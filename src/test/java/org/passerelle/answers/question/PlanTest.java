package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.ProfiledPlan;
import org.passerelle.graph.Cypher;
import org.passerelle.testing.Plans;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.WithDatabase;

/** How the database means to answer each question: from an index where there is one, and never without bounds. */
@WithDatabase
class PlanTest {

    private static final Set<ParameterType> INDEXED =
            EnumSet.of(ParameterType.PARTY, ParameterType.COOPERATION, ParameterType.FIELD, ParameterType.ACTIVITY);

    /** A variable-length pattern names its longest path: {@code *1..3}, or {@code {1, 3}} for a quantified one. */
    private static final Pattern BOUNDED = Pattern.compile("\\*\\d*\\.\\.\\d+|\\*\\d+]|\\{\\d+, \\d+}");

    /** Their answers grow with years, kinds or countries, or have a largest number of rows. */
    private static final Set<String> BOUNDED_ANSWERS =
            Set.of("begun-and-ended", "most-connected", "network-overview", "paths-between");

    /** Rows of an answer whose cost shows in what it reads. */
    private static final int MANY = 10;

    static Stream<Question> questions() {
        return new QuestionCatalogue().all().stream();
    }

    /** Those that start at something that must be given. */
    static Stream<Question> anchored() {
        return questions()
                .filter(question -> question.parameters().stream()
                        .anyMatch(parameter -> parameter.required() && INDEXED.contains(parameter.type())));
    }

    static Map<String, Object> presets(Question question) {
        Map<String, Object> values = new HashMap<>();
        question.parameters().forEach(parameter -> values.put(parameter.name(), parameter.preset()));
        return question.bound(values, 0, 100);
    }

    private static List<String> operators(String statement, Map<String, Object> parameters) {
        try (Session session = SeededGraph.connection().driver().session()) {
            List<String> operators = Plans.operators(session.run("EXPLAIN " + statement, parameters)
                            .consume()
                            .plan())
                    .toList();
            assertThat(operators).isNotEmpty();
            return operators;
        }
    }

    private static List<String> operators(Question question) {
        return operators(question.cypher().text(), presets(question));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void neverReadsAllNodesOrRelationships(Question question) {
        assertThat(operators(question))
                .noneMatch(operator -> operator.contains("AllNodesScan") || operator.contains("AllRelationshipsScan"));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void neverFollowsAPathWithoutBounds(Question question) {
        assertThat(operators(question))
                .filteredOn(PlanTest::isOfVariableLength)
                .allMatch(operator -> BOUNDED.matcher(operator).find());
    }

    @ParameterizedTest
    @MethodSource("anchored")
    void startsAtWhatMustBeGiven(Question question) {
        List<String> operators = operators(question);

        assertThat(operators).anyMatch(operator -> operator.startsWith("NodeUniqueIndexSeek"));
        assertThat(operators).noneMatch(operator -> operator.contains("ByLabelScan"));
    }

    /** The database plans a statement anew for each combination of types of its parameters; null would be one of them. */
    @ParameterizedTest
    @MethodSource("questions")
    void isPlannedOnceWhateverIsGiven(Question question) {
        Map<String, Object> bound = presets(question);

        assertThat(question.parameters())
                .allSatisfy(parameter -> assertThat(bound.get(parameter.name()))
                        .as(parameter.name())
                        .isInstanceOf(
                                switch (parameter.type()) {
                                    case INTEGER -> Number.class;
                                    case DATE -> Map.class;
                                    default -> String.class;
                                }));
    }

    private static ProfiledPlan profile(Cypher statement, Map<String, Object> parameters) {
        try (Session session = SeededGraph.connection().driver().session()) {
            return session.run("PROFILE " + statement.text(), parameters)
                    .consume()
                    .profile();
        }
    }

    private static List<String> reading(Cypher statement, Map<String, Object> parameters) {
        return Plans.reading(profile(statement, parameters)).toList();
    }

    @ParameterizedTest
    @CsvSource({"4, '{0, 7}', '{0, 11}'", "6, '{0, 11}', '{0, 7}'"})
    void looksForPathsNoFartherThanTheyAreWanted(int maxHops, String wanted, String other) {
        Question paths = new QuestionCatalogue().named("paths-between");
        Map<String, Object> parameters = new HashMap<>(presets(paths));
        parameters.put("maxHops", maxHops);

        List<String> reading = reading(paths.cypher(), parameters);

        assertThat(reading).anyMatch(operator -> operator.contains(wanted));
        assertThat(reading).noneMatch(operator -> operator.contains(other) || operator.contains("{0, 23}"));
    }

    static Stream<Question> lists() {
        return questions().filter(question -> !BOUNDED_ANSWERS.contains(question.id()));
    }

    static Stream<Question> ofACountry() {
        return questions().filter(question -> question.parameter("country").isPresent());
    }

    /** What it costs hangs on the country, not on the graph. */
    @ParameterizedTest
    @MethodSource("ofACountry")
    void reachesWhatIsOfACountryFromIt(Question question) {
        Map<String, Object> parameters = new HashMap<>(presets(question));
        parameters.put("country", "country/sn");

        assertThat(reading(question.cypher(), parameters)).noneMatch(PlanTest::isOfMany);
    }

    /** A list of parties or cooperations that is read to its end. */
    private static boolean isOfMany(String operator) {
        return operator.matches("(Node|DirectedRelationship|UnionNode).*(Scan|Seek).*:(Party|Cooperation|Twinning).*")
                && !operator.startsWith("NodeUniqueIndexSeek");
    }

    static Stream<Question> foundElsewhere() {
        return questions().filter(question -> question.cypher().parameters().contains("only: []"));
    }

    /** What is not asked for is not read to be left out afterwards. */
    @ParameterizedTest
    @MethodSource("foundElsewhere")
    void readsOnlyThatOfWhichRowsAreWanted(Question question) {
        Map<String, Object> parameters = new HashMap<>(presets(question));
        parameters.put("only", List.of("cooperation/of-nobody"));

        assertThat(reading(question.cypher(), parameters)).noneMatch(PlanTest::isOfMany);
    }

    /** What rows show is most of the work, so the first of many costs little of it. */
    @ParameterizedTest
    @MethodSource("lists")
    void looksUpWhatRowsShowForThoseOfThePageAlone(Question question) {
        Map<String, Object> parameters = new HashMap<>(presets(question));
        parameters.put("rows", Integer.MAX_VALUE);
        ProfiledPlan all = profile(question.cypher(), parameters);
        parameters.put("rows", 1);
        ProfiledPlan first = profile(question.cypher(), parameters);

        assertThat(first.records()).isLessThanOrEqualTo(1);
        if (all.records() >= MANY) {
            assertThat(Plans.reads(first)).isLessThan(2 * Plans.reads(all) / 3);
        }
    }

    @Test
    void reachesTheCooperationsOfAPartyFromIt() {
        Map<String, Object> parameters = new HashMap<>();
        List.of("kind", "status", "source", "supporter", "field", "activity", "certainty", "on", "since", "checked")
                .forEach(filter -> parameters.put(filter, ""));
        List.of("named", "began", "periods", "places").forEach(filter -> parameters.put(filter, List.of()));
        parameters.putAll(Map.of("sort", "name", "descending", false, "skip", 0, "limit", 20, "most", 100));
        Cypher listed = Cypher.named("read/cooperations-listed");

        parameters.put("party", "");
        assertThat(reading(listed, parameters)).anyMatch(operator -> operator.startsWith("NodeByLabelScan"));
        parameters.put("party", "hospital/fr/chru-tours");
        assertThat(reading(listed, parameters)).noneMatch(operator -> operator.contains("ByLabelScan"));
    }

    @ParameterizedTest
    @CsvSource({
        "cooperations-by-name, false",
        "cooperations-by-name, true",
        "parties-by-name, false",
        "parties-by-name, true"
    })
    void readsAPageByNameFromAnIndexAndNoMore(String list, boolean descending) {
        ProfiledPlan profile =
                profile(Cypher.named("read/" + list), Map.of("descending", descending, "skip", 3, "limit", 2));

        assertThat(Plans.reading(profile))
                .anyMatch(operator -> operator.startsWith("NodeIndexScan"))
                .noneMatch(operator -> operator.contains("ByLabelScan"));
        assertThat(Plans.operators(profile)).noneMatch(operator -> operator.matches("(Sort|Top) .*"));
        // 5 of some hundreds, a few reads each
        assertThat(Plans.reads(profile)).isLessThan(60);
    }

    @Test
    void thereAreQuestionsThatStartAtSomething() {
        assertThat(anchored().map(Question::id)).contains("partners-of", "paths-between", "cooperations-in-field");
    }

    /** Were these rules blind, the tests above could not fail. */
    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThat(operators("MATCH (n) RETURN n", Map.of())).anyMatch(operator -> operator.startsWith("AllNodesScan"));
        assertThat(operators("MATCH (n:Party) RETURN n", Map.of()))
                .anyMatch(operator -> operator.contains("ByLabelScan"));
        for (String unbounded : List.of(
                "MATCH (:Party {id: 'x'})-[:PART_OF*]->(n) RETURN n",
                "MATCH (:Party {id: 'x'})-[:PART_OF*2..]->(n) RETURN n",
                "MATCH (:Party {id: 'x'})-[:PART_OF]->+(n) RETURN n",
                "MATCH (:Party {id: 'x'}) (()-[:PART_OF]->()){2,} (n) RETURN n")) {
            assertThat(operators(unbounded, Map.of()))
                    .as(unbounded)
                    .filteredOn(PlanTest::isOfVariableLength)
                    .isNotEmpty()
                    .noneMatch(operator -> BOUNDED.matcher(operator).find());
        }
        for (String bounded : List.of(
                "MATCH (:Party {id: 'x'})-[:PART_OF*1..3]->(n) RETURN n",
                "MATCH (:Party {id: 'x'}) (()-[:PART_OF]->()){1,3} (n) RETURN n")) {
            assertThat(operators(bounded, Map.of()))
                    .as(bounded)
                    .filteredOn(PlanTest::isOfVariableLength)
                    .isNotEmpty()
                    .allMatch(operator -> BOUNDED.matcher(operator).find());
        }
    }

    private static boolean isOfVariableLength(String operator) {
        return operator.matches("(?s).*(VarLength|Repeat|ShortestPath|Trail).*");
    }
}
