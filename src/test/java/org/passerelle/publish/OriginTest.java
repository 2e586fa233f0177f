package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.Unit;

@Unit
class OriginTest {

    private HttpServer server;
    private Origin origin;

    /** Answers 503 as often as the path says, then good. */
    @BeforeEach
    void serve() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            int busy = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
            byte[] body = "a page".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(asked.incrementAndGet() > busy ? 200 : 503, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        origin = new Origin(URI.create("http://localhost:" + server.getAddress().getPort()), Map.of());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whatTookTheServerTooLongIsAskedForAgain() {
        assertThat(origin.page("/2").text()).isEqualTo("a page");
    }

    @Test
    void aServerThatNeverAnswersInTimeIsTold() {
        assertThatThrownBy(() -> origin.page("/3"))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("503");
    }
}
