package org.passerelle.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The limits of reading that a server is given hold for what is uploaded to it. */
@TestPropertySource(properties = {"passerelle.reading.limits.rows=2", "passerelle.reading.limits.file=2KB"})
@WithDatabase
class ImportLimitsTest extends ServedTest {

    private static final String HEADINGS = "Ville;Ville partenaire;Pays\n";
    private static final String ROW = "Tours;Marrakech;Maroc\n";

    @Autowired
    private Imports imports;

    @LocalServerPort
    private int port;

    private ResponseEntity<String> bring(String content) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return "twins.csv";
            }
        });
        return RestClient.builder()
                .baseUrl("http://localhost:" + port)
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build()
                .post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body.build())
                .retrieve()
                .toEntity(String.class);
    }

    private JsonNode read(String content) {
        String id =
                new JsonMapper().readTree(bring(content).getBody()).path("id").asString();
        JsonNode status = get("/api/imports/" + id + "?wait=30").json();
        imports.discard(id);
        return status;
    }

    @Test
    void moreRecordsThanTheLimitAreRefused() {
        assertThat(read(HEADINGS + ROW.repeat(2)).path("state").asString()).isEqualTo("READY");

        JsonNode refused = read(HEADINGS + ROW.repeat(3));
        assertThat(refused.path("state").asString()).isEqualTo("FAILED");
        assertThat(refused.toString()).contains("contains more than 2 records");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 60_000})
    void anUploadLargerThanTheLimitOfAFileIsRefused(int rows) {
        ResponseEntity<String> refused = bring(HEADINGS + ROW.repeat(rows));

        assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.CONTENT_TOO_LARGE);
        assertThat(refused.getBody()).contains("larger than the limit of 2048B");
        assertThat(imports.list()).isEmpty();
    }
}
