package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.curated.DatasetException;
import org.passerelle.curated.Issue;
import org.passerelle.telling.Message;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import tools.jackson.databind.JsonNode;

@WithDatabase
class ProblemTest extends ServedTest {

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nothing, 404",
        "GET, /nothing, 404",
        "GET, /error, 404",
        "GET, /api/parties/nobody, 404",
        "GET, /api/parties?size=x, 400",
        "GET, /api/overview?x=1, 400",
        "GET, /api/parties?q=a&q=b, 400",
        "GET, /api/parties?q=%zz, 400",
        "GET, /api//parties, 400",
        "GET, /api/parties;a=b, 400",
        "GET, /api/questions/seen-on?date=then, 400",
        "POST, /api/parties, 405",
        "PUT, /api/overview, 405",
        "DELETE, /api/cooperations/twinning/annecy-sassandra, 405",
        "PATCH, /api/questions/agreements, 405"
    })
    void answersEveryFaultWithAProblemDocument(String method, String path, int status) {
        HttpAnswer answer = raw(method, path, "localhost");

        assertThat(answer.status()).isEqualTo(status);
        assertIsProblem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/parties?q=\"<>|{}\"", "/api/parties?q=é", "/../etc/passwd", "/%2e%2e/x", "/api/\\parties"})
    void answersRequestsThatTheServerItselfRefuses(String path) {
        HttpAnswer answer = raw("GET", path, "localhost");

        assertThat(answer.status()).isIn(400, 404);
        assertIsProblem(answer);
    }

    /** A file of judgements that somebody edited by hand. */
    @Test
    void saysWhereAFileOfTheOperatorsIsAtFault() {
        Issue issue = new Issue(
                "judgements.csv",
                3,
                "judgement",
                "perhaps",
                Message.of("curated", "unknown-code"),
                List.of("same", "different"));

        ResponseEntity<Object> answer = new ProblemAdvice(new MultipartConfigElement(""))
                .fileAtFault(
                        new DatasetException(Message.of("datasets", "judgements", 1), List.of(issue)),
                        new MockHttpServletRequest("GET", "/api/judgements"));

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(answer.getBody())
                .isInstanceOfSatisfying(
                        ProblemDetail.class,
                        problem -> assertThat(problem.getDetail())
                                .isEqualTo(
                                        "A file on the server needs correcting: judgements.csv:3: judgement \"perhaps\":"
                                                + " is not one of the accepted values; accepted: same, different."));
    }

    @Test
    void quotesTheMethodAndSaysWhichArePossible() {
        HttpAnswer answer = send("POST", "/api/parties");

        assertThat(answer.header("Allow")).isEqualTo("GET");
        assertThat(answer.json().path("value").asString()).isEqualTo("POST");
        assertThat(answer.json().path("accepted").toString()).isEqualTo("[\"GET\"]");
    }

    @Test
    void quotesTheFormAndSaysWhichThereAre() {
        HttpAnswer answer = get("/api/overview", "Accept", "image/png");

        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.json().path("value").asString()).isEqualTo("image/png");
        assertThat(answer.json().path("accepted").toString()).isEqualTo("[\"application/json\"]");
        assertIsProblem(answer);
    }

    @Test
    void saysWhichParametersAnAddressKnows() {
        JsonNode problem = get("/api/parties?knd=Hospital").json();

        assertThat(problem.path("field").asString()).isEqualTo("knd");
        assertThat(problem.path("accepted").valueStream().map(JsonNode::asString))
                .startsWith("q", "kind", "country")
                .contains("department", "supporter", "facets")
                .endsWith("page", "size");
        assertThat(problem.path("instance").asString()).isEqualTo("/api/parties");
        assertThat(problem.path("title").asString()).isEqualTo("Bad Request");
    }

    @Test
    void writesProblemsForClientsThatWantSomethingElse() {
        assertIsProblem(get("/api/questions/nothing", "Accept", "text/csv"));
        assertIsProblem(get("/api/parties/nobody", "Accept", "text/html"));
    }

    private static void assertIsProblem(HttpAnswer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "org.", "java.", "\\tat ", "trace");
        assertThat(answer.header("ETag")).isEmpty();
    }
}
