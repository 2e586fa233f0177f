package org.passerelle.imports.lifecycle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.commons.collections4.IteratorUtils;
import org.apache.commons.lang3.concurrent.BasicThreadFactory;
import org.apache.commons.lang3.exception.ExceptionUtils;

/**
 * Does the same with each of many things on as many threads as there are processors, and hands out what comes of them in the order of the
 * things. Few wait, so that memory does not grow with their number.
 */
final class Workers<A, B> implements Iterator<B>, AutoCloseable {

    /** Things that one thread takes at once: enough to spare handing over. */
    private static final int AT_ONCE = 100;

    private final Iterator<A> things;
    private final Function<A, B> work;
    private final int threads;
    private final ExecutorService workers;
    private final Queue<Future<List<B>>> underWay = new ArrayDeque<>();
    private Iterator<B> done = Collections.emptyIterator();

    /**
     * Workers on {@code things}.
     *
     * @param things are taken on the thread that asks for what comes of them
     * @param work safe for use by several threads; what it throws is thrown where what would have come is asked for
     */
    Workers(Iterator<A> things, Function<A, B> work) {
        this.things = things;
        this.work = work;
        this.threads = Runtime.getRuntime().availableProcessors();
        this.workers = Executors.newFixedThreadPool(
                threads,
                BasicThreadFactory.builder().namingPattern("understanding-%d").build());
    }

    @Override
    public boolean hasNext() {
        while (!done.hasNext()) {
            handOut();
            if (underWay.isEmpty()) {
                return false;
            }
            done = await(underWay.remove()).iterator();
        }
        return true;
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return done.next();
    }

    /** One lot for each thread, and one that waits for it. */
    private void handOut() {
        while (underWay.size() < 2 * threads && things.hasNext()) {
            List<A> some = IteratorUtils.toList(IteratorUtils.boundedIterator(things, AT_ONCE));
            underWay.add(workers.submit(() -> some.stream().map(work).toList()));
        }
    }

    private static <T> T await(Future<T> lot) {
        try {
            return lot.get();
        } catch (ExecutionException fault) {
            throw ExceptionUtils.asRuntimeException(fault.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Nobody wants more: those under way come to their end, no others begin. */
    @Override
    public void close() {
        workers.shutdownNow();
        try {
            workers.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
