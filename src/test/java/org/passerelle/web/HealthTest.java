package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Health tells of the graph, and metrics of what goes on. */
@ContextConfiguration(initializers = HealthTest.OwnGraph.class, inheritInitializers = false)
@DirtiesContext
@WithDatabase
class HealthTest extends ServedTest {

    static final class OwnGraph implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            TestGraphs.registerTiny(context, seeds -> {}, graph -> {});
        }
    }

    @Autowired
    private GraphConnection connection;

    private void run(String statement) {
        connection.driver().executableQuery(statement).execute();
    }

    private void assertReadiness(int status) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(get("/actuator/health/readiness").status()).isEqualTo(status));
    }

    @Test
    void aGraphThatLostItsSchemaOrItsDatasetsIsNotReadyAndAHalfWrittenOneIsTold() {
        assertReadiness(200);
        long before = connection.lastCommit().orElseThrow();
        assertThat(get("/actuator/health").json().at("/components/graph/status").asString())
                .isEqualTo("UP");
        assertThat(connection.lastCommit().orElseThrow())
                .as("looking changes nothing")
                .isEqualTo(before);

        run("DROP INDEX party_search");
        assertReadiness(503);
        assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);

        run("CREATE FULLTEXT INDEX party_search FOR (p:Party) ON EACH [p.name]");
        assertReadiness(200);

        run("MATCH (d:Dataset) DETACH DELETE d");
        assertReadiness(503);
        run("CREATE (:Dataset {id: 'dataset/any', name: 'Any', datasets: ['any']})");
        assertReadiness(200);

        run("CREATE (:Dataset {id: 'dataset/half', name: 'Half', title: 'Half', datasets: ['half'], writing: 'gone'})");
        assertThat(get("/api/datasets").items("/complete")).containsExactly("true", "false");
        assertThat(get("/").text()).contains("is being added or removed, so answers about it are incomplete: Half");
    }

    @Test
    void metricsTellOfRequestsImportsTransactionsHeapStoreAndCache() {
        assertThat(get("/api/overview").status()).isEqualTo(200);
        HttpAnswer metrics = get("/actuator/prometheus");

        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.text())
                .contains(
                        "http_server_requests_seconds_count{",
                        "uri=\"/api/overview\"",
                        "passerelle_imports{state=\"done\"} 0.0",
                        "passerelle_transactions_committed_total",
                        "passerelle_cache_hits_total",
                        "jvm_memory_used_bytes{area=\"heap\"")
                .containsPattern("passerelle_store_size_bytes [1-9]");
    }
}
