package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

@WithDatabase
class CachingTest extends ServedTest {

    private static final String TWINNINGS = "/api/questions/city-twinnings";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/questions",
                TWINNINGS,
                "/api/parties",
                "/api/parties/city/fr/grenoble",
                "/api/cooperations",
                "/api/cooperations/twinning/annecy-sassandra",
                "/api/documents",
                "/api/documents/document/resacoop-rhone-alpes-2005",
                "/api/records/record/resacoop-2005/crest",
                "/api/claims",
                "/api/datasets",
                "/api/fields",
                "/api/activities",
                "/api/countries",
                "/api/overview"
            })
    void everyAnswerMayBeKeptAndAskedForAgain(String path) {
        HttpAnswer first = get(path);
        HttpAnswer again = get(path, "If-None-Match", first.header("ETag"));

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("ETag")).matches("W/\"[0-9a-f]{24}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(first.header("Vary")).containsIgnoringCase("Accept-Language");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.header("Vary")).containsIgnoringCase("Accept-Language");
    }

    @ParameterizedTest
    @ValueSource(strings = {TWINNINGS, TWINNINGS + "?size=1", "/api/parties?size=1&page=1", "/api/cooperations"})
    void whatIsAskedAgainIsTheSameWithAllItsHeaders(String path) {
        HttpAnswer first = get(path, "Accept-Language", "fr");
        HttpAnswer again = get(path, "Accept-Language", "fr");

        assertThat(again.text())
                .isEqualTo(first.text())
                .isNotEqualTo(get(path, "Accept", "text/csv").text());
        for (String header :
                List.of("Content-Type", "ETag", "Cache-Control", "Vary", "Link", "X-Content-Type-Options")) {
            assertThat(again.header(header)).as(header).isEqualTo(first.header(header));
        }
    }

    @Test
    void linksLeadToTheServerAsItIsCalled() {
        assertThat(get("/api/parties?size=1").header("Link")).contains("//localhost:");
        assertThat(raw("GET", "/api/parties?size=1", "127.0.0.1").header("Link"))
                .contains("//127.0.0.1");
    }

    @Test
    void everyFormHasItsOwnTag() {
        String english = get(TWINNINGS).header("ETag");

        assertThat(get(TWINNINGS).header("ETag")).isEqualTo(english);
        assertThat(get(TWINNINGS, "Accept-Language", "fr").header("ETag")).isNotEqualTo(english);
        assertThat(get(TWINNINGS, "Accept", "text/csv").header("ETag")).isNotEqualTo(english);
        assertThat(get(TWINNINGS + "?city=Annecy").header("ETag")).isNotEqualTo(english);
        assertThat(get(TWINNINGS, "Accept", "text/csv", "If-None-Match", english)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aTagOfAnotherStateIsAnsweredInFull() {
        assertThat(get("/api/overview", "If-None-Match", "W/\"0\"").status()).isEqualTo(200);
    }

    @Test
    void faultsHaveNoTagAndAreNeverUnchanged() {
        HttpAnswer answer = get("/api/parties/nobody", "If-None-Match", "*");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("ETag")).isEmpty();
    }

    @Test
    void compressesWhatIsWorthIt() throws IOException {
        HttpAnswer plain = get("/api/cooperations");
        HttpAnswer compressed = get("/api/cooperations", "Accept-Encoding", "gzip");

        assertThat(compressed.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(compressed.header("ETag")).isEqualTo(plain.header("ETag"));
        assertThat(compressed.bytes().length).isLessThan(plain.bytes().length / 3);
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(compressed.bytes()))) {
            assertThat(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain.text());
        }
    }

    @Test
    void answersHeadWithTheHeadersOfGet() {
        HttpAnswer head = send("HEAD", "/api/overview");

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(get("/api/overview").header("ETag"));
        assertThat(head.text()).isEmpty();
    }
}
