package org.passerelle.publish;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Follows the links of pages from the first one on, and writes each page once; several at a time. */
final class Publication {

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
        try (Together workers = new Together()) {
            Collection<SiteAddress> wave = first;
            known.addAll(first);
            while (!wave.isEmpty()) {
                wave = visit(wave, workers);
            }
        }
    }

    /** Writes a wave; what it leads to is the next. */
    private Collection<SiteAddress> visit(Collection<SiteAddress> wave, Together workers) {
        Set<SiteAddress> next = ConcurrentHashMap.newKeySet();
        Consumer<Collection<SiteAddress>> more = found -> found.forEach(address -> {
            if (known.add(address)) {
                next.add(address);
            }
        });
        workers.each(wave, address -> {
            visitor.accept(new Found(address, more));
            progress.accept(done.incrementAndGet());
        });
        return next;
    }
}
