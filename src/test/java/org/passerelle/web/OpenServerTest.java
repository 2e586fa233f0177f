package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** Without a password, on loopback. */
@WithDatabase
class OpenServerTest extends ServedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST", "localhost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:99"})
    void answersUnderNamesOfLoopback(String host) {
        assertThat(raw("GET", "/api/overview", host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "evil.example:8080",
                "localhost.evil.example",
                "127.0.0.1.evil.example",
                "192.168.0.1",
                "passerelle"
            })
    void refusesOtherNames(String host) {
        for (String path : new String[] {"/api/overview", "/actuator/health", "/swagger-ui/index.html", "/nothing"}) {
            HttpAnswer answer = raw("GET", path, host);

            assertThat(answer.status()).as(path).isEqualTo(421);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("field").asString()).isEqualTo("Host");
            assertThat(answer.json().path("accepted").toString()).contains("localhost");
        }
    }

    @Test
    void sendsHeadersThatKeepBrowsersCareful() {
        HttpAnswer answer = get("/api/overview", "Origin", "http://evil.example");

        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("SAMEORIGIN");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    @Test
    void aPictureThatOthersMayEmbedIsTheirsToLoad() {
        HttpAnswer answer = get("/?embed=1", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    @Test
    void isHealthyAndShowsNothingElseOfItself() {
        assertThat(get("/actuator/health").json().path("status").asString()).isEqualTo("UP");
        assertThat(get("/actuator/health").text()).doesNotContain("details");
        assertThat(get("/actuator/env").status()).isEqualTo(404);
        assertThat(get("/login").status()).isEqualTo(404);
    }
}
