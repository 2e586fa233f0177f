package org.passerelle.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.passerelle.telling.Told;

/**
 * Lets reads see one state of the graph, although the database shows each statement of a read what was committed by then. A commit waits
 * for short reads that have just begun, and a read that begins waits for a commit. A read that took longer, so that a commit came between
 * its statements, is done again, and now commits wait for it. Nobody waits for good.
 */
final class ReadsAndCommits {

    /**
     * How long one waits for another.
     *
     * @param read for how long a commit waits for a read
     * @param repeated for how long a commit waits for a read that a commit has already spoilt
     * @param commit for how long a read waits for commits
     */
    record Patience(Duration read, Duration repeated, Duration commit) {}

    /** A read that is going on. Its fields are guarded by the object around it. */
    private static final class Read {

        /** Until when commits wait for it, in nanoseconds. */
        private final long heldUntil;

        /** Another thread committed meanwhile. */
        private boolean isDisturbed;

        Read(long heldUntil) {
            this.heldUntil = heldUntil;
        }
    }

    private final Patience patience;
    private final Map<Thread, Read> reads = new HashMap<>();

    /** Reads that were disturbed, and are done again. */
    private int repeated;

    private int waitingCommits;
    private int runningCommits;

    ReadsAndCommits(Patience patience) {
        this.patience = patience;
    }

    /**
     * Runs {@code work} on this thread as a read, and again when a commit came between. A read within another is part of it.
     *
     * @param work has no effect but its result
     */
    <T> T read(Supplier<T> work) {
        if (isReading()) {
            return work.get();
        }
        Read first = begin();
        try {
            T result = work.get();
            if (!isDisturbed(first)) {
                return result;
            }
        } catch (RuntimeException fault) {
            if (fault instanceof Told || !isDisturbed(first)) {
                throw fault;
            }
        } finally {
            end();
        }
        return repeat(work);
    }

    /** Runs {@code work} on this thread as a read, once, whatever is committed meanwhile. */
    <T> T readOnce(Supplier<T> work) {
        if (isReading()) {
            return work.get();
        }
        begin();
        try {
            return work.get();
        } finally {
            end();
        }
    }

    /** Lets no more commits come between, for as long as they have patience. */
    private <T> T repeat(Supplier<T> work) {
        beginAgain();
        try {
            return work.get();
        } finally {
            endAgain();
        }
    }

    private synchronized boolean isReading() {
        return reads.containsKey(Thread.currentThread());
    }

    private synchronized boolean isDisturbed(Read read) {
        return read.isDisturbed;
    }

    private synchronized Read begin() {
        // while commits wait for a read that is done again, others need not wait with them
        return begin(patience.read(), () -> runningCommits > 0 || (waitingCommits > 0 && repeated == 0));
    }

    private synchronized void beginAgain() {
        begin(patience.repeated(), () -> runningCommits + waitingCommits > 0);
        repeated++;
    }

    private Read begin(Duration held, BooleanSupplier isHeldUp) {
        long until = System.nanoTime() + patience.commit().toNanos();
        waitFor(() -> isHeldUp.getAsBoolean() ? until - System.nanoTime() : 0);
        Read read = new Read(System.nanoTime() + held.toNanos());
        reads.put(Thread.currentThread(), read);
        return read;
    }

    private synchronized void end() {
        reads.remove(Thread.currentThread());
        notifyAll();
    }

    private synchronized void endAgain() {
        repeated--;
        end();
    }

    /** Runs {@code commit} on this thread while no read of another one holds it up, and none begins. */
    void commit(Runnable commit) {
        beginCommit();
        try {
            commit.run();
        } finally {
            endCommit();
        }
    }

    private synchronized void beginCommit() {
        waitingCommits++;
        long longest = System.nanoTime() + patience.repeated().toNanos();
        waitFor(() -> Math.min(heldFor(), longest - System.nanoTime()));
        waitingCommits--;
        runningCommits++;
        disturbOthers();
    }

    private synchronized void endCommit() {
        // those too that lost patience and began while it ran
        disturbOthers();
        runningCommits--;
        notifyAll();
    }

    /** For how many nanoseconds reads hold up a commit, unless they end. */
    private long heldFor() {
        long now = System.nanoTime();
        return others().mapToLong(read -> read.heldUntil - now).max().orElse(0);
    }

    private void disturbOthers() {
        others().forEach(read -> read.isDisturbed = true);
    }

    private Stream<Read> others() {
        return reads.entrySet().stream()
                .filter(read -> read.getKey() != Thread.currentThread())
                .map(Map.Entry::getValue);
    }

    /** Waits until no nanoseconds are left, or until somebody wants this thread to stop. */
    private synchronized void waitFor(LongSupplier left) {
        try {
            for (long nanos = left.getAsLong(); nanos > 0; nanos = left.getAsLong()) {
                wait(Math.max(1, Duration.ofNanos(nanos).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
