package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.passerelle.graph.Changes;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.Row;
import org.passerelle.graph.Statements;
import org.passerelle.snapshot.Snapshots;
import org.passerelle.testing.ForwardingGraph;
import org.passerelle.testing.Harness;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** What is found in memory is what the statement finds, in its order: on the seeds, and on a network with many of one name and of one number. */
@WithDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowFinderTest {

    private static final QuestionCatalogue CATALOGUE = new QuestionCatalogue();

    private Harness harness;
    private GraphConnection generated;

    @BeforeAll
    void start() {
        harness = Harness.start();
        generated = GraphConnection.open(harness.settings());
        TestGraphs.wipe(generated.graph());
        generate(generated);
    }

    @AfterAll
    void stop() {
        generated.close();
        harness.close();
    }

    /** Cities of four countries, some of one name; twinnings of two, three and four; hospitals with partners and supporters. */
    private static void generate(GraphConnection connection) {
        try (Session session = connection.driver().session()) {
            session.run("""
                    UNWIND range(0, 199) AS i
                    WITH i, ['FR', 'DE', 'ML', null][i % 4] AS country
                    CREATE (p:Party:City {id: 'city/' + i, name: ['Éa', 'ea', 'Zo', 'Ab', 'Öl', 'Pa'][i % 6] + toString(i % 17),
                      kind: 'City', countryCode: country, abroad: country <> 'FR'})
                    """).consume();
            session.run("""
                    UNWIND range(0, 599) AS i
                    CREATE (c:Cooperation:Twinning {id: 'twinning/' + i, name: 'T' + i, kind: 'Twinning'})
                    WITH i, c
                    UNWIND range(0, 1 + CASE WHEN i % 10 = 0 THEN 1 + i % 20 / 10 ELSE 0 END) AS side
                    MATCH (p:Party {id: 'city/' + ((i * 7 + side * (i % 13 + 1)) % 200)})
                    MERGE (p)-[:PARTICIPATES_IN]->(c)
                    """).consume();
            session.run("""
                    UNWIND range(0, 299) AS i
                    MATCH (c:Cooperation {id: 'twinning/' + i}), (s:Party {id: 'city/' + (i * 11 % 23)})
                    MERGE (s)-[:SUPPORTS]->(c)
                    """).consume();
        }
        connection.graph().write(statements -> {
            List<String> all = statements.query(Cypher.named("snapshot/cooperations"), Map.of(), row -> row.text("id"));
            return statements.execute(Cypher.named("load/derive-twinned-with"), Map.of("ids", all));
        });
    }

    private static List<RowFinder> finders(Graph graph) {
        Snapshots snapshots = new Snapshots(graph);
        return List.of(new MostConnectedRows(snapshots), new CityTwinningRows(snapshots));
    }

    static Stream<Arguments> asked() {
        return Stream.of(
                Arguments.of("most-connected", Map.of()),
                Arguments.of("most-connected", Map.of("kind", "City")),
                Arguments.of("most-connected", Map.of("kind", "Hospital")),
                Arguments.of("most-connected", Map.of("kind", "Intercommunality")),
                Arguments.of("city-twinnings", Map.of()));
    }

    @ParameterizedTest
    @MethodSource("asked")
    void onTheSeeds(String id, Map<String, String> given) {
        areTheSame(SeededGraph.connection().graph(), id, given);
    }

    @ParameterizedTest
    @MethodSource("asked")
    void onAGeneratedNetwork(String id, Map<String, String> given) {
        areTheSame(generated.graph(), id, given);
    }

    private static void areTheSame(Graph graph, String id, Map<String, String> given) {
        Question question = CATALOGUE.named(id);
        Questioner plain = new Questioner(graph);
        Questioner finding = new Questioner(graph, finders(graph));
        Asked asked = plain.read(question, given);
        long total = plain.answer(asked, new Cut(0, 1, null, false)).extent().total();

        for (int size : List.of(1, 7, 100)) {
            long last = total / size;
            for (long page : List.of(0L, 1L, last / 2, last, last + 1)) {
                Cut cut = new Cut((int) page, size, null, false);
                assertThat(finding.answer(asked, cut)).as("%s", cut).isEqualTo(plain.answer(asked, cut));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("asked")
    void theDatabaseIsAskedForTheseRowsOnly(String id, Map<String, String> given) {
        Listening graph = new Listening(generated.graph());
        Questioner questioner = new Questioner(graph, finders(graph));
        Asked asked = questioner.read(CATALOGUE.named(id), given);

        Answer answer = questioner.answer(asked, new Cut(1, 5, null, false));

        assertThat(asked.question().cypher().parameters()).contains(Question.ONLY + ": []");
        assertThat(graph.only)
                .allSatisfy(only -> assertThat(only).asInstanceOf(LIST).hasSizeBetween(1, 25));
        assertThat(graph.only.isEmpty()).isEqualTo(answer.rows().isEmpty());
    }

    /** The first page is read once, before somebody asks for it. */
    @Test
    void whatTakesTheWholeGraphIsSaidToBeReadAhead() {
        assertThat(finders(generated.graph()))
                .allSatisfy(finder ->
                        assertThat(CATALOGUE.named(finder.question()).ahead()).isTrue());
    }

    /** Hears what rows questions are asked for. */
    private static final class Listening extends ForwardingGraph {

        private final List<Object> only = new ArrayList<>();

        Listening(Graph graph) {
            super(graph);
        }

        @Override
        public <T> T read(Function<Statements, T> work) {
            return super.read(statements -> work.apply(new Statements() {

                @Override
                public void each(Cypher statement, Map<String, ?> parameters, Consumer<Row> rows) {
                    Object asked = parameters.get(Question.ONLY);
                    if (asked != null) {
                        only.add(asked);
                    }
                    statements.each(statement, parameters, rows);
                }

                @Override
                public Changes execute(Cypher statement, Map<String, ?> parameters) {
                    return statements.execute(statement, parameters);
                }
            }));
        }
    }
}
