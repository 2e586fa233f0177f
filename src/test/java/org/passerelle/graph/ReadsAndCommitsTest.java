package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.ReadsAndCommits.Patience;
import org.passerelle.testing.Unit;

/** Who waits for whom. */
@Unit
class ReadsAndCommitsTest {

    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Duration SHORT = Duration.ofMillis(1);

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void aCommitWaitsForAReadThatHasJustBegun() {
        ReadsAndCommits order = new ReadsAndCommits(new Patience(LONG, LONG, LONG));
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
        ReadsAndCommits order = new ReadsAndCommits(new Patience(LONG, LONG, LONG));
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
        ReadsAndCommits order = new ReadsAndCommits(new Patience(SHORT, SHORT, SHORT));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            order.read(() -> CompletableFuture.runAsync(() -> order.commit(() -> seen.add("commit beside a read")))
                    .join());
            order.commit(() -> CompletableFuture.runAsync(() -> order.read(() -> seen.add("read beside a commit")))
                    .join());
        });
        // the read was done again, since there was a commit beside it
        assertThat(seen).containsExactly("commit beside a read", "commit beside a read", "read beside a commit");
    }

    @Test
    void commitsWaitForAReadThatIsDoneAgain() {
        ReadsAndCommits order = new ReadsAndCommits(new Patience(SHORT, LONG, LONG));
        List<CompletableFuture<Void>> commits = new ArrayList<>();

        order.read(() -> {
            boolean isFirst = commits.isEmpty();
            commits.add(CompletableFuture.runAsync(() -> order.commit(() -> seen.add("commit"))));
            if (isFirst) {
                commits.get(0).join();
            }
            return seen.add("read");
        });
        commits.forEach(CompletableFuture::join);

        assertThat(seen).containsExactly("commit", "read", "read", "commit");
    }

    @Test
    void othersReadWhileCommitsWaitForAReadThatIsDoneAgain() {
        ReadsAndCommits order = new ReadsAndCommits(new Patience(SHORT, LONG, LONG));
        List<CompletableFuture<Void>> commits = new ArrayList<>();

        order.read(() -> {
            CompletableFuture<Void> commit = CompletableFuture.runAsync(() -> order.commit(() -> seen.add("commit")));
            commits.add(commit);
            if (commits.size() == 1) {
                commit.join();
            } else {
                CompletableFuture.runAsync(() -> order.read(() -> seen.add("read of another")))
                        .join();
            }
            return seen;
        });
        commits.forEach(CompletableFuture::join);

        assertThat(seen).containsExactly("commit", "read of another", "commit");
    }

    @Test
    void aReadWithinAnotherIsDoneAgainWithIt() {
        ReadsAndCommits order = new ReadsAndCommits(new Patience(SHORT, LONG, LONG));

        order.read(() -> {
            order.read(() -> seen.add("inner"));
            if (seen.size() == 1) {
                CompletableFuture.runAsync(() -> order.commit(() -> {})).join();
            }
            return seen.add("outer");
        });

        assertThat(seen).containsExactly("inner", "outer", "inner", "outer");
    }

    @Test
    void whoCommitsWithinAReadWaitsForOthersOnly() {
        ReadsAndCommits order = new ReadsAndCommits(new Patience(LONG, LONG, LONG));

        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            order.read(() -> {
                order.commit(() -> seen.add("commit"));
                return seen;
            });
        });
        assertThat(seen).containsExactly("commit");
    }
}
