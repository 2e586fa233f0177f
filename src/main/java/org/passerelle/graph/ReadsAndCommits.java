package org.passerelle.graph;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets reads see one state of the graph, although the database shows each statement of a read what was committed by then: a commit waits
 * for reads that have just begun, and a read that begins waits for a commit. Neither waits for long, so that a long read or a large commit
 * holds up nothing for good.
 */
final class ReadsAndCommits {

    private final long young;
    private final long patience;
    private final Set<Read> reads = new HashSet<>();
    private final ThreadLocal<@Nullable Read> mine = new ThreadLocal<>();
    private int commits;

    /**
     * Makes one.
     *
     * @param young a commit waits for reads that are younger than this
     * @param patience a read waits for commits for so long at most
     */
    ReadsAndCommits(Duration young, Duration patience) {
        this.young = young.toNanos();
        this.patience = patience.toNanos();
    }

    /** A read from its beginning to its end; one within another is part of it. */
    interface Read extends AutoCloseable {

        @Override
        void close();
    }

    /** A read by itself. */
    private final class Outer implements Read {

        private final long begun = System.nanoTime();

        @Override
        public void close() {
            end(this);
        }
    }

    /** Begins a read on this thread. */
    synchronized Read begin() {
        if (mine.get() != null) {
            return () -> {};
        }
        long begun = System.nanoTime();
        boolean waiting = true;
        while (waiting && commits > 0) {
            waiting = await(patience - (System.nanoTime() - begun));
        }
        Read read = new Outer();
        reads.add(read);
        mine.set(read);
        return read;
    }

    private synchronized void end(Read read) {
        reads.remove(read);
        mine.remove();
        notifyAll();
    }

    /** Runs {@code commit} on this thread while no young read of another one is going on, and none begins. */
    void commit(Runnable commit) {
        beginCommit();
        try {
            commit.run();
        } finally {
            endCommit();
        }
    }

    private synchronized void beginCommit() {
        commits++;
        long begun = System.nanoTime();
        boolean waiting = true;
        while (waiting && othersAreYoung()) {
            waiting = await(young - (System.nanoTime() - begun));
        }
    }

    private boolean othersAreYoung() {
        long now = System.nanoTime();
        return reads.stream()
                .anyMatch(read -> read != mine.get() && read instanceof Outer outer && now - outer.begun < young);
    }

    private synchronized void endCommit() {
        commits--;
        notifyAll();
    }

    /** Waits until something ends; false when there is no time left, or somebody wants this thread to stop. */
    private boolean await(long nanos) {
        if (nanos <= 0) {
            return false;
        }
        try {
            wait(Math.max(1, Duration.ofNanos(nanos).toMillis()));
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
