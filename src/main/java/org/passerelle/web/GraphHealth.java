package org.passerelle.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.passerelle.graph.Cypher;
import org.passerelle.graph.Graph;
import org.passerelle.graph.Row;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.TaskRejectedException;
import org.springframework.stereotype.Component;

/**
 * Whether the graph can be asked and written to: it answers, has its constraints and indexes, holds datasets, and takes a change. What was
 * seen holds for a moment, because anybody may ask for it. A database that does not answer for a while is not waited for.
 */
@Component("graphHealthIndicator")
final class GraphHealth extends AbstractHealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(GraphHealth.class);

    private static final Duration HOLDS = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** Looks that nobody waits for any longer end when the driver gives up, or the line is good again. */
    private static final int MOST_LOOKS = 8;

    private final Graph graph;
    private final Clock clock = Clock.systemUTC();
    private final SimpleAsyncTaskExecutor looks = new SimpleAsyncTaskExecutor("health-");
    private Look last = new Look(Instant.EPOCH, CompletableFuture.failedFuture(new IllegalStateException("not begun")));

    GraphHealth(Graph graph) {
        super("the graph cannot be used");
        this.graph = graph;
        looks.setDaemon(true);
        looks.setConcurrencyLimit(MOST_LOOKS);
        looks.setRejectTasksWhenLimitReached(true);
    }

    /** What is being looked at, and since when. */
    private record Look(Instant begun, CompletableFuture<Health> health) {

        /** Whether it tells nothing of {@code now} any more: done a while ago, failed, or without an end. */
        boolean isOver(Instant now) {
            Duration age = Duration.between(begun, now);
            return health.isCompletedExceptionally() || age.compareTo(health.isDone() ? HOLDS : PATIENCE) > 0;
        }
    }

    @Override
    protected void doHealthCheck(Health.Builder health) throws Exception {
        Health seen;
        try {
            seen = latest().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | TaskRejectedException silent) {
            seen = Health.down()
                    .withDetail("answersWithin", PATIENCE.toString())
                    .build();
        }
        health.status(seen.getStatus()).withDetails(seen.getDetails());
    }

    private synchronized CompletableFuture<Health> latest() {
        Instant now = clock.instant();
        if (last.isOver(now)) {
            last = new Look(now, CompletableFuture.supplyAsync(this::look, looks));
        }
        return last.health();
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
