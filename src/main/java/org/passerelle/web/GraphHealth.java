package org.passerelle.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/**
 * Whether the graph can be asked and written to: it answers, has its constraints and indexes, holds datasets, and takes a change. What was
 * seen holds for a moment, because anybody may ask for it.
 */
@Component("graphHealthIndicator")
final class GraphHealth extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(GraphHealth.class);

    private static final Duration HOLDS = Duration.ofSeconds(2);

    private final Graph graph;
    private final Clock clock = Clock.systemUTC();
    private @Nullable Seen seen;

    GraphHealth(Graph graph) {
        super("the graph cannot be used");
        this.graph = graph;
    }

    /** What was seen, and when. */
    private record Seen(Instant at, Health health) {}

    @Override
    protected synchronized void doHealthCheck(Health.Builder health) {
        Instant now = clock.instant();
        if (seen == null || seen.at().plus(HOLDS).isBefore(now)) {
            seen = new Seen(now, look());
        }
        health.status(seen.health().getStatus()).withDetails(seen.health().getDetails());
    }

    private Health look() {
        List<String> missing = graph.missingSchema();
        Row datasets = graph.read(statements -> statements.query(Cypher.named("health/datasets"), Map.of()))
                .get(0);
        boolean writable = isWritable();
        boolean good = missing.isEmpty() && datasets.number("whole") > 0 && writable;
        return (good ? Health.up() : Health.outOfService())
                .withDetail("missingSchema", missing)
                .withDetail("datasets", datasets.number("whole"))
                .withDetail("halfWritten", datasets.number("half"))
                .withDetail("writable", writable)
                .build();
    }

    private boolean isWritable() {
        try {
            graph.write(statements -> {
                statements.execute(Cypher.named("health/writable"), Map.of());
                throw new TakenBack();
            });
            return true;
        } catch (TakenBack asWanted) {
            return true;
        } catch (RuntimeException refused) {
            LOG.warn("the graph takes no changes: {}", refused.toString());
            return false;
        }
    }

    /** Ends the transaction without a change. */
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        TakenBack() {
            super("taken back", null, false, false);
        }
    }
}
