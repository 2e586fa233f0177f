package org.passerelle.web;

import java.util.Map;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.GraphConnection;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** Whether the embedded database lives: where it does not, only another start helps. An external one has its own life. */
@Component("storeHealthIndicator")
final class StoreHealth extends AbstractHealthIndicator {

    private final GraphConnection connection;

    StoreHealth(GraphConnection connection) {
        super("the database does not answer");
        this.connection = connection;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        if (connection.isEmbedded()) {
            connection.graph().read(statements -> statements.query(Cypher.named("health/answers"), Map.of()));
        }
        health.up();
    }
}
