package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.answers.question.Question;
import org.passerelle.files.FileFault;
import org.passerelle.imports.api.JudgementsTaken;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportRequest;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.settings.Settings;
import org.passerelle.telling.Message;
import org.passerelle.telling.UnusableValue;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** The server that serves a data folder, asked over HTTP since it holds the store. */
final class RunningServer implements KnowledgeBase {

    private static final ParameterizedTypeReference<Listing<ToldFinding>> FINDINGS =
            new ParameterizedTypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final RestClient client;

    RunningServer(URI address, Locale language) {
        this.address = address;
        this.client = RestClient.builder()
                .baseUrl(address + "/api")
                .defaultHeaders(RunningServer::credentials)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> refuse(response))
                .build();
    }

    private void refuse(ClientHttpResponse response) throws IOException {
        String body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
        throw fault(response.getStatusCode().value(), body);
    }

    /** Adds what the environment says of how to get in. */
    static void credentials(HttpHeaders headers) {
        Settings own = Settings.ofProcess();
        if (own.isProtected()) {
            headers.setBasicAuth(own.username(), own.password(), StandardCharsets.UTF_8);
        }
        String token = own.token();
        if (!token.isBlank()) {
            headers.set("X-Passerelle-Token", token);
        }
    }

    /** The same, as names with their values. */
    static Map<String, String> credentials() {
        HttpHeaders headers = new HttpHeaders();
        credentials(headers);
        Map<String, String> given = new HashMap<>();
        headers.forEach((name, values) -> given.put(name, values.get(0)));
        return given;
    }

    /** The server that serves the data folder of {@code options} now, asked in {@code language}; empty when none does. */
    static Optional<RunningServer> of(StoreOptions options, Locale language) {
        return ServerFile.in(options.data()).read().map(address -> new RunningServer(address, language));
    }

    @Override
    public void print(AnswerPrinter printer, PrintWriter out) {
        printer.print(this, out);
    }

    /** The answer to {@code question} as the server gives it; a parameter says in which format. */
    InputStream ask(Question question, Map<String, String> parameters) {
        return get("/api/questions/" + question.id(), parameters);
    }

    /** What the server answers to {@code path}, as it comes. */
    InputStream get(String path, Map<String, String> parameters) {
        URI place = place(path, parameters);
        return sent(() -> client.get().uri(place).exchange((request, answer) -> body(answer), false));
    }

    /** What the server answers to {@code path} when the JSON in {@code file} is sent there. */
    InputStream post(String path, Map<String, String> parameters, Path file) {
        URI place = place(path, parameters);
        return sent(() -> client.post()
                .uri(place)
                .contentType(MediaType.APPLICATION_JSON)
                .body(new FileSystemResource(file))
                .exchange((request, answer) -> body(answer), false));
    }

    private URI place(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"));
        return address.resolve(path + "?" + query);
    }

    /** All that the server keeps, as it comes. */
    InputStream backup() {
        return sent(() -> client.post().uri("/backup").exchange((request, answer) -> body(answer), false));
    }

    private InputStream body(ClientHttpResponse answer) throws IOException {
        if (answer.getStatusCode().isError()) {
            refuse(answer);
        }
        return answer.getBody();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public ImportStatus bring(Path file, @Nullable Path corrections, ImportRequest request, @Nullable String who) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new FileSystemResource(file));
        if (corrections != null) {
            body.part("corrections", new FileSystemResource(corrections));
        }
        if (who != null) {
            body.part("who", who, MediaType.TEXT_PLAIN);
        }
        request.fields().forEach((name, value) -> body.part(name, value, MediaType.TEXT_PLAIN));
        return sent(() -> client.post()
                .uri("/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body.build())
                .retrieve()
                .body(ImportStatus.class));
    }

    @Override
    public ImportStatus commit(String id) {
        return sent(
                () -> client.post().uri("/imports/{id}/commit", id).retrieve().body(ImportStatus.class));
    }

    @Override
    public ImportStatus await(String id, Duration patience) {
        return sent(
                () -> client.get()
                        .uri("/imports/{id}?wait={seconds}", id, patience.toSeconds())
                        .retrieve()
                        .body(ImportStatus.class),
                CliText.SERVER_ENDED);
    }

    @Override
    public List<ToldFinding> findings(String id, int number) {
        return page(id, number).items();
    }

    @Override
    public long numberOfFindings(String id) {
        return page(id, 1).total();
    }

    private Listing<ToldFinding> page(String id, int size) {
        return sent(() -> client.get()
                .uri("/imports/{id}/findings?size={size}", id, size)
                .retrieve()
                .body(FINDINGS));
    }

    @Override
    public void saveFindings(String id, boolean literal, Path file) {
        sent(() -> client.get()
                .uri("/imports/{id}/findings.csv?literal={literal}", id, literal)
                .exchange((request, answer) -> {
                    if (answer.getStatusCode().isError()) {
                        refuse(answer);
                    }
                    try (InputStream findings = answer.getBody()) {
                        return Files.copy(findings, file, StandardCopyOption.REPLACE_EXISTING);
                    } catch (IOException e) {
                        throw new SystemFault(FileFault.of(e), e);
                    }
                }));
    }

    @Override
    public void saveJudgements(Path file) {
        try (InputStream judgements = get("/api/judgements/file", Map.of())) {
            Files.copy(judgements, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new SystemFault(FileFault.of(e), e);
        }
    }

    @Override
    public JudgementsTaken takeJudgements(Path file, boolean replace) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new FileSystemResource(file));
        body.part("replace", String.valueOf(replace), MediaType.TEXT_PLAIN);
        return sent(() -> client.post()
                .uri("/judgements/file")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body.build())
                .retrieve()
                .body(JudgementsTaken.class));
    }

    @Override
    public ImportStatus cancel(String id) {
        return sent(
                () -> client.post().uri("/imports/{id}/cancel", id).retrieve().body(ImportStatus.class));
    }

    @Override
    public void discard(String id) {
        sent(() -> client.delete().uri("/imports/{id}", id).retrieve().toBodilessEntity());
    }

    @Override
    public Optional<ImportStatus> remove(String dataset) {
        return Optional.ofNullable(sent(() -> client.delete()
                        .uri("/datasets/{id}", dataset)
                        .retrieve()
                        .toEntity(ImportStatus.class))
                .getBody());
    }

    private <T> T sent(Supplier<T> request) {
        return sent(request, CliText.NO_ANSWER);
    }

    private <T> T sent(Supplier<T> request, CliText otherwise) {
        try {
            return Objects.requireNonNull(request.get());
        } catch (ResourceAccessException e) {
            throw new SystemFault(otherwise.with(address), e);
        }
    }

    @Override
    public void close() {
        // nothing is held
    }

    /** What an answer of {@code status} means for a command: the call is at fault, or the system. */
    private RuntimeException fault(int status, String body) {
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
}
