package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

/** Who may change anything. */
@WithDatabase
class WriteProtectionFilterTest extends ServedTest {

    private static final String TOKEN = "pont-neuf";

    private static int answer(boolean open, String token, MockHttpServletRequest request) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new WriteProtectionFilter(
                        new ProblemWriter(new JsonMapper()), open, token, new Attempts("token", Clock.systemUTC()))
                .doFilter(request, response, new MockFilterChain());
        return response.getStatus();
    }

    private static MockHttpServletRequest post() {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/imports");
        request.addHeader("Host", "localhost:8080");
        return request;
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, http://localhost:8080, 200",
        "Origin, http://evil.example, 403",
        "Origin, http://localhost:9090, 403",
        "Origin, null, 403",
        "Sec-Fetch-Site, same-origin, 200",
        "Sec-Fetch-Site, none, 200",
        "Sec-Fetch-Site, same-site, 403",
        "Sec-Fetch-Site, cross-site, 403",
        "Accept, text/html, 200"
    })
    void pagesOfOtherSitesAreRefused(String header, String value, int status) throws Exception {
        MockHttpServletRequest request = post();
        request.addHeader(header, value);

        assertThat(answer(true, "", request)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"pont-neuf, , 200", ", pont-neuf, 200", "wrong, , 403", ", wrong, 403", ", , 403"})
    void whoeverComesFromElsewhereNeedsTheToken(@Nullable String header, @Nullable String field, int status)
            throws Exception {
        MockHttpServletRequest request = post();
        if (header != null) {
            request.addHeader("X-Passerelle-Token", header);
        }
        if (field != null) {
            request.addParameter("token", field);
        }

        assertThat(answer(false, TOKEN, request)).isEqualTo(status);
    }

    @Test
    void withoutTokenOfTheOperatorNothingComesFromElsewhere() throws Exception {
        MockHttpServletRequest request = post();
        request.addHeader("X-Passerelle-Token", "");

        assertThat(answer(false, "", request)).isEqualTo(403);
    }

    @Test
    void readingIsNotAsked() throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/overview");
        request.addHeader("Origin", "http://evil.example");

        assertThat(answer(false, TOKEN, request)).isEqualTo(200);
    }

    @Test
    void serverAppliesIt() {
        HttpAnswer refused = send("POST", "/api/imports", "Origin", "http://evil.example");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
        assertThat(refused.text()).contains("Pages of other sites");
    }

    @ParameterizedTest
    @ValueSource(strings = {"token=pont-neuf", "a=b&%74oken=pont-neuf", "token"})
    void aTokenInTheAddressDoesNotCount(String query) throws Exception {
        MockHttpServletRequest request = post();
        request.setQueryString(query);
        request.addParameter("token", TOKEN);

        assertThat(answer(false, TOKEN, request)).isEqualTo(403);
    }

    @Test
    void whoeverTriesTokensWaits() throws Exception {
        WriteProtectionFilter filter = new WriteProtectionFilter(
                new ProblemWriter(new JsonMapper()), false, TOKEN, new Attempts("token", Clock.systemUTC()));
        MockHttpServletResponse response = new MockHttpServletResponse();
        for (int number = 0; number < 6; number++) {
            MockHttpServletRequest request = post();
            request.addHeader("X-Passerelle-Token", "guess-" + number);
            response = new MockHttpServletResponse();
            filter.doFilter(request, response, new MockFilterChain());
        }

        assertThat(response.getStatus()).isEqualTo(429);
        assertThat(response.getHeader("Retry-After")).isNotNull();
    }
}
