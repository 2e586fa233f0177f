package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.WithDatabase;

/** Who comes over Bolt reads; the program itself writes. */
@WithDatabase
class BoltReadsTest {

    @TempDir
    private static Path store;

    private static GraphConnection connection;
    private static Driver client;

    @BeforeAll
    static void open() {
        connection = GraphConnection.open(new GraphSettings.Embedded(store, 0));
        client = GraphDatabase.driver(connection.bolt());
        try (Session session = connection.driver().session()) {
            session.run("CREATE (:Party {id: 'a', name: 'A'})-[:LOCATED_IN]->(:Party:City {id: 'b', name: 'B'})")
                    .consume();
        }
    }

    @AfterAll
    static void close() {
        client.close();
        connection.close();
    }

    private static List<Record> run(Driver driver, String database, String statement) {
        try (Session session = driver.session(SessionConfig.forDatabase(database))) {
            return session.run(statement).list();
        }
    }

    private static List<Record> run(String statement) {
        return run(client, "neo4j", statement);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE (:Party {id: 'fake', name: 'Fake'})",
                "MERGE (p:Party {id: 'fake'}) RETURN p",
                "MATCH (p:Party) SET p.name = 'Fake'",
                "MATCH (p:Party) SET p:Hospital",
                "MATCH (p:Party) REMOVE p:Party",
                "MATCH (p:Party) REMOVE p.name",
                "MATCH (p:Party) DETACH DELETE p",
                "MATCH (:Party)-[r]->() DELETE r",
                "MATCH (a:Party {id: 'a'}), (b:Party {id: 'b'}) CREATE (b)-[:LOCATED_IN]->(a)",
                "MATCH (p:Party) FOREACH (n IN [1] | SET p.fake = n)",
                "MATCH (p:Party) CALL (p) { SET p.fake = 1 } IN TRANSACTIONS",
                "CREATE INDEX fake FOR (n:Party) ON (n.fake)",
                "DROP INDEX party_name",
                "CREATE CONSTRAINT fake FOR (n:Party) REQUIRE n.fake IS UNIQUE",
                "DROP CONSTRAINT party_id",
                "CALL db.createLabel('Fake')",
                "CALL db.createProperty('fake')",
                "CALL db.createRelationshipType('FAKE')"
            })
    void nothingIsChanged(String statement) {
        GraphDump before = GraphDump.of(connection.graph());

        assertThatThrownBy(() -> run(statement))
                .isInstanceOf(ClientException.class)
                .hasMessageContaining("--bolt-writes")
                .hasMessageContaining("lancez Passerelle avec");

        assertThat(GraphDump.of(connection.graph()).differenceFrom(before)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE USER fake SET PASSWORD 'fakefakefake'",
                "ALTER USER neo4j SET PASSWORD 'fakefakefake'",
                "DROP USER neo4j",
                "STOP DATABASE neo4j",
                "CREATE (:Fake)"
            })
    void norIsTheServer(String statement) {
        assertThatThrownBy(() -> run(client, "system", statement)).isInstanceOf(Neo4jException.class);
        assertThat(run(connection.driver(), "system", "SHOW USERS YIELD user")).hasSize(1);
    }

    /**
     * Each procedure of whatever the database has that is about the server: called, with nothing for each argument. Those that change the
     * graph are refused as statements are.
     */
    @Test
    void noProcedureDoesMoreThanTell() {
        List<String> answered = new ArrayList<>();
        for (Record one : run("SHOW PROCEDURES YIELD name, mode, admin, argumentDescription "
                + "WHERE NOT mode IN ['READ', 'WRITE', 'SCHEMA'] OR admin")) {
            String name = one.get("name").asString();
            String nothing = String.join(
                    ", ", Collections.nCopies(one.get("argumentDescription").size(), "null"));
            if (!attempt("CALL " + name + "(" + nothing + ")").contains("--bolt-writes")) {
                answered.add(name);
            }
        }

        assertThat(answered)
                .containsExactlyInAnyOrder(
                        "dbms.components",
                        "dbms.info",
                        "dbms.listCapabilities",
                        // of one's own transaction
                        "tx.getMetaData",
                        "tx.setMetaData",
                        "dbms.routing.getRoutingTable",
                        "dbms.cluster.routing.getRoutingTable");
    }

    @Test
    void transactionsOfTheProgramAreNeitherSeenNorEnded() {
        try (Session session = connection.driver().session();
                var transaction = session.beginTransaction()) {
            transaction.run("RETURN 1").consume();
            List<Record> all = run(connection.driver(), "neo4j", "SHOW TRANSACTIONS YIELD transactionId, username");
            assertThat(run("SHOW TRANSACTIONS YIELD transactionId, username")).hasSizeLessThan(all.size());
            for (Record one : all) {
                Value id = one.get("transactionId");
                assertThat(attempt("TERMINATE TRANSACTIONS '" + id.asString() + "'"))
                        .doesNotContain("terminated.");
            }
            transaction.run("RETURN 1").consume();
            transaction.commit();
        }
    }

    private static String attempt(String statement) {
        try {
            return String.valueOf(run(statement));
        } catch (Neo4jException refused) {
            return String.valueOf(refused.getMessage());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH (p:Party)-[r]->(c) RETURN p, r, c",
                "PROFILE MATCH (p:Party {id: 'a'}) RETURN p",
                "CALL db.labels() YIELD label RETURN label",
                "CALL db.schema.visualization()",
                "CALL db.index.fulltext.queryNodes('party_search', 'a') YIELD node RETURN count(node)",
                "CALL dbms.components()",
                "CALL dbms.clientConfig()",
                "SHOW INDEXES",
                "SHOW CONSTRAINTS",
                "SHOW FUNCTIONS",
                "SHOW DATABASES"
            })
    void readingIsAsItWas(String statement) {
        assertThat(run(statement)).isNotEmpty();
    }

    @Test
    void whoGuessesIsAReader() {
        for (String password : List.of("", "neo4j", "passerelle", "A".repeat(44))) {
            try (Driver guess = GraphDatabase.driver(connection.bolt(), AuthTokens.basic("passerelle", password))) {
                assertThatThrownBy(() -> run(guess, "neo4j", "CREATE (:Fake)")).hasMessageContaining("--bolt-writes");
            }
        }
    }

    @Test
    void theProgramItselfWrites() {
        try (Session session = connection.driver().session()) {
            session.executeWriteWithoutResult(transaction ->
                    transaction.run("CREATE (n:Own {id: $id}) DELETE n", Values.parameters("id", "own")));
        }
        Cypher wipe = Cypher.named("test/wipe");
        connection.graph().write(statements -> statements.query(wipe, Map.of()));
        try (Session session = connection.driver().session()) {
            session.run("CREATE (:Party {id: 'a', name: 'A'})-[:LOCATED_IN]->(:Party:City {id: 'b', name: 'B'})")
                    .consume();
        }
    }

    @Test
    void aStatementThatAnswersChangesNothing() {
        Cypher wipe = Cypher.named("test/wipe");

        assertThatThrownBy(() -> connection.graph().read(statements -> statements.execute(wipe, Map.of())))
                .isInstanceOf(GraphException.class)
                .hasMessageContaining("reads and changes nothing");
    }

    @Test
    void theOperatorMayAllowIt(@TempDir Path folder) {
        try (GraphConnection open = GraphConnection.open(new GraphSettings.Embedded(folder, 0, true));
                Driver other = GraphDatabase.driver(open.bolt())) {
            run(other, "neo4j", "CREATE (:Party {id: 'c', name: 'C'})");
            run(other, "neo4j", "CREATE INDEX mine FOR (n:Party) ON (n.mine)");

            assertThat(run(other, "neo4j", "MATCH (p:Party) RETURN p")).hasSize(1);
        }
    }
}
