package org.passerelle.imports.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.apache.commons.collections4.IteratorUtils;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Work on several threads at once. */
@Unit
class WorkersTest {

    private static final int THINGS = 10_000;

    private static Iterator<Integer> numbers() {
        return IntStream.range(0, THINGS).iterator();
    }

    @Test
    void handOutWhatComesInTheOrderOfTheThings() {
        try (Workers<Integer, String> workers = new Workers<>(numbers(), number -> "n" + number)) {
            assertThat(IteratorUtils.toList(workers))
                    .isEqualTo(IntStream.range(0, THINGS)
                            .mapToObj(number -> "n" + number)
                            .toList());
        }
    }

    /** None of two lots comes to its end before the other has begun. */
    @Test
    void workAtTheSameTime() {
        int threads = Runtime.getRuntime().availableProcessors();
        CountDownLatch all = new CountDownLatch(threads);
        Set<String> seen = ConcurrentHashMap.newKeySet();
        try (Workers<Integer, Boolean> workers = new Workers<>(numbers(), number -> {
            if (seen.add(Thread.currentThread().getName())) {
                all.countDown();
            }
            return isOpened(all);
        })) {
            assertThat(IteratorUtils.toList(workers)).containsOnly(true);
        }
        assertThat(seen).hasSize(threads);
    }

    private static boolean isOpened(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void throwWhatTheWorkThrewAfterWhatCameBefore() {
        List<Integer> before = new ArrayList<>();
        try (Workers<Integer, Integer> workers = new Workers<>(numbers(), number -> {
            if (number == 1_234) {
                throw new IllegalArgumentException("number " + number);
            }
            return number;
        })) {
            assertThatThrownBy(() -> workers.forEachRemaining(before::add))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("number 1234");
        }
        assertThat(before).isEqualTo(IntStream.range(0, 1_200).boxed().toList());
    }

    @Test
    void takeNoMoreThingsThanAreWantedSoon() {
        AtomicInteger taken = new AtomicInteger();
        Iterator<Integer> counted = IntStream.range(0, 1_000_000)
                .peek(number -> taken.incrementAndGet())
                .iterator();
        try (Workers<Integer, Integer> workers = new Workers<>(counted, number -> number)) {
            assertThat(workers.next()).isZero();
        }
        assertThat(taken.get()).isBetween(1, 100 * 2 * Runtime.getRuntime().availableProcessors() + 1);
    }
}
