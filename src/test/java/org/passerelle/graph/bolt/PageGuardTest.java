package org.passerelle.graph.bolt;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;

/** What the guard lets pass, whether it comes at once or byte by byte, and what it does not. */
@Unit
class PageGuardTest {

    private static final String OWN = "http://localhost:8080";

    private final OwnPages pages = new OwnPages();

    @BeforeEach
    void serve() {
        pages.serve(
                List.of(URI.create(OWN), URI.create("http://127.0.0.1:8080"), URI.create("https://graph.example:443")),
                List.of(URI.create("bolt://graph.example:7687")));
    }

    private static String upgrade(String... more) {
        return "GET / HTTP/1.1\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                + String.join("", Stream.of(more).map(line -> line + "\r\n").toList())
                + "\r\n";
    }

    /** What a WebSocket from {@code origin} to {@code host} begins with. */
    private static String from(String origin, String host) {
        return upgrade("Host: " + host, "Origin: " + origin);
    }

    /** What came through the guard, as one text; what it answered is put after it. */
    private String sent(byte[] bytes, int step) {
        EmbeddedChannel channel = new EmbeddedChannel(new PageGuard(pages));
        for (int at = 0; at < bytes.length; at += step) {
            int number = Math.min(step, bytes.length - at);
            if (channel.isOpen()) {
                channel.writeInbound(Unpooled.copiedBuffer(bytes, at, number));
            }
        }
        StringBuilder seen = new StringBuilder(text(channel.readInbound()));
        for (ByteBuf more = channel.readInbound(); more != null; more = channel.readInbound()) {
            seen.append(text(more));
        }
        String answer = text(channel.readOutbound());
        assertThat(channel.isOpen()).as("open").isEqualTo(answer.isEmpty());
        channel.finishAndReleaseAll();
        return answer.isEmpty() ? seen.toString() : seen + "|" + answer;
    }

    private static String text(@Nullable ByteBuf bytes) {
        return bytes == null ? "" : bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private void assertPasses(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int step : new int[] {1, 3, 7, bytes.length}) {
            assertThat(sent(bytes, step)).isEqualTo(text);
        }
    }

    private void assertRefused(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        for (int step : new int[] {1, 3, 7, bytes.length}) {
            assertThat(sent(bytes, step))
                    .startsWith("|HTTP/1.1 403 Forbidden\r\n")
                    .contains("Connection: close\r\n", OWN, "Ceci est le port Bolt");
        }
    }

    @Test
    void plainBoltPasses() {
        byte[] hello = HexFormat.of().parseHex("6060B01700000404000000000000000000000000");

        assertPasses(new String(hello, StandardCharsets.ISO_8859_1));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, localhost:7687",
        "http://127.0.0.1:8080, 127.0.0.1:7687",
        "http://localhost:8080, 127.0.0.1:54321",
        "http://localhost:8080, [::1]:7687",
        "https://graph.example, graph.example:7687"
    })
    void aPageOfOursPasses(String origin, String host) {
        assertPasses(from(origin, host) + "and what comes after");
        assertPasses(upgrade("hOsT:" + host, "oRiGiN:   " + origin + "  "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:8081",
                "http://localhost",
                "https://localhost:8080",
                "http://localhost:8080.evil.example",
                "http://localhost:80801",
                "http://localhost:8080/",
                "http://localhost:8080, http://evil.example",
                "http://evil.example",
                "http://graph.example",
                "http://[::1]:8080",
                "http://user@localhost:8080",
                "null",
                "file://",
                ""
            })
    void aPageOfOthersIsRefused(String origin) {
        assertRefused(from(origin, "localhost:7687"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example:7687",
                "localhost.evil.example",
                "evil.localhost:7687",
                "127.0.0.1.evil.example:7687",
                "localhost:7687@evil.example",
                "localhost:7687, evil.example",
                "192.168.0.1:7687",
                ""
            })
    void aNameThatIsNotOursIsRefused(String host) {
        assertRefused(from(OWN, host));
    }

    @Test
    void moreOrFewerThanOneHeaderIsRefused() {
        assertRefused(upgrade("Host: localhost:7687"));
        assertRefused(upgrade("Origin: " + OWN));
        assertRefused(upgrade("Host: localhost:7687", "Origin: " + OWN, "Origin: http://evil.example"));
        assertRefused(upgrade("Host: localhost:7687", "Origin: http://evil.example", "ORIGIN: " + OWN));
        assertRefused(upgrade("Host: localhost:7687", "Origin: " + OWN, "Origin: " + OWN));
        assertRefused(upgrade("Host: localhost:7687", "Host: evil.example", "Origin: " + OWN));
        assertRefused(upgrade("Host: localhost:7687", "X-Origin: " + OWN));
        assertRefused(upgrade("Host: localhost:7687", "Origin: http://evil.example\r\n " + OWN));
    }

    @Test
    void whatIsNoUpgradeIsRefused() {
        String headers = "Host: localhost:7687\r\nOrigin: " + OWN + "\r\n\r\n";
        assertRefused("GET / HTTP/1.1\r\n" + headers);
        assertRefused("POST / HTTP/1.1\r\nUpgrade: websocket\r\n" + headers);
        assertRefused("OPTIONS / HTTP/1.1\r\nAccess-Control-Request-Private-Network: true\r\n" + headers);
        assertRefused("POST / HTTP/1.1\r\nContent-Type: text/plain\r\n\r\n``\u00b0\u0017");
        assertRefused("``\u00b0\u0018\r\n\r\n");
        assertRefused("\u0016\u0003\u0001\u0002 a greeting of TLS\r\n\r\n");
    }

    @Test
    void anEndlessHeadIsRefusedInTime() {
        assertRefused(upgrade("Host: localhost:7687", "Origin: " + OWN, "X-Long: " + "x".repeat(8_192)));
    }

    @Test
    void noPageIsLetInBeforeAnyIsServed() {
        EmbeddedChannel channel = new EmbeddedChannel(new PageGuard(new OwnPages()));

        channel.writeInbound(Unpooled.copiedBuffer(from("null", "localhost:7687"), StandardCharsets.ISO_8859_1));

        assertThat(text(channel.readOutbound())).startsWith("HTTP/1.1 403");
        channel.finishAndReleaseAll();
    }
}
