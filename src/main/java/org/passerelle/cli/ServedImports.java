package org.passerelle.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.passerelle.answers.Listing;
import org.passerelle.imports.api.ImportForm;
import org.passerelle.imports.finding.ToldFinding;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.settings.Settings;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Imports by way of the server that holds the store. */
final class ServedImports implements ImportTarget {

    private static final ParameterizedTypeReference<Listing<ToldFinding>> FINDINGS =
            new ParameterizedTypeReference<>() {};
    private static final JsonMapper JSON = new JsonMapper();

    private final URI address;
    private final RestClient client;

    ServedImports(URI address, Locale language) {
        this.address = address;
        this.client = RestClient.builder()
                .baseUrl(address + "/api")
                .defaultHeaders(ServedImports::credentials)
                .defaultHeader(HttpHeaders.ACCEPT_LANGUAGE, language.getLanguage())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> refuse(response))
                .build();
    }

    private void refuse(ClientHttpResponse response) throws IOException {
        String body = new String(response.getBody().readAllBytes(), StandardCharsets.UTF_8);
        throw RunningServer.fault(address, response.getStatusCode().value(), body);
    }

    private static void credentials(HttpHeaders headers) {
        RunningServer.credentials().ifPresent(value -> headers.set(HttpHeaders.AUTHORIZATION, value));
        String token = Settings.ofProcess().token();
        if (!token.isBlank()) {
            headers.set("X-Passerelle-Token", token);
        }
    }

    @Override
    public ImportStatus bring(Path file, @Nullable Path corrections, ImportForm form) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new FileSystemResource(file));
        if (corrections != null) {
            body.part("corrections", new FileSystemResource(corrections));
        }
        JSON.convertValue(form, new TypeReference<Map<String, String>>() {}).forEach((name, value) -> {
            if (value != null) {
                body.part(name, value, MediaType.TEXT_PLAIN);
            }
        });
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
        return sent(() -> client.get()
                .uri("/imports/{id}?wait={seconds}", id, patience.toSeconds())
                .retrieve()
                .body(ImportStatus.class));
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
    public void saveFindings(String id, Path file) {
        sent(() -> client.get().uri("/imports/{id}/findings.csv", id).exchange((request, answer) -> {
            if (answer.getStatusCode().isError()) {
                refuse(answer);
            }
            try (InputStream findings = answer.getBody()) {
                return Files.copy(findings, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new SystemFault(CliText.CANNOT_WRITE.with(file), e);
            }
        }));
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
        try {
            return Objects.requireNonNull(request.get());
        } catch (ResourceAccessException e) {
            throw new SystemFault(CliText.NO_ANSWER.with(address), e);
        }
    }

    @Override
    public void close() {
        // nothing is held
    }
}
