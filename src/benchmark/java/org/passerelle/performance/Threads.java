package org.passerelle.performance;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;

/** Runs parallel streams on so many threads. */
final class Threads implements AutoCloseable {

    private final ForkJoinPool pool;

    Threads(int number) {
        pool = new ForkJoinPool(number);
    }

    void run(Runnable work) {
        try {
            pool.submit(work).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
