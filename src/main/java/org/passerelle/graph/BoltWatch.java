package org.passerelle.graph;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.neo4j.kernel.api.KernelTransactionHandle;
import org.neo4j.kernel.api.exceptions.Status;
import org.neo4j.kernel.impl.api.KernelTransactions;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Ends transactions of Bolt clients that take longer than they may. The database's own limit is a default only: a client can name a longer
 * one for itself.
 */
final class BoltWatch implements AutoCloseable {

    private static final int LOOKS_WITHIN_LIMIT = 10;

    private final KernelTransactions transactions;
    private final Duration limit;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "bolt-watch");
        thread.setDaemon(true);
        return thread;
    });

    BoltWatch(GraphDatabaseAPI database, Duration limit) {
        this.transactions = database.getDependencyResolver().resolveDependency(KernelTransactions.class);
        this.limit = limit;
        long pause = limit.toMillis() / LOOKS_WITHIN_LIMIT;
        var unused = clock.scheduleWithFixedDelay(this::endOverdue, pause, pause, TimeUnit.MILLISECONDS);
    }

    private void endOverdue() {
        long latestStart = System.currentTimeMillis() - limit.toMillis();
        transactions.activeTransactions().stream()
                .filter(transaction -> transaction.startTime() < latestStart)
                .filter(BoltWatch::isOfClient)
                .forEach(transaction -> transaction.markForTermination(Status.Transaction.TransactionTimedOut));
    }

    private static boolean isOfClient(KernelTransactionHandle transaction) {
        return transaction
                .clientInfo()
                .map(client -> client.protocol().startsWith("bolt"))
                .orElse(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
