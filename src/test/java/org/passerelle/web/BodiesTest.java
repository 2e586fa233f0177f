package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** Those who send slowly, whoever they are, do not keep others from being answered. */
@TestPropertySource(properties = {"passerelle.username=reader", "passerelle.password=secret"})
@WithDatabase
class BodiesTest extends ServedTest {

    private static final int SLOW = 220;

    @LocalServerPort
    private int port;

    @Test
    void slowBodiesDoNotStopAnswers() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int number = 0; number < SLOW; number++) {
                Socket socket = new Socket("localhost", port);
                slow.add(socket);
                socket.getOutputStream()
                        .write(("POST /" + (number % 2 == 0 ? "api/imports" : "reconcile")
                                        + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic cmVhZGVyOnNlY3JldA==\r\n"
                                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000000\r\n\r\nx=")
                                .getBytes(StandardCharsets.UTF_8));
            }

            assertTimeoutPreemptively(
                    Duration.ofSeconds(15),
                    () -> assertThat(get("/actuator/health").status()).isEqualTo(200));
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** The rest of a body is not waited for. */
    @Test
    void whoeverIsRefusedIsAnsweredAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            try (Socket socket = new Socket("localhost", port)) {
                socket.getOutputStream()
                        .write("POST /api/imports HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000000\r\n\r\nx="
                                .getBytes(StandardCharsets.UTF_8));
                byte[] answer = socket.getInputStream().readAllBytes();
                assertThat(new String(answer, StandardCharsets.UTF_8)).startsWith("HTTP/1.1 401");
            }
        });
    }

    @Test
    void whoeverGuessesThePasswordWaits() {
        HttpAnswer last = get("/api/overview");
        for (int number = 0; number < 7 && last.status() == 401; number++) {
            last = get("/api/overview", "Authorization", "Basic cmVhZGVyOndyb25n");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotBlank();
        assertThat(last.json().path("detail").asString()).startsWith("Too many failed attempts");
    }

    @Test
    void metricsAreClosed() {
        assertThat(get("/actuator/prometheus").status()).isEqualTo(401);
        assertThat(get("/actuator/health/readiness").json().has("details")).isFalse();
    }

    private static InputBuffer bytes(int atOnce) {
        return new InputBuffer() {

            @Override
            public int doRead(ApplicationBufferHandler handler) {
                return atOnce;
            }

            @Override
            public int available() {
                return atOnce;
            }
        };
    }

    private static final class SteppingClock extends Clock {

        private Instant now = Instant.EPOCH;

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }

    @Test
    void aBodyHasToComeAtACertainPace() throws IOException {
        ApplicationBufferHandler nobody = null;
        InputBuffer fast = new PacedBody(bytes(2_000), new SteppingClock());
        for (int second = 0; second < 1_000; second++) {
            assertThat(fast.doRead(nobody)).isEqualTo(2_000);
        }
        InputBuffer slow = new PacedBody(bytes(1), new SteppingClock());
        for (int second = 0; second < 20; second++) {
            assertThat(slow.doRead(nobody)).isOne();
        }

        assertThatThrownBy(() -> slow.doRead(nobody)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void placesAreCountedForEachAddressAndInAll() {
        RequestSlots places = new RequestSlots(3, 2);

        assertThat(List.of(places.take("a"), places.take("a"), places.take("a")))
                .containsExactly(true, true, false);
        assertThat(List.of(places.take("b"), places.take("b"))).containsExactly(true, false);
        places.giveBack("a");
        assertThat(List.of(places.take("b"), places.take("a"))).containsExactly(true, false);
    }
}
