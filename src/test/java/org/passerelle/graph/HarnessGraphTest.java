package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Harness;

/** The remote adapter against Neo4j Harness, in this JVM and over a real socket. */
class HarnessGraphTest extends GraphContract {

    private static Harness harness;
    private static GraphConnection connection;

    @BeforeAll
    static void start() {
        harness = Harness.start();
        connection = GraphConnection.open(harness.settings());
    }

    @AfterAll
    static void stop() {
        connection.close();
        harness.close();
    }

    @Override
    Graph graph() {
        return connection.graph();
    }

    @Test
    void saysWhereItIs() {
        assertThat(connection.isEmbedded()).isFalse();
        assertThat(connection.graph().description())
                .isEqualTo("Neo4j at " + harness.settings().uri());
    }
}
