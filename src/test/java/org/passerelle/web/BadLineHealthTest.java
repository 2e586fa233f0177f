package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.GraphSettings;
import org.passerelle.testing.BadLine;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** A server whose Neo4j is out of reach says so soon, and soon says that it is back. */
@ContextConfiguration(initializers = BadLineHealthTest.Remote.class, inheritInitializers = false)
@DirtiesContext
@WithDatabase
class BadLineHealthTest extends ServedTest {

    /** A wait for the driver's own retries takes longer. */
    private static final Duration SOON = Duration.ofSeconds(20);

    private static final BadLine LINE = BadLine.to(StandaloneNeo4j.shared().uri());

    static final class Remote implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            StandaloneNeo4j server = StandaloneNeo4j.shared();
            TestGraphs.register(context, () -> {
                GraphConnection connection = GraphConnection.open(
                        new GraphSettings.Remote(LINE.uri(), server.username(), server.password(), null));
                TestGraphs.wipe(connection.graph());
                TestGraphs.load(connection.graph(), TestGraphs.seeds());
                return connection;
            });
        }
    }

    @AfterEach
    void close() throws IOException {
        LINE.close();
    }

    private void assertReadiness(int status) {
        Awaitility.await()
                .atMost(SOON)
                .untilAsserted(() ->
                        assertThat(get("/actuator/health/readiness").status()).isEqualTo(status));
    }

    @Test
    void readinessFollowsTheLine() {
        assertReadiness(200);

        LINE.freeze();
        assertReadiness(503);
        assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
        LINE.thaw();
        assertReadiness(200);

        LINE.breakOff();
        assertReadiness(503);
        LINE.mend();
        assertReadiness(200);
    }
}
