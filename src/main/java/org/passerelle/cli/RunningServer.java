package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.passerelle.answers.question.Question;
import org.passerelle.settings.Settings;
import org.passerelle.telling.Message;
import org.passerelle.telling.UnusableValue;
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

    /** The answer to {@code question} as the server gives it; a parameter says in which format. */
    InputStream ask(Question question, Map<String, String> parameters, Locale locale) throws IOException {
        return get("/api/questions/" + question.id(), parameters, locale);
    }

    /** What the server answers to {@code path}. */
    InputStream get(String path, Map<String, String> parameters, Locale locale) throws IOException {
        String query = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(path + "?" + query))
                .timeout(PATIENCE)
                .header("Accept-Language", locale.toLanguageTag());
        credentials().ifPresent(value -> request.header("Authorization", value));
        HttpResponse<InputStream> response = send(request.build());
        if (response.statusCode() >= 400) {
            try (InputStream body = response.body()) {
                throw fault(address, response.statusCode(), new String(body.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return response.body();
    }

    private HttpResponse<InputStream> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
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

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
