package org.passerelle.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.question.Question;
import org.passerelle.answers.question.Source;
import org.passerelle.settings.Settings;
import org.passerelle.telling.Message;
import org.passerelle.telling.UnusableValue;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The server that serves a data folder, asked over HTTP since it holds the store. */
final class RunningServer {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(URI address) {
        this.address = address;
    }

    /** The server that serves {@code data} now; empty when none does. */
    static Optional<RunningServer> of(Path data) {
        return ServerFile.in(data).read().map(RunningServer::new);
    }

    String ask(Question question, Map<String, String> parameters, AskCommand.Format format, Locale locale) {
        String accept = format == AskCommand.Format.CSV ? "text/csv" : "application/json";
        HttpResponse<String> response = get(question, parameters, accept, locale);
        if (response.statusCode() >= 400) {
            throw fault(address, response.statusCode(), response.body());
        }
        return switch (format) {
            case CSV -> response.body();
            case JSON ->
                JSON.writerWithDefaultPrettyPrinter().writeValueAsString(JSON.readTree(response.body()))
                        + System.lineSeparator();
            case TABLE -> table(question, JSON.readTree(response.body()), locale);
        };
    }

    private HttpResponse<String> get(Question question, Map<String, String> parameters, String accept, Locale locale) {
        String query = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        address.resolve("/api/questions/" + question.id() + (query.isEmpty() ? "" : "?" + query)))
                .timeout(PATIENCE)
                .header("Accept", accept)
                .header("Accept-Language", locale.toLanguageTag());
        credentials().ifPresent(value -> request.header("Authorization", value));
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new SystemFault(CliText.NO_ANSWER.with(address), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SystemFault(CliText.INTERRUPTED.with(address), e);
        }
    }

    static Optional<String> credentials() {
        return Optional.of(Settings.ofProcess())
                .filter(Settings::isProtected)
                .map(own -> (own.username() + ":" + own.password()).getBytes(StandardCharsets.UTF_8))
                .map(bytes -> "Basic " + Base64.getEncoder().encodeToString(bytes));
    }

    /** What an answer of {@code status} means for a command: the call is at fault, or the system. */
    static RuntimeException fault(URI address, int status, String body) {
        if (status == 401) {
            return new SystemFault(CliText.NEEDS_PASSWORD.with(address));
        }
        Message detail = detail(body);
        return status < 500 ? new UnusableValue(detail) : new SystemFault(detail);
    }

    /** In the language that the server was asked in. */
    private static Message detail(String body) {
        try {
            String detail = JSON.readTree(body).path("detail").asString("");
            return detail.isEmpty() ? CliText.REFUSED.with() : CliText.SERVER_SAID.with(detail);
        } catch (tools.jackson.core.JacksonException e) {
            return CliText.REFUSED.with();
        }
    }

    private static String table(Question question, JsonNode answer, Locale locale) {
        List<Map<String, @Nullable Object>> rows = JSON.convertValue(
                answer.path("rows"), new TypeReference<ArrayList<Map<String, @Nullable Object>>>() {});
        List<AnswerTable.SourceLine> sources =
                JSON.convertValue(answer.path("sources"), new TypeReference<ArrayList<Source>>() {}).stream()
                        .map(source -> new AnswerTable.SourceLine(source.id(), source.citation(locale)))
                        .toList();
        return AnswerTable.of(question, rows, sources, locale);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
