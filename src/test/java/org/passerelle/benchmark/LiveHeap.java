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
    private final AtomicLong nanoseconds = new AtomicLong();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "live-heap"));

    private final ScheduledFuture<?> looking;

    LiveHeap() {
        looking = clock.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    private void look() {
        long start = System.nanoTime();
        ManagementFactory.getMemoryMXBean().gc();
        nanoseconds.addAndGet(System.nanoTime() - start);
        long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        most.accumulateAndGet(used, Math::max);
    }

    /** In bytes. */
    long most() {
        look();
        return most.get();
    }

    /** Seconds for which looking has held up all that was at work. */
    double seconds() {
        return nanoseconds.get() / 1e9;
    }

    @Override
    public void close() {
        looking.cancel(false);
        clock.shutdown();
    }
}
