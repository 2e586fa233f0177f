package org.passerelle.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.Plans;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/**
 * How the database means to write when it plans within the first transaction of a graph, where it has counted nothing yet: it finds each node
 * that a statement is told of by its id, and is not tempted to go through all of a label or an index, a plan by which a large import would
 * begin.
 */
@WithDatabase
class LoadPlanTest {

    private static final Map<String, Object> PARAMETERS = Map.of(
            "ids", Collections.nCopies(2_000, "x"),
            "records", Collections.nCopies(250, "x"),
            "rows", List.of(Map.of("id", "x")),
            "part", Map.of("rows", List.of(Map.of("id", "x"))),
            "dataset", "x");

    private static final String WRITTEN = """
            UNWIND range($from, $to) AS i
            CREATE (c:Cooperation:Twinning {id: 'c' + i}),
                   (p:Party:Territory:Country {id: 'p' + i})-[:PARTICIPATES_IN {role: 'lead'}]->(c),
                   (:Party:Territory:City {id: 'q' + i})-[:SUPPORTS]->(c),
                   (c)<-[:EVIDENCE_OF {claims: ['k'], predicates: ['since'], values: ['1990']}]-(:Record {id: 'r' + i})-[:OF]->(:Document {id: 'd' + i})
            """;

    @TempDir
    private static Path store;

    private static GraphConnection connection;

    @BeforeAll
    static void open() {
        connection = TestGraphs.open(store);
        try (Session session = connection.driver().session()) {
            session.run(WRITTEN, Map.of("from", 1, "to", 20)).consume();
        }
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    static Stream<Cypher> statements() {
        return Cypher.inFolder("load").stream()
                .filter(statement -> statement.text().matches("(?s).*\\$(ids|records|rows|part)\\b.*"));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void findsNodesByTheirIds(Cypher statement) {
        assertThat(operators(statement)).isNotEmpty().noneMatch(operator -> operator.matches("(?s)\\w*Scan.*"));
    }

    private static List<String> operators(Cypher statement) {
        try (Session session = connection.driver().session();
                Transaction first = session.beginTransaction()) {
            first.run(WRITTEN, Map.of("from", 21, "to", 300)).consume();
            return Plans.operators(first.run("EXPLAIN " + statement.text(), PARAMETERS)
                            .consume()
                            .plan())
                    .toList();
        }
    }
}
