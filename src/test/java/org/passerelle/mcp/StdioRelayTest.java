package org.passerelle.mcp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools over standard input and output, message by message as they stand in the lines. */
@WithDatabase
class StdioRelayTest extends ServedTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final PipedOutputStream input = new PipedOutputStream();

    private JsonNode exchange(BufferedReader output, String message) throws IOException {
        say(message);
        return JSON.readTree(output.readLine());
    }

    private void say(String message) throws IOException {
        input.write((message + "\n").getBytes(StandardCharsets.UTF_8));
        input.flush();
    }

    @Test
    void relaysToolsAndAnswersUntilTheInputEnds() throws Exception {
        PipedInputStream in = new PipedInputStream(input, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        BufferedReader output =
                new BufferedReader(new InputStreamReader(new PipedInputStream(out, 1 << 20), StandardCharsets.UTF_8));
        CompletableFuture<Void> relay = CompletableFuture.runAsync(() -> {
            try {
                StdioRelay.run(server(), Map.of("Accept-Language", "fr"), in, out);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        JsonNode begun = exchange(
                output,
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-06-18\","
                        + "\"capabilities\":{},\"clientInfo\":{\"name\":\"test\",\"version\":\"1\"}}}");
        say("{\"jsonrpc\":\"2.0\",\"method\":\"notifications/initialized\"}");
        JsonNode tools = exchange(output, "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"tools/list\",\"params\":{}}");
        JsonNode answer = exchange(
                output,
                "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"tools/call\",\"params\":{\"name\":\"city-twinnings\","
                        + "\"arguments\":{\"city\":\"Annecy\"}}}");

        assertThat(begun.at("/result/serverInfo/name").asString()).isEqualTo("passerelle");
        assertThat(begun.at("/result/instructions").asString()).contains("evidence");
        assertThat(tools.at("/result/tools").size()).isGreaterThan(30);
        assertThat(answer.at("/result/structuredContent/question").asString()).contains("umel");
        assertThat(answer.at("/result/structuredContent/rows/0/evidence/0/quote")
                        .asString())
                .isNotEmpty();
        say(
                "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"tools/call\",\"params\":{\"name\":\"timeline\",\"arguments\":{}}}");
        input.close();
        assertThat(JSON.readTree(output.readLine()).path("id").asInt()).isEqualTo(4);
        relay.get(30, TimeUnit.SECONDS);
    }
}
