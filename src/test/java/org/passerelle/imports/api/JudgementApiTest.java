package org.passerelle.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Judging over the API: what is listed, made, taken back, and refused. */
@WithDatabase
class JudgementApiTest extends ServedTest {

    private static final String GRENOBLE = "hospital/fr/chu-grenoble";

    @Autowired
    private Imports imports;

    @AfterEach
    void takeAllBack() {
        imports.judging().list().forEach(one -> imports.judging().takeBack(one.left(), one.right()));
    }

    @Test
    void judgementIsListedUntilItIsTakenBack() {
        HttpAnswer made = judge(Map.of(
                "left", " FR:Centre hospitalier de Grenoble",
                "right", GRENOBLE,
                "judgement", "same",
                "who", "an archivist",
                "why", "the city has one; see \"its\" report, page 3"));

        assertThat(made.status()).as(made.text()).isEqualTo(201);
        JsonNode listed = list();
        assertThat(listed.path("total").asInt()).isEqualTo(1);
        assertThat(listed.at("/items/0")).isEqualTo(made.json());
        assertThat(made.json().propertyNames()).containsExactly("left", "right", "judgement", "who", "when", "why");
        assertThat(made.json().path("left").asString()).isEqualTo("FR:Centre hospitalier de Grenoble");
        assertThat(made.json().path("judgement").asString()).isEqualTo("same");
        assertThat(made.json().path("when").asString())
                .isEqualTo(LocalDate.now(ZoneId.systemDefault()).toString());
        assertThat(get("/api/judgements").header("Cache-Control")).contains("no-store");

        String sides = "?left=" + encoded("FR:Centre hospitalier de Grenoble") + "&right=" + encoded(GRENOBLE);
        assertThat(send("DELETE", "/api/judgements" + sides).status()).isEqualTo(204);
        assertThat(list().path("total").asInt()).isZero();
        HttpAnswer again = send("DELETE", "/api/judgements" + sides);
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.json().path("detail").asString()).contains("FR:Centre hospitalier de Grenoble", GRENOBLE);
    }

    @ParameterizedTest
    @CsvSource({
        "judgement, perhaps, 400, 'same, different'",
        "judgement, , 400, 'same, different'",
        "left, , 400, Enter a value for left",
        "right, , 400, Enter a value for right",
        "who, , 400, Enter a value for who",
        "why, ' ', 400, Enter a value for why",
        "left, XX:CH de Nulle-Part, 400, FR:CH de Tours",
        "right, hospital/fr/chu-grenobel, 404, hospital/fr/chu-grenoble",
        "left, city/xx/nowhere, 404, No match",
        "when, 2020, 400, Parameter not recognised"
    })
    void whatCannotBeTakenIsRefusedInASentence(String field, @Nullable String value, int status, String said) {
        Map<String, String> form = new java.util.HashMap<>(Map.of(
                "left",
                "FR:CH de Grenoble",
                "right",
                GRENOBLE,
                "judgement",
                "same",
                "who",
                "an archivist",
                "why",
                "x"));
        form.put(field, value == null ? "" : value);

        HttpAnswer refused = judge(form);

        assertThat(refused.status()).as(refused.text()).isEqualTo(status);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.json().path("detail").asString()).contains(said);
        assertThat(list().path("total").asInt()).isZero();
    }

    @Test
    void contradictionIsRefusedWithTheLineOfTheOther() {
        judge(pair("same"));

        HttpAnswer refused = judge(pair("different"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asString()).contains("line 3", "line 2");
        assertThat(list().path("total").asInt()).isEqualTo(1);
    }

    @Test
    void reviewedFileIsTakenAndComesOutAgain() {
        judge(pair("same"));
        String file = get("/api/judgements/file").text();
        assertThat(file).startsWith("left,right,judgement,who,when,why").contains("FR:CH de Grenoble," + GRENOBLE);

        HttpAnswer taken = bring(file.replace("same", "different"), true);

        assertThat(taken.status()).as(taken.text()).isEqualTo(200);
        assertThat(taken.json().toString()).isEqualTo("{\"changed\":1,\"total\":1}");
        assertThat(get("/api/judgements/file").text()).isEqualTo(file.replace("same", "different"));
        assertThat(bring("left,right,judgement,who,when,why\n", true)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void reviewedFileThatIsAtFaultIsRefusedWithItsLine() {
        HttpAnswer refused = bring("left,right,judgement,who,when,why\na,b,perhaps,A. Reader,2026-11-22,x\n", false);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("detail").asString()).contains("reviewed.csv", "judgements.csv:2", "perhaps");
        assertThat(list().path("total").asInt()).isZero();
    }

    private HttpAnswer bring(String file, boolean replace) {
        String body = """
                --limit\r
                Content-Disposition: form-data; name="file"; filename="reviewed.csv"\r
                Content-Type: text/csv\r
                \r
                %s\r
                --limit\r
                Content-Disposition: form-data; name="replace"\r
                \r
                %s\r
                --limit--\r
                """.formatted(file, replace);
        return send(
                "POST",
                HttpRequest.BodyPublishers.ofString(body),
                "/api/judgements/file",
                "Content-Type",
                "multipart/form-data; boundary=limit");
    }

    @Test
    void pageOfAnotherSiteMayNotJudge() {
        for (String method : List.of("POST", "DELETE")) {
            HttpAnswer refused = send(method, "/api/judgements", "Origin", "http://evil.example");

            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.text()).contains("Pages of other sites");
        }
    }

    private static Map<String, String> pair(String judgement) {
        return Map.of(
                "left", "FR:CH de Grenoble",
                "right", GRENOBLE,
                "judgement", judgement,
                "who", "an archivist",
                "why", "its report");
    }

    private JsonNode list() {
        return get("/api/judgements").json();
    }

    private HttpAnswer judge(Map<String, String> form) {
        return post(
                "/api/judgements",
                String.join(
                        "&",
                        form.entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + encoded(entry.getValue()))
                                .toList()));
    }
}
