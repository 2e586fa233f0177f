package org.passerelle.testing;

import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.harness.Neo4j;
import org.neo4j.harness.Neo4jBuilders;
import org.passerelle.graph.GraphSettings;

/**
 * Neo4j Harness: a Neo4j in this JVM that listens for Bolt as a server does, for tests of what is asked over Bolt. {@link StandaloneNeo4j} proves the
 * adapter itself: authentication, routing, faults.
 */
public final class Harness implements AutoCloseable {

    private final Neo4j neo4j;

    private Harness(Neo4j neo4j) {
        this.neo4j = neo4j;
    }

    /** An empty database. Its HTTP server stays off: it needs libraries that Spring Boot has in other versions. */
    public static Harness start() {
        return new Harness(Neo4jBuilders.newInProcessBuilder()
                .withDisabledServer()
                // Boot brings Netty 4.2, which lacks the channel of Bolt's in-process connector
                .withConfig(BoltConnectorInternalSettings.enable_local_connector, false)
                // as the embedded store: another value of a filter is no reason to plan anew
                .withConfig(GraphDatabaseInternalSettings.cypher_size_hint_parameters, false)
                .build());
    }

    /** How to connect to it, without authentication. */
    public GraphSettings.Remote settings() {
        return new GraphSettings.Remote(neo4j.boltURI(), null, null, null);
    }

    @Override
    public void close() {
        neo4j.close();
    }
}
