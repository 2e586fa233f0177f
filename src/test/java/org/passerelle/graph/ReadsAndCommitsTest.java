package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Who waits for whom. */
@Unit
class ReadsAndCommitsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void aCommitWaitsForAReadThatHasJustBegun() {
        ReadsAndCommits order = new ReadsAndCommits(LONG, LONG);
        CompletableFuture<Void> commit = order.read(() -> {
            CompletableFuture<Void> begun = CompletableFuture.runAsync(() -> order.commit(() -> seen.add("commit")));
            order.read(() -> seen.add("read"));
            return begun;
        });
        commit.join();

        assertThat(seen).containsExactly("read", "commit");
    }

    @Test
    void aReadWaitsForACommit() throws InterruptedException {
        ReadsAndCommits order = new ReadsAndCommits(LONG, LONG);
        CountDownLatch committing = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        CompletableFuture<Void> commit = CompletableFuture.runAsync(() -> order.commit(() -> {
            committing.countDown();
            await(go);
            seen.add("commit");
        }));
        committing.await();
        CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> {
            go.countDown();
            order.read(() -> seen.add("read"));
        });
        CompletableFuture.allOf(commit, reading).join();

        assertThat(seen).containsExactly("commit", "read");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void neitherWaitsForGood() {
        ReadsAndCommits order = new ReadsAndCommits(Duration.ofMillis(1), Duration.ofMillis(1));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            order.read(() -> CompletableFuture.runAsync(() -> order.commit(() -> seen.add("commit beside a read")))
                    .join());
            order.commit(() -> CompletableFuture.runAsync(() -> order.read(() -> seen.add("read beside a commit")))
                    .join());
        });
        assertThat(seen).containsExactly("commit beside a read", "read beside a commit");
    }

    @Test
    void whoCommitsWithinAReadWaitsForOthersOnly() {
        ReadsAndCommits order = new ReadsAndCommits(LONG, LONG);

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            order.read(() -> {
                order.commit(() -> seen.add("commit"));
                return seen;
            });
        });
        assertThat(seen).containsExactly("commit");
    }
}
