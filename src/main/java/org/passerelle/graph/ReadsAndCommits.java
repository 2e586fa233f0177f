package org.passerelle.graph;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Lets reads see one state of the graph, although the database shows each statement of a read what was committed by then: a commit waits
 * for reads that have just begun, and a read that begins waits for a commit. Neither waits for long, so that a long read or a large commit
 * holds up nothing for good.
 */
final class ReadsAndCommits {

    private final long young;
    private final long patience;

    /** When the read of each thread began, in nanoseconds. */
    private final Map<Thread, Long> reads = new HashMap<>();

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

    /** Runs {@code work} on this thread as a read; one within another is part of it. */
    <T> T read(Supplier<T> work) {
        boolean outer = begin();
        try {
            return work.get();
        } finally {
            if (outer) {
                end();
            }
        }
    }

    private synchronized boolean begin() {
        Thread reader = Thread.currentThread();
        if (reads.containsKey(reader)) {
            return false;
        }
        waitWhile(() -> commits > 0, patience);
        reads.put(reader, System.nanoTime());
        return true;
    }

    private synchronized void end() {
        reads.remove(Thread.currentThread());
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
        waitWhile(this::othersAreYoung, young);
    }

    private synchronized boolean othersAreYoung() {
        long now = System.nanoTime();
        return reads.entrySet().stream()
                .anyMatch(read -> read.getKey() != Thread.currentThread() && now - read.getValue() < young);
    }

    private synchronized void endCommit() {
        commits--;
        notifyAll();
    }

    /** Waits while something {@code goesOn}, for {@code nanos} at most, or until somebody wants this thread to stop. */
    private synchronized void waitWhile(BooleanSupplier goesOn, long nanos) {
        long until = System.nanoTime() + nanos;
        try {
            while (goesOn.getAsBoolean() && until - System.nanoTime() > 0) {
                wait(Math.max(1, Duration.ofNanos(until - System.nanoTime()).toMillis()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
