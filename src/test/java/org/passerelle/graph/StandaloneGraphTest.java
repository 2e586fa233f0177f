package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;

/** The remote adapter against a real server with authentication. */
@ExtendWith(StandaloneNeo4j.Resource.class)
@WithDatabase
class StandaloneGraphTest extends GraphContract {

    private static StandaloneNeo4j server;
    private static GraphConnection connection;

    @BeforeAll
    static void connect(StandaloneNeo4j standalone) {
        server = standalone;
        connection = TestGraphs.connect(server);
    }

    @AfterAll
    static void close() {
        connection.close();
    }

    @Override
    Graph graph() {
        return connection.graph();
    }

    private static GraphSettings remote(String uri, String user, String password, String database) {
        return new GraphSettings.Remote(URI.create(uri), user, password, database);
    }

    @Test
    void aRoutingAddressWorksAsWell() {
        try (GraphConnection routed =
                GraphConnection.open(remote(server.routingUri(), server.username(), server.password(), "neo4j"))) {
            assertThat(routed.graph()
                            .<Integer>read(statements -> statements
                                    .query(Cypher.named("schema/applied-migrations"), java.util.Map.of())
                                    .size()))
                    .isPositive();
        }
    }

    @Test
    void aWrongPasswordIsOneSentence() {
        assertThatThrownBy(() -> GraphConnection.open(remote(server.uri(), server.username(), "wrong", null)))
                .isInstanceOf(GraphException.class)
                .hasMessage("Neo4j at " + server.uri()
                        + " refused the user or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void noPasswordIsOneSentence() {
        assertThatThrownBy(() -> GraphConnection.open(remote(server.uri(), null, null, null)))
                .isInstanceOf(GraphException.class)
                .hasMessage("Neo4j at " + server.uri()
                        + " refused the user or the password. Check NEO4J_USERNAME and NEO4J_PASSWORD");
    }

    @Test
    void aDatabaseThatIsNotThereIsOneSentence() {
        assertThatThrownBy(() ->
                        GraphConnection.open(remote(server.uri(), server.username(), server.password(), "nowhere")))
                .isInstanceOf(GraphException.class)
                .hasMessageStartingWith("Neo4j at " + server.uri() + " refused the request: ")
                .hasMessageContaining("nowhere");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bolt", "neo4j"})
    void anAddressWhereNobodyAnswersIsOneSentence(String scheme) throws IOException {
        String uri = scheme + "://localhost:" + freePort();

        assertThatThrownBy(() -> GraphConnection.open(remote(uri, "neo4j", "secret", null)))
                .isInstanceOf(GraphException.class)
                .hasMessage("Neo4j does not answer at " + uri + ". Check NEO4J_URI, and that Neo4j is running");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
