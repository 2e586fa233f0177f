package org.passerelle.imports.assembly;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.collections4.IteratorUtils;
import org.apache.commons.lang3.exception.ExceptionUtils;
import org.jspecify.annotations.Nullable;

/** Pieces that one thread makes while another one uses those before. Few wait, so that memory does not grow with their number. */
final class Ahead<T> {

    /** Pieces that are made and not used yet: the next one, and another where one takes longer than others. */
    private static final int WAITING = 2;

    /** Items of a piece: enough to spare handing over. */
    private static final int AT_ONCE = 200;

    private final Queue<T> waiting = new ArrayDeque<>();

    /** No more are made. */
    private boolean isEnded;

    /** No more are wanted. */
    private boolean isClosed;

    private Ahead() {}

    /**
     * Has pieces made on a thread of its own and uses them on this one, in the order in which they are made. When it returns or throws, neither
     * is at work any more.
     *
     * @param make hands each piece to the taker that it is given, which throws {@link CancellationException} when no more are wanted; what else
     *     is thrown while making is thrown here, once all pieces before are used
     * @param use may throw to have no more made
     */
    static <T> void each(Consumer<Consumer<T>> make, Consumer<T> use) {
        Ahead<T> ahead = new Ahead<>();
        CompletableFuture<Void> making = CompletableFuture.runAsync(() -> ahead.make(make), Ahead::start);
        try {
            ahead.use(use);
        } finally {
            ahead.close();
            making.handle((done, fault) -> true).join();
        }
        join(making);
    }

    /**
     * Has items made on a thread of its own and uses them one by one on this one, as {@link #each} does with pieces of them.
     *
     * @param make is asked for them on that thread, which closes what it gives
     */
    static <T> void eachOf(Supplier<Stream<T>> make, Consumer<T> use) {
        Ahead.<List<T>>each(taker -> inPieces(make, taker), piece -> piece.forEach(use));
    }

    private static <T> void inPieces(Supplier<Stream<T>> make, Consumer<List<T>> taker) {
        try (Stream<T> items = make.get()) {
            Iterator<T> all = items.iterator();
            while (all.hasNext()) {
                taker.accept(IteratorUtils.toList(IteratorUtils.boundedIterator(all, AT_ONCE)));
            }
        }
    }

    private static void start(Runnable work) {
        new Thread(work, Thread.currentThread().getName() + " ahead").start();
    }

    private static void join(CompletableFuture<Void> making) {
        try {
            making.join();
        } catch (CompletionException e) {
            throw ExceptionUtils.asRuntimeException(e.getCause());
        }
    }

    private void make(Consumer<Consumer<T>> make) {
        try {
            make.accept(this::put);
        } finally {
            end();
        }
    }

    private void use(Consumer<T> use) {
        for (T piece = take(); piece != null; piece = take()) {
            use.accept(piece);
        }
    }

    private synchronized void put(T piece) {
        awaitWhile(() -> waiting.size() == WAITING && !isClosed);
        if (isClosed) {
            throw new CancellationException();
        }
        waiting.add(piece);
        notifyAll();
    }

    /** The next piece; null when no more come. */
    private synchronized @Nullable T take() {
        awaitWhile(() -> waiting.isEmpty() && !isEnded);
        T piece = waiting.poll();
        notifyAll();
        return piece;
    }

    private synchronized void end() {
        isEnded = true;
        notifyAll();
    }

    private synchronized void close() {
        isClosed = true;
        notifyAll();
    }

    private synchronized void awaitWhile(BooleanSupplier isTooEarly) {
        try {
            while (isTooEarly.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }
}
