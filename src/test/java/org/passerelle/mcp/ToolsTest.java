package org.passerelle.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.spec.McpError;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import io.modelcontextprotocol.spec.McpSchema.TextContent;
import io.modelcontextprotocol.spec.McpSchema.Tool;
import java.net.http.HttpRequest;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.passerelle.answers.question.Parameter;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The tools as the protocol's own client meets them. */
@WithDatabase
class ToolsTest extends ServedTest {

    private static final JsonMapper JSON = new JsonMapper();

    private McpSyncClient client;

    @AfterEach
    void leave() {
        if (client != null) {
            client.close();
        }
    }

    private McpSyncClient client(String language) {
        client = McpClient.sync(HttpClientStreamableHttpTransport.builder(server().toString())
                        .jsonMapper(new JacksonMcpJsonMapper(JSON))
                        .endpoint("/mcp")
                        .httpRequestCustomizer((request, method, address, body, context) ->
                                request.setHeader("Accept-Language", language))
                        .build())
                .build();
        client.initialize();
        return client;
    }

    private JsonNode call(McpSyncClient asked, String tool, Map<String, Object> arguments) {
        CallToolResult result = asked.callTool(
                CallToolRequest.builder(tool).arguments(arguments).build());
        JsonNode structured = JSON.valueToTree(result.structuredContent());
        assertThat(JSON.readTree(((TextContent) result.content().get(0)).text()))
                .isEqualTo(structured);
        assertThat(structured.has("error")).isEqualTo(Boolean.TRUE.equals(result.isError()));
        return structured;
    }

    @Test
    void everyQuestionIsAToolThatOnlyReads() {
        List<Tool> tools = client("en").listTools().tools();

        List<String> questions =
                new QuestionCatalogue().all().stream().map(Question::id).toList();
        assertThat(tools)
                .extracting(Tool::name)
                .containsAll(questions)
                .contains("search", "party", "cooperation", "document-lines")
                .hasSize(questions.size() + 4);
        assertThat(tools).allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.inputSchema().get("additionalProperties")).isEqualTo(false);
        });
    }

    @Test
    void aRowCarriesItsEvidenceAPermalinkAndACitation() {
        JsonNode answer = call(client("en"), "cooperations-in-city", Map.of("city", "Sassandra"));

        assertThat(answer.path("total").asInt()).isPositive();
        JsonNode row = answer.path("rows").path(0);
        JsonNode evidence = row.path("evidence").path(0);
        assertThat(row.path("permalink").asString()).startsWith(server() + "/cooperation/");
        assertThat(evidence.path("quote").asString()).isNotEmpty();
        assertThat(evidence.path("licence").asString()).isEqualTo("not stated");
        assertThat(row.path("citation").asString())
                .contains("RESACOOP", "lines ", evidence.path("quote").asString(), "Passerelle, " + server());
        String page =
                row.path("permalink").asString().substring(server().toString().length());
        assertThat(get(page).status()).isEqualTo(200);
    }

    @Test
    void whatNoSourceSaysIsSaid() {
        JsonNode english =
                call(client("en"), "common-partners", Map.of("a", "city/fr/annecy", "b", "hospital/fr/chru-tours"));
        JsonNode french = call(client("fr"), "search", Map.of("text", "zzzzzzzzzzzz"));

        assertThat(english.path("total").asInt(-1)).as("%s", english).isZero();
        assertThat(english.path("says").asString()).isEqualTo("No source says.");
        assertThat(french.path("says").asString()).isEqualTo("Aucune source ne le dit.");
    }

    static Stream<String> tools() {
        return new QuestionCatalogue().all().stream().map(Question::id);
    }

    /** Each with the examples that its file gives. */
    @ParameterizedTest
    @MethodSource("tools")
    void everyQuestionAnswersItsExample(String id) {
        Question question = new QuestionCatalogue().named(id);
        Map<String, Object> arguments = new HashMap<>();
        question.parameters().stream()
                .filter(Parameter::required)
                .forEach(parameter -> arguments.put(parameter.name(), example(parameter)));

        JsonNode answer = call(client("fr"), id, arguments);

        assertThat(answer.path("question").asString())
                .isEqualTo(question.title().in(java.util.Locale.FRENCH));
        assertThat(answer.path("rows").size())
                .isEqualTo(Math.min(20, answer.path("total").asInt()));
        assertThat(answer.has("says")).isEqualTo(answer.path("rows").isEmpty());
    }

    /** A date's example is as the statement takes it, with its first and last day. */
    private static Object example(Parameter parameter) {
        return parameter.preset() instanceof Map<?, ?> date ? date.get("text") : parameter.preset();
    }

    @Test
    void onePartyAndOneCooperationAndTheirLinesAreTold() {
        McpSyncClient asked = client("en");
        JsonNode found = call(asked, "search", Map.of("text", "HOGIP Dakar"));
        JsonNode party = call(asked, "party", Map.of("party", "chu grenoble"));
        JsonNode cooperation = call(asked, "cooperation", Map.of("cooperation", "twinning/annecy-sassandra"));
        JsonNode evidence = cooperation.path("evidence").path(0);
        JsonNode lines = call(
                asked,
                "document-lines",
                Map.of(
                        "document",
                        evidence.path("documentId").asString(),
                        "from",
                        evidence.path("lineStart").asInt(),
                        "to",
                        evidence.path("lineEnd").asInt()));

        assertThat(found.at("/parties/items/0/party/id").asString()).isEqualTo("hospital/sn/hogip-dakar");
        assertThat(found.path("permalinks").path("hospital/sn/hogip-dakar").asString())
                .isEqualTo(server() + "/party/hospital/sn/hogip-dakar");
        assertThat(party.path("id").asString()).isEqualTo("hospital/fr/chu-grenoble");
        assertThat(party.path("evidence").size()).isPositive();
        assertThat(cooperation.path("citation").asString())
                .contains("RESACOOP", "/cooperation/twinning/annecy-sassandra");
        assertThat(lines.path("lines").path(0).path("text").asString()).isNotEmpty();
        assertThat(lines.path("citation").asString()).contains("RESACOOP").doesNotContain("\"\"");
    }

    @Test
    void hostileArgumentsAreRefusedInTheLanguageOfTheCall() {
        McpSyncClient asked = client("fr");
        String long2 = "x".repeat(5_000);

        assertThat(call(asked, "city-twinnings", Map.of("town", "Annecy"))
                        .path("accepted")
                        .toString())
                .contains("city", "page", "language");
        assertThat(call(asked, "city-twinnings", Map.of("size", 5_000))
                        .path("error")
                        .asString())
                .contains("nombre entier de 1 à");
        assertThat(call(asked, "city-twinnings", Map.of("city", List.of("a", "b")))
                        .path("error")
                        .asString())
                .contains("doit être un texte");
        assertThat(call(asked, "city-twinnings", Map.of("city", long2))
                        .path("argument")
                        .asString())
                .isEqualTo("city");
        assertThat(call(asked, "city-twinnings", Map.of("city", "Grenobel"))
                        .path("candidates")
                        .toString())
                .contains("city/fr/grenoble");
        assertThat(call(asked, "search", Map.of("text", "'}) DETACH DELETE n //", "language", "en"))
                        .at("/parties/total")
                        .isNumber())
                .isTrue();
        assertThat(call(asked, "search", Collections.singletonMap("text", null))
                        .path("argument")
                        .asString())
                .isEqualTo("text");
        assertThat(call(asked, "party", Map.of("party", "Grenoble", "language", "xx"))
                        .path("accepted")
                        .toString())
                .isEqualTo("[\"en\",\"fr\"]");
        assertThatThrownBy(() -> asked.callTool(
                        CallToolRequest.builder("drop-all").arguments(Map.of()).build()))
                .isInstanceOf(McpError.class);
    }

    private HttpAnswer post(String message, String header, String value) {
        return send(
                "POST",
                HttpRequest.BodyPublishers.ofString(message),
                "/mcp",
                "Content-Type",
                "application/json",
                header,
                value);
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', application/json",
        "'{', 'application/json, text/event-stream'",
        "'[1]', 'application/json, text/event-stream'"
    })
    void aMessageThatIsNoneIsRefusedWithoutTellingOfTheProgram(String message, String accept) {
        HttpAnswer refused = post(message, "Accept", accept);

        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.text()).contains("message").doesNotContain("stackTrace", "className", ".java");
    }

    @Test
    void aMessageThatIsTooLongOrFromAnotherSiteIsRefused() {
        String message =
                "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"ping\",\"params\":{\"x\":\"" + "y".repeat(300_000) + "\"}}";

        assertThat(post(message, "Accept", "application/json, text/event-stream")
                        .status())
                .isEqualTo(413);
        assertThat(post("{}", "Origin", "http://evil.example").status()).isEqualTo(403);
        assertThat(send("GET", "/mcp").status()).isEqualTo(405);
    }
}
