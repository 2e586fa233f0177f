package org.passerelle.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The most memory that was in use right after a collection, asked for every few seconds: what a run needs, not what it happens to fill. */
final class LiveHeap implements AutoCloseable {

    private static final int SECONDS = 10;

    private final AtomicLong most = new AtomicLong();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "live-heap"));

    private final ScheduledFuture<?> looking;

    LiveHeap() {
        looking = clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        ManagementFactory.getMemoryMXBean().gc();
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most.accumulateAndGet(used, Math::max);
    }

    /** In bytes. */
    long most() {
        look();
        return most.get();
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdown();
    }
}
