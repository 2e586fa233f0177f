package org.passerelle.graph;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The right to do what only one server in front of a database may do at a time. The database keeps who has it, and until when; whoever has it
 * holds it on while the work lasts. That of a server that is gone runs out.
 */
final class Lease {

    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);

    /** How long others wait for a server that is gone. */
    static final Duration LENGTH = Duration.ofSeconds(30);

    private static final Duration HOLD_ON = LENGTH.dividedBy(6);

    private static final Duration ASK = Duration.ofMillis(200);

    private final Graph graph;
    private final Map<String, Object> names;

    /** Within one server, threads wait for each other; work within such work is part of it. */
    private final ReentrantLock own = new ReentrantLock();

    /** Whether the work has begun of whoever locks. */
    private boolean atWork;

    /** @param what is done with it */
    Lease(Graph graph, Exclusive what) {
        this.graph = graph;
        this.names = Map.of("id", what.lease(), "holder", UUID.randomUUID().toString(), "seconds", LENGTH.toSeconds());
    }

    /**
     * Runs {@code work} once nobody else has it.
     *
     * @param waiting runs now and then while somebody has it, and may throw to wait no longer
     */
    <T> T during(Runnable waiting, Supplier<T> work) {
        own.lock();
        try {
            return own.getHoldCount() > 1 ? work.get() : held(waiting, work);
        } finally {
            own.unlock();
        }
    }

    private <T> T held(Runnable waiting, Supplier<T> work) {
        while (!take()) {
            waiting.run();
            rest();
        }
        ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(Lease::watcher);
        Future<?> holding = watch.scheduleWithFixedDelay(
                this::holdOn, HOLD_ON.toMillis(), HOLD_ON.toMillis(), TimeUnit.MILLISECONDS);
        try {
            atWork = true;
            return work.get();
        } finally {
            atWork = false;
            holding.cancel(false);
            watch.shutdown();
            giveBack();
        }
    }

    /**
     * Keeps the lease until the transaction of {@code statements} ends, if this thread is at work under it: what it writes is then not
     * committed beside what another server writes.
     *
     * @throws GraphException when another server has it by now
     */
    void require(Statements statements) {
        if (own.isHeldByCurrentThread()
                && atWork
                && statements.query(Cypher.named("lease/keep"), names).isEmpty()) {
            throw new GraphException(GraphFault.TURN_LOST.with(LENGTH.toSeconds()));
        }
    }

    private static Thread watcher(Runnable work) {
        Thread thread = new Thread(work, "lease");
        thread.setDaemon(true);
        return thread;
    }

    private boolean take() {
        return graph.write(statements ->
                !statements.query(Cypher.named("lease/take"), names).isEmpty());
    }

    private void holdOn() {
        try {
            if (!take()) {
                LOG.error("{} was not held on in time, and another server has it now", names.get("id"));
            }
        } catch (RuntimeException fault) {
            // there is time for another try
            LOG.warn("{} could not be held on: {}", names.get("id"), fault.getMessage());
        }
    }

    private void giveBack() {
        try {
            graph.write(statements -> statements.execute(Cypher.named("lease/give-back"), names));
        } catch (RuntimeException fault) {
            // it runs out by itself
            LOG.warn("{} could not be given back: {}", names.get("id"), fault.getMessage());
        }
    }

    private static void rest() {
        try {
            TimeUnit.MILLISECONDS.sleep(ASK.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
