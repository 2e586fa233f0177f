package org.passerelle.imports.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passerelle.testing.Unit;

@Unit
@Timeout(60)
class AheadTest {

    @Test
    void usesAllPiecesInTheOrderInWhichTheyAreMade() {
        List<Integer> used = new ArrayList<>();

        Ahead.<Integer>each(taker -> IntStream.range(0, 1_000).forEach(taker::accept), used::add);

        assertThat(used).isEqualTo(IntStream.range(0, 1_000).boxed().toList());
    }

    @Test
    void makesTheNextPieceWhileOneIsUsed() {
        CountDownLatch second = new CountDownLatch(1);

        Ahead.<String>each(
                taker -> {
                    taker.accept("first");
                    second.countDown();
                    taker.accept("second");
                },
                piece -> await(second));

        assertThat(second.getCount()).isZero();
    }

    @Test
    void makesNoMoreThanAFewBeforeTheyAreUsed() {
        List<Integer> made = new ArrayList<>();
        List<Integer> before = new ArrayList<>();

        Ahead.<Integer>each(
                taker -> IntStream.range(0, 100).forEach(piece -> {
                    synchronized (made) {
                        made.add(piece);
                    }
                    taker.accept(piece);
                }),
                piece -> {
                    synchronized (made) {
                        before.add(made.size() - piece);
                    }
                });

        // the piece in use, two that wait and the one that is being made
        assertThat(before).allMatch(number -> number <= 4);
    }

    @Test
    void throwsWhatIsThrownWhileMakingWhenThePiecesBeforeAreUsed() {
        List<String> used = new ArrayList<>();

        assertThatThrownBy(() -> Ahead.<String>each(
                        taker -> {
                            taker.accept("good");
                            throw new IllegalStateException("row 2");
                        },
                        used::add))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("row 2");
        assertThat(used).containsExactly("good");
    }

    @Test
    void endsTheMakingWhenAPieceCannotBeUsed() {
        AtomicReference<Throwable> told = new AtomicReference<>();

        assertThatThrownBy(() -> Ahead.<Integer>each(
                        taker -> {
                            try {
                                IntStream.iterate(0, piece -> piece + 1).forEach(taker::accept);
                            } catch (CancellationException e) {
                                told.set(e);
                            }
                        },
                        piece -> {
                            throw new IllegalStateException("disk full");
                        }))
                .hasMessage("disk full");
        assertThat(told.get()).isInstanceOf(CancellationException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
