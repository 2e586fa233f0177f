package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.test.context.TestPropertySource;

/** With a password. */
@TestPropertySource(properties = {"passerelle.username=reader", "passerelle.password=pont d'Avignon ü"})
@WithDatabase
class ProtectedServerTest extends ServedTest {

    private static final String RIGHT = "pont d'Avignon ü";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/overview",
                "/api/nothing",
                "/api/parties/city/fr/grenoble",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/",
                "/reconcile?queries=%7B%7D",
                "/reconcile/suggest/entity?prefix=a",
                "/actuator",
                "/actuator/env",
                "/actuator/health%2F..%2F..%2Fapi%2Foverview"
            })
    void asksForThePasswordEverywhere(String path) {
        HttpAnswer answer = get(path);

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic realm=\"Passerelle\"");
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Set-Cookie")).isEmpty();
    }

    /** Whatever language this machine speaks. */
    @Test
    void refusesInTheLanguageOfTheRequest() {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.FRENCH);
        try {
            String english = ServerFault.PASSWORD.with().told(Locale.ENGLISH);
            String french = ServerFault.PASSWORD.with().told(Locale.FRENCH);

            assertThat(get("/api/overview").json().path("detail").asString()).startsWith(english);
            assertThat(get("/api/overview", "Accept-Language", "fr-CH, de")
                            .json()
                            .path("detail")
                            .asString())
                    .startsWith(french);
        } finally {
            Locale.setDefault(machine);
        }
    }

    /** As the protocol has it: the manifest says how to log in. */
    @Test
    void showsTheReconciliationManifestAlone() {
        HttpAnswer answer = get("/reconcile", "Origin", "https://table.example");

        assertThat(answer.json().at("/authentication/type").asString()).isEqualTo("basic");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("https://table.example");
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(send(
                                "OPTIONS",
                                "/reconcile",
                                "Origin",
                                "https://table.example",
                                "Access-Control-Request-Method",
                                "POST",
                                "Access-Control-Request-Headers",
                                "authorization")
                        .header("Access-Control-Allow-Headers"))
                .isEqualTo("authorization");
    }

    @Test
    void answersWhoeverKnowsIt() {
        assertThat(get("/api/overview", "Authorization", basic("reader", RIGHT)).status())
                .isEqualTo(200);
        assertThat(get("/v3/api-docs", "Authorization", basic("reader", RIGHT)).status())
                .isEqualTo(200);
    }

    @Test
    void refusesWrongNamesAndPasswords() {
        for (String wrong : new String[] {
            basic("reader", "wrong"),
            basic("reader", ""),
            basic("passerelle", RIGHT),
            basic("user", "password"),
            "Basic !",
            "Bearer x"
        }) {
            HttpAnswer answer = get("/api/overview", "Authorization", wrong);

            assertThat(answer.status()).as(wrong).isEqualTo(401);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        }
    }

    @Test
    void leavesTheHealthCheckOpen() {
        assertThat(get("/actuator/health").json().path("status").asString()).isEqualTo("UP");
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
