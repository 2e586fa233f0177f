package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Attack;
import org.passerelle.testing.ExplorerPages;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** Whatever an address or a form looks like, nobody gets an error of the program: it is answered, or refused with a problem document. */
@WithDatabase
@Attack
class OddRequestsTest extends ServedTest {

    private static final List<String> PATHS = Stream.concat(
                    ExplorerPages.withoutId().stream(),
                    Stream.of(
                            "/map",
                            "/network",
                            "/question/timeline",
                            "/browser",
                            "/browser/",
                            "/reconcile",
                            "/suggest",
                            "/api/parties",
                            "/api/cooperations",
                            "/api/questions/city-twinnings",
                            "/api/export",
                            "/actuator/health",
                            "/nothing"))
            .toList();

    private static final List<String> NAMES =
            List.of("q", "x", "lang", "from", "page", "size", "sort", "part", "queries");

    private static final List<String> ODD = List.of(
            "%7F",
            "%00",
            "%ff",
            "%c3",
            "%zz",
            "%",
            "%2",
            "=",
            "==",
            "&",
            "&&",
            "+",
            "a",
            "%ed%a0%80",
            "%f0%9f%92%a9",
            "%0d%0a",
            "%7B",
            "%7D",
            "%25",
            "{}".replace("{}", "%5B%5D"),
            "%F4%90%80%80",
            "?",
            "/",
            "//",
            ";",
            "%3B",
            "%2F",
            "%5C",
            "..",
            "@",
            "%E2%80%AE",
            "%EF%BF%BF",
            "1",
            "-1",
            "99999999999999999999",
            "NaN");

    private static void assertIsAnsweredOrRefused(String what, HttpAnswer answer) {
        assertThat(answer.status()).as(what + " " + answer).isLessThan(500);
        boolean page = answer.header("Content-Type").startsWith("text/html");
        if (answer.status() >= 400 && !page) {
            assertIsProblem(what, answer);
        }
    }

    private static void assertIsProblem(String what, HttpAnswer answer) {
        assertThat(answer.header("Content-Type").toLowerCase(Locale.ROOT))
                .as(what)
                .startsWith("application/problem+json");
        assertThat(answer.json().path("status").asInt()).as(what).isEqualTo(answer.status());
        assertThat(answer.json().path("detail").asString()).as(what).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?%7F=1",
                "/?%00",
                "/api/parties?%7F=1",
                "/search?q=%ff",
                "/path?from=%ff&to=x",
                "/suggest?q=%c3",
                "/browser/?lang=%ff",
                "/reconcile?queries=%ff",
                "/question/timeline?from=%zz",
                "/nothing?lang=%ff",
                "/actuator/health?x=%ff"
            })
    void isRefusedInTheUsualForm(String path) {
        HttpAnswer answer = raw("GET", path, "localhost");

        assertThat(answer.status()).isEqualTo(400);
        assertIsProblem(path, answer);
    }

    @Test
    void isRefusedInTheLanguageThatTheHeaderAsksFor() {
        HttpAnswer answer = get("/search?q=%ff", "Accept-Language", "fr");

        assertThat(answer.json().path("detail").asString()).startsWith("La chaîne de requête");
    }

    /** An equals sign in a value is as good as any other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/browser?x==",
                "/api/parties?q=a=b&size=1",
                "/api/cooperations?size=1&page=1&kind==",
                "/search?q==",
                "/search?q=%00",
                "/api/parties?q=%00"
            })
    void isTakenOrRefusedButNoFault(String path) {
        assertIsAnsweredOrRefused(path, raw("GET", path, "localhost"));
    }

    @Test
    void aPathKeepsItsOddQueryWhereItIsSentOn() {
        HttpAnswer answer = raw("GET", "/browser?x==&cmd=a%20b", "localhost");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.header("Location")).endsWith("/browser/?x==&cmd=a%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=x",
                "multipart/mixed; boundary=x",
                "application/x-www-form-urlencoded; charset=nonsense",
                "application/json",
                "application/json; charset=nonsense",
                "nonsense",
                "a/b; c",
                "text/csv"
            })
    void aFormThatCannotBeReadIsRefused(String type) {
        for (String path : List.of("/api/imports", "/imports", "/reconcile", "/api/judgements", "/search")) {
            for (String body : List.of(
                    "", "x=%ff&y=%zz", "--x\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nabc", "{")) {
                HttpAnswer answer = raw("POST", path, "localhost", type, body);
                assertIsAnsweredOrRefused("POST " + path + " " + type + " " + body, answer);
                assertThat(answer.status()).as(path).isGreaterThanOrEqualTo(400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -5",
                "Content-Length: many",
                "Content-Length: 99999999999999999999",
                "Transfer-Encoding: chunked\r\nContent-Type: application/json"
            })
    void aBodyOfNoLengthIsRefused(String headers) {
        for (String path : List.of("/api/views", "/api/imports", "/search")) {
            HttpAnswer answer = raw("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers
                    + "\r\n\r\nzz\r\n");
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertIsProblem(path, answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "HEAD", "FOO"})
    void otherMethodsAreAnsweredOrRefused(String method) {
        for (String path : PATHS) {
            HttpAnswer answer = raw(method, path + "?q=%ff", "localhost");
            assertThat(answer.status()).as(method + " " + path).isLessThan(500);
        }
    }

    /** The same odd pieces, put together at random: always the same ones. */
    @TestFactory
    Stream<DynamicTest> nothingThatIsPutTogetherOfOddPiecesIsAFault() {
        Random random = new Random(17);
        return PATHS.stream()
                .map(path -> DynamicTest.dynamicTest(
                        path,
                        () -> IntStream.range(0, 12)
                                .mapToObj(number -> path + "?" + odd(random))
                                .forEach((Consumer<String>) address ->
                                        assertIsAnsweredOrRefused(address, raw("GET", address, "localhost")))));
    }

    private static String odd(Random random) {
        StringBuilder query = new StringBuilder();
        for (int pair = random.nextInt(3); pair >= 0; pair--) {
            query.append(random.nextBoolean() ? NAMES.get(random.nextInt(NAMES.size())) : piece(random))
                    .append('=')
                    .append(piece(random))
                    .append(piece(random))
                    .append(pair > 0 ? "&" : "");
        }
        return query.toString();
    }

    private static String piece(Random random) {
        return ODD.get(random.nextInt(ODD.size()));
    }

    @Test
    void whatAnotherOriginMayNotAskIsRefusedInTheUsualForm() {
        HttpAnswer refused = get("/reconcile", "Origin", "https://elsewhere.example");

        assertThat(refused.status()).isEqualTo(403);
        assertIsProblem("/reconcile", refused);
        assertThat(refused.json().path("detail").asString()).contains("https://elsewhere.example");
        assertThat(get("/reconcile", "Origin", "http://localhost:3333").status())
                .isEqualTo(200);
    }
}
