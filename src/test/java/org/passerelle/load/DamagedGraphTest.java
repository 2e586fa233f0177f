package org.passerelle.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.GraphDump;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** Loading by force brings back what was written, whatever somebody took away or changed. */
@WithDatabase
class DamagedGraphTest {

    @TempDir
    private static Path store;

    private static GraphConnection connection;
    private static GraphDump whole;

    @BeforeAll
    static void load() {
        connection = TestGraphs.openSeeded(store);
        whole = GraphDump.of(connection.graph());
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MATCH ()-[e:EVIDENCE_OF]->() WHERE 'UNDER' IN e.predicates DELETE e",
                "MATCH (r)-[e:EVIDENCE_OF]->() WITH e ORDER BY r.id LIMIT 1 SET e.claims = e.claims[1..]",
                "MATCH ()-[e:EVIDENCE_OF]->() SET e.values = null",
                "MATCH ()-[e:EVIDENCE_OF]->() DELETE e",
                "MATCH (r:Record) WITH r ORDER BY r.id LIMIT 5 DETACH DELETE r",
                "MATCH (:Record)-[r:OF]->() DELETE r",
                "MATCH (d:Document) DETACH DELETE d",
                "MATCH (d:Dataset) DETACH DELETE d",
                "MATCH (a:Agreement) DETACH DELETE a",
                "MATCH (p:Party) DETACH DELETE p",
                "MATCH (c:Cooperation) DETACH DELETE c",
                "MATCH (f:Field|Activity) DETACH DELETE f",
                "MATCH ()-[r:PARTICIPATES_IN|COOPERATES_WITH|LOCATED_IN]->() DELETE r",
                "MATCH (p:Party) SET p.name = 'Changed', p.aliases = []",
                "MATCH (c:Cooperation) SET c.status = 'ended', c.datasets = []",
                "MATCH (n) WHERE NOT n:Migration DETACH DELETE n"
            })
    void isWholeAgain(String damage) {
        connection.driver().executableQuery(damage).execute();
        assertThat(GraphDump.of(connection.graph()).differenceFrom(whole)).isNotEmpty();

        TestGraphs.load(connection.graph(), TestGraphs.seeds());
        new DatasetLoader(connection.graph(), LoadProgress.NONE).deriveAgain();

        assertThat(GraphDump.of(connection.graph()).differenceFrom(whole)).isEmpty();
    }
}
