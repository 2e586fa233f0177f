package org.passerelle.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Follows the links of pages from the first one on, and writes each page once; several at a time. */
final class Publication {

    /** One waits for the server while another is written. */
    private static final int AT_A_TIME = 3;

    private final Consumer<Found> visitor;
    private final IntConsumer progress;
    private final Set<SiteAddress> known = ConcurrentHashMap.newKeySet();
    private final AtomicInteger done = new AtomicInteger();

    /** An address to be written, and where to say which others its page leads to. */
    record Found(SiteAddress address, Consumer<Collection<SiteAddress>> more) {}

    /**
     * @param visitor writes what stands at an address
     * @param progress is told how many are written
     */
    Publication(Consumer<Found> visitor, IntConsumer progress) {
        this.visitor = visitor;
        this.progress = progress;
    }

    /** Writes {@code first} and all that can be reached from there. */
    void run(Collection<SiteAddress> first) {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            Collection<SiteAddress> wave = first;
            known.addAll(first);
            while (!wave.isEmpty()) {
                wave = visit(wave, workers);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Writes a wave; what it leads to is the next. */
    private Collection<SiteAddress> visit(Collection<SiteAddress> wave, ExecutorService workers) {
        Set<SiteAddress> next = ConcurrentHashMap.newKeySet();
        Consumer<Collection<SiteAddress>> more = found -> found.forEach(address -> {
            if (known.add(address)) {
                next.add(address);
            }
        });
        List<Future<?>> running = new ArrayList<>(wave.size());
        wave.forEach(address -> running.add(workers.submit(() -> {
            visitor.accept(new Found(address, more));
            progress.accept(done.incrementAndGet());
        })));
        running.forEach(Publication::await);
        return next;
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException(PublishText.INTERRUPTED.with(), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException fault) {
                throw fault;
            }
            throw new IllegalStateException(e);
        }
    }
}
