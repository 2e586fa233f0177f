package org.passerelle.answers.question;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.curated.Sources;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphLink;
import org.passerelle.graph.GraphNode;
import org.passerelle.graph.GraphPath;
import org.passerelle.graph.Row;
import org.passerelle.testing.Harness;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.TinySeeds;
import org.passerelle.testing.WithDatabase;
import org.yaml.snakeyaml.Yaml;

/**
 * Every question with its full answer on the seeds, as worked out from the documents by hand: {@code src/test/resources/questions/<id>.yml}.
 * The same cases run on the embedded store, over Bolt, and on a server of its own when that is another Neo4j: the same one plans and answers as
 * over Bolt.
 */
@WithDatabase
class QuestionCasesTest {

    /** Rows of these may count something that no source states: what is missing, or how much there is. */
    private static final Set<String> MAY_HAVE_ROWS_WITHOUT_SOURCE = Set.of("network-overview", "begun-and-ended");

    /** What they ask for does not exist in the seeds; that they find it where it does is shown below. */
    private static final Set<String> WITHOUT_ANSWER_ON_THE_SEEDS =
            Set.of("candidate-links", "twinnings-without-hospital-partnership");

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    /**
     * A question as it is asked, and its answer.
     *
     * @param rows for each column what is printed: a text, a number, a list of texts, or nothing
     * @param quotes words that the sources of the answer quote
     */
    private record Case(Map<String, String> parameters, List<Map<String, Object>> rows, List<String> quotes) {}

    private static Harness harness;
    private static GraphConnection server;

    @BeforeAll
    static void start() {
        harness = Harness.start();
        server = GraphConnection.open(harness.settings());
    }

    @AfterAll
    static void stop() {
        server.close();
        harness.close();
    }

    @Test
    void everyQuestionHasACaseThatIsAnsweredWithRows() {
        List<String> answered = CATALOGUE.all().stream()
                .map(Question::id)
                .filter(id -> cases(id).stream().anyMatch(one -> !one.rows().isEmpty()))
                .toList();

        assertThat(answered)
                .hasSizeGreaterThan(20)
                .containsExactlyElementsOf(CATALOGUE.all().stream()
                        .map(Question::id)
                        .filter(id -> !WITHOUT_ANSWER_ON_THE_SEEDS.contains(id))
                        .toList());
    }

    @TestFactory
    Stream<DynamicContainer> onTheEmbeddedStore() {
        return containers(SeededGraph.connection().graph());
    }

    @TestFactory
    Stream<DynamicContainer> overBolt() {
        TestGraphs.wipe(server.graph());
        TestGraphs.load(server.graph(), TestGraphs.seeds());
        return containers(server.graph());
    }

    @TestFactory
    @EnabledIfSystemProperty(
            named = "neo4j-server.version",
            matches = ".+",
            disabledReason = "the stand-alone server is the same Neo4j as that of Harness")
    Stream<DynamicContainer> onAStandaloneServer() {
        GraphConnection connection = TestGraphs.connect(StandaloneNeo4j.shared());
        TestGraphs.wipe(connection.graph());
        TestGraphs.load(connection.graph(), TestGraphs.seeds());
        return containers(connection.graph()).onClose(connection::close);
    }

    /** A partnership of two hospitals in two cities that are twinned, and no source says that one rests on the other. */
    @Test
    void whatNoSourceLinksIsFoundAsCandidate(@TempDir Path folder) {
        TinySeeds unlinked = TinySeeds.in(folder).replace(TinySeeds.RECORD, """
                      - rests-on: twinning/annecy-sassandra
                        quote: "6-7: In link with the twinning of Annecy and Sassandra."
                """, """
                      - remark: in link with a twinning
                        quote: "6-7: In link with the twinning of Annecy and Sassandra."
                """);
        TestGraphs.wipe(server.graph());
        TestGraphs.load(server.graph(), Sources.readVerified(unlinked.folder()));
        Questioner questioner = new Questioner(server.graph());

        Answer candidates = questioner.ask(CATALOGUE.named("candidate-links"), Map.of());
        Answer twinnings = questioner.ask(CATALOGUE.named("twinnings-without-hospital-partnership"), Map.of());
        Answer all = questioner.ask(CATALOGUE.named("city-twinnings"), Map.of("city", "Sassandra"));

        assertThat(candidates.rows()).singleElement().satisfies(row -> {
            assertThat(cell(row.get("partnership"))).isEqualTo("Annecy Hospital and Sassandra Hospital");
            assertThat(cell(row.get("twinning"))).isEqualTo("Annecy and Sassandra");
            assertThat(row.get("statement")).isEqualTo("not stated");
        });
        assertThat(twinnings.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.values().stream().map(QuestionCasesTest::cell))
                        .contains("Annecy and Sassandra", List.of("Annecy Hospital and Sassandra Hospital")));
        assertThat(all.rows()).singleElement().satisfies(row -> {
            assertThat(cell(row.get("city"))).isEqualTo("Annecy");
            assertThat(cell(row.get("partnerCity"))).isEqualTo("Sassandra");
            assertThat(cell(row.get("partnerships"))).isEqualTo(List.of());
        });
    }

    @Test
    void aPageThatIsAskedAgainIsReadOnce() {
        TestGraphs.wipe(server.graph());
        TestGraphs.load(server.graph(), TestGraphs.seeds());
        Questioner questioner = new Questioner(server.graph());
        Question question = CATALOGUE.named("most-connected");
        Asked asked = questioner.read(question, Map.of());

        Answer first = questioner.answer(asked, new Cut(0, 5, null, false));

        assertThat(questioner.answer(questioner.read(question, Map.of()), new Cut(0, 5, null, false)))
                .isSameAs(first);
        assertThat(questioner.answer(asked, new Cut(1, 5, null, false)).rows()).isNotEqualTo(first.rows());
        TestGraphs.wipe(server.graph());
        assertThat(questioner.answer(asked, new Cut(0, 5, null, false)).rows()).isEmpty();
    }

    private static Stream<DynamicContainer> containers(Graph graph) {
        return CATALOGUE.all().stream()
                .map(question -> dynamicContainer(
                        question.id(), cases(question.id()).stream().map(one -> test(question, one, graph))));
    }

    private static DynamicTest test(Question question, Case one, Graph graph) {
        return dynamicTest(question.id() + " " + one.parameters(), () -> check(question, one, graph));
    }

    private static void check(Question question, Case one, Graph graph) {
        Answer answer = new Questioner(graph).ask(question, one.parameters());

        assertThat(answer.columns())
                .containsExactlyElementsOf(
                        question.columns().stream().map(AnswerColumn::name).toList());
        List<String> found = answer.rows().stream()
                .map(row -> printed(answer.columns(), row))
                .toList();
        List<String> wanted =
                one.rows().stream().map(row -> printed(answer.columns(), row)).toList();
        assertThat(difference(found, wanted)).isEmpty();
        assertThat(found).as("in this order").isEqualTo(wanted);
        assertThat(one.rows()).allSatisfy(row -> assertThat(row).containsOnlyKeys(answer.columns()));
        checkSources(question, one, answer);
        checkPictures(question, answer, graph);
    }

    private static void checkSources(Question question, Case one, Answer answer) {
        Set<String> known = new HashSet<>();
        answer.sources()
                .forEach(source ->
                        assertThat(known.add(source.id())).as(source.id()).isTrue());
        Set<String> named = new HashSet<>();
        for (Map<String, @Nullable Object> row : answer.rows()) {
            List<?> sources = (List<?>) requireNonNull(row.get("sources"));
            sources.forEach(source -> named.add(String.valueOf(source)));
            assertThat(sources).doesNotHaveDuplicates();
            if (!MAY_HAVE_ROWS_WITHOUT_SOURCE.contains(question.id())) {
                assertThat(sources).as("sources of %s", row).isNotEmpty();
            }
        }
        assertThat(known).as("a row names its sources, and each is there").isEqualTo(named);
        assertThat(answer.sources().stream().map(Source::quote)).containsAll(one.quotes());
    }

    /** What is drawn is whole: the two ends of every relationship are there. */
    private static void checkPictures(Question question, Answer answer, Graph graph) {
        List<Row> rows = graph.read(
                statements -> statements.query(question.cypher(), question.bound(answer.parameters(), 0, Cut.ALL)));
        assertThat(rows).hasSameSizeAs(answer.rows());
        for (Row row : rows) {
            Set<String> nodes = new HashSet<>();
            List<GraphLink> links = new ArrayList<>();
            assertThat(row.get("graph")).isInstanceOf(List.class);
            ((List<?>) requireNonNull(row.get("graph"))).forEach(part -> collect(part, nodes, links));
            assertThat(nodes).doesNotContain("");
            assertThat(links).allSatisfy(link -> assertThat(nodes).contains(link.from(), link.to()));
        }
    }

    private static void collect(Object part, Set<String> nodes, List<GraphLink> links) {
        if (part instanceof GraphNode node) {
            nodes.add(node.id());
        } else if (part instanceof GraphLink link) {
            links.add(link);
        } else if (part instanceof GraphPath path) {
            path.nodes().forEach(node -> nodes.add(node.id()));
            links.addAll(path.links());
        } else {
            throw new AssertionError("cannot be drawn: " + part);
        }
    }

    private static String printed(List<String> columns, Map<String, ? extends @Nullable Object> row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column, String.valueOf(cell(row.get(column)))));
        return cells.toString();
    }

    /** A node by its name, a list as a list of these. */
    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof Map<?, ?> node) {
            return node.get("name");
        }
        return value instanceof List<?> list
                ? list.stream().map(QuestionCasesTest::cell).toList()
                : value;
    }

    private static List<String> difference(List<String> found, List<String> wanted) {
        return Stream.concat(
                        found.stream().filter(row -> !wanted.contains(row)).map(row -> "+ " + row),
                        wanted.stream().filter(row -> !found.contains(row)).map(row -> "- " + row))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Case> cases(String question) {
        Path file =
                Path.of(System.getProperty("basedir", ""), "src", "test", "resources", "questions", question + ".yml");
        Map<String, List<Map<String, Object>>> document = yaml(file);
        return document.get("cases").stream()
                .map(one -> {
                    Map<String, String> parameters = new LinkedHashMap<>();
                    ((Map<String, Object>) one.get("parameters"))
                            .forEach((name, value) -> parameters.put(name, String.valueOf(value)));
                    return new Case(parameters, (List<Map<String, Object>>) one.get("rows"), (List<String>)
                            one.getOrDefault("quotes", List.of()));
                })
                .toList();
    }

    private static Map<String, List<Map<String, Object>>> yaml(Path file) {
        try {
            return new Yaml().load(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
