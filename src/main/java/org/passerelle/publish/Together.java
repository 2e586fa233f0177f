package org.passerelle.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.apache.commons.lang3.exception.ExceptionUtils;

/** Does a few things at a time. */
final class Together implements AutoCloseable {

    /** One waits for the server while another is written. */
    private static final int AT_A_TIME = 3;

    private final ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);

    /** Does {@code work} with each of {@code all}, and waits for the last. */
    <T> void each(Collection<T> all, Consumer<T> work) {
        List<Future<?>> running = new ArrayList<>(all.size());
        all.forEach(one -> running.add(workers.submit(() -> work.accept(one))));
        running.forEach(Together::await);
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException(PublishText.INTERRUPTED.with(), e);
        } catch (ExecutionException e) {
            throw ExceptionUtils.asRuntimeException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
