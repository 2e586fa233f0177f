package org.passerelle.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.WithBrowser;

/** A real browser that shows a page of somebody else tries to open Bolt. */
@WithBrowser
class BoltFromPagesTest {

    private static final String MADE_UP = "attack.example";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium("--host-resolver-rules=MAP " + MADE_UP + " 127.0.0.1");

    /** Says hello as a driver does, and tells with how many bytes it is answered: four, the version of Bolt, or why not. */
    private static final String HELLO = """
            address => new Promise(done => {
                const socket = new WebSocket(address);
                socket.binaryType = 'arraybuffer';
                socket.onopen = () => socket.send(new Uint8Array(
                    [0x60, 0x60, 0xB0, 0x17, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
                socket.onmessage = message => done('answered ' + message.data.byteLength);
                socket.onclose = () => done('closed');
            })
            """;

    @TempDir
    private static Path store;

    private static GraphConnection connection;
    private static HttpServer own;
    private static HttpServer other;

    @BeforeAll
    static void open() throws IOException {
        connection = GraphConnection.open(new GraphSettings.Embedded(store, 0));
        own = pages();
        other = pages();
        connection.admit(
                List.of(URI.create("http://localhost:" + port(own)), URI.create("http://127.0.0.1:" + port(own))),
                List.of());
    }

    @AfterAll
    static void close() {
        own.stop(0);
        other.stop(0);
        connection.close();
    }

    private static HttpServer pages() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = "<!doctype html><title>a page</title>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }

    private static String hello(String page, String boltHost) {
        try (Page open = CHROMIUM.browser().newPage()) {
            open.navigate(page);
            return String.valueOf(open.evaluate(
                    HELLO, "ws://" + boltHost + ":" + connection.bolt().getPort() + "/"));
        }
    }

    @Test
    void ourOwnPagesAreAnswered() {
        for (String bolt : List.of("localhost", "127.0.0.1")) {
            assertThat(hello("http://localhost:" + port(own), bolt)).isEqualTo("answered 4");
            assertThat(hello("http://127.0.0.1:" + port(own), bolt)).isEqualTo("answered 4");
        }
    }

    @Test
    void pagesAtAnotherPortAreNot() {
        for (String bolt : List.of("localhost", "127.0.0.1")) {
            assertThat(hello("http://localhost:" + port(other), bolt)).isEqualTo("closed");
            assertThat(hello("http://127.0.0.1:" + port(other), bolt)).isEqualTo("closed");
        }
    }

    @Test
    void pagesUnderAMadeUpNameAreNotWhateverTheyCallUs() {
        for (String bolt : List.of("localhost", "127.0.0.1", MADE_UP)) {
            assertThat(hello("http://" + MADE_UP + ":" + port(other), bolt)).isEqualTo("closed");
            // the name made to mean this machine, at the very port of ours
            assertThat(hello("http://" + MADE_UP + ":" + port(own), bolt)).isEqualTo("closed");
        }
        assertThat(hello("http://localhost:" + port(own), MADE_UP)).isEqualTo("closed");
    }

    @Test
    void aPageWithoutAnOriginIsNot() {
        assertThat(hello("data:text/html,<title>nowhere</title>", "localhost")).isEqualTo("closed");
    }
}
