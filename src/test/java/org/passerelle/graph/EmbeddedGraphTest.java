package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class EmbeddedGraphTest extends GraphContract {

    @TempDir
    private static Path store;

    private static GraphConnection connection;

    @BeforeAll
    static void open() {
        connection = TestGraphs.open(store);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @Override
    Graph graph() {
        return connection.graph();
    }

    @Test
    void saysWhereItIs() {
        assertThat(connection.isEmbedded()).isTrue();
        assertThat(connection.graph().description()).isEqualTo("embedded Neo4j in " + store);
    }

    @Test
    void aDriverReachesItOverBolt() {
        assertThat(connection.bolt()).hasScheme("bolt").hasHost("localhost");
        connection.driver().verifyConnectivity();
    }
}
