package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

/** Whoever guesses is slowed; whoever knows is not. */
@Unit
class AttemptsTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    private final Attempts attempts = new Attempts("password", new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void fail(String address, int times) {
        for (int number = 0; number < times; number++) {
            attempts.failed(address, "reader\nforged");
        }
    }

    @Test
    void anAddressThatFailsWaitsTwiceAsLongEachTime() {
        fail("192.0.2.1", 4);
        assertThat(attempts.wait("192.0.2.1")).isZero();

        fail("192.0.2.1", 1);
        assertThat(attempts.wait("192.0.2.1")).isEqualTo(Duration.ofSeconds(1));
        fail("192.0.2.1", 3);
        assertThat(attempts.wait("192.0.2.1")).isEqualTo(Duration.ofSeconds(8));
        assertThat(attempts.wait("192.0.2.2")).isZero();

        now = now.plusSeconds(8);
        assertThat(attempts.wait("192.0.2.1")).isZero();
        fail("192.0.2.1", 50);
        assertThat(attempts.wait("192.0.2.1")).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void whoeverKnowsTheSecretBeginsAnew() {
        fail("192.0.2.1", 4);
        attempts.succeeded("192.0.2.1");
        fail("192.0.2.1", 4);

        assertThat(attempts.wait("192.0.2.1")).isZero();
    }

    /** As many guesses from as many machines. */
    @Test
    void newcomersWaitWhereManyGuess() {
        attempts.succeeded("192.0.2.200");
        for (int number = 0; number < 100; number++) {
            fail("198.51.100." + number, 1);
        }

        assertThat(attempts.wait("203.0.113.1")).isPositive();
        assertThat(attempts.wait("192.0.2.200")).as("knew it before").isZero();
        now = now.plusSeconds(60);
        assertThat(attempts.wait("203.0.113.1")).isZero();
    }

    @Test
    void rememberedAddressesAreFew() {
        fail("192.0.2.1", 6);
        now = now.plusSeconds(100_000);
        for (int number = 0; number < 10_000; number++) {
            attempts.succeeded("address-" + number);
        }
        fail("192.0.2.1", 1);

        assertThat(attempts.wait("192.0.2.1")).as("begins anew").isZero();
    }
}
