package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Unit;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@Unit
class KeptAnswersTest {

    private static final String PATH = "/api/parties";

    private String state = "one";
    private int status = HttpServletResponse.SC_OK;
    private int length = 10;
    private int answered;
    private final KeptAnswers kept = new KeptAnswers(() -> state);

    private static MockHttpServletRequest request(String path) {
        return new MockHttpServletRequest("GET", path);
    }

    private static MockHttpServletRequest with(String header, String value) {
        MockHttpServletRequest request = request(PATH);
        request.addHeader(header, value);
        return request;
    }

    private MockHttpServletResponse ask(MockHttpServletRequest request) throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        kept.doFilter(
                request, response, (asked, answer) -> answer((HttpServletRequest) asked, (HttpServletResponse) answer));
        return response;
    }

    private void answer(HttpServletRequest asked, HttpServletResponse response) throws IOException {
        answered++;
        response.setStatus(status);
        response.setContentType("application/json");
        response.setHeader("ETag", ApiCaching.etag(state, asked));
        response.addHeader("Vary", "Accept");
        response.addHeader("Vary", "Accept-Language");
        response.getOutputStream().write(("answer " + answered + " ".repeat(length)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsAskedAgainIsAnsweredOnce() throws ServletException, IOException {
        MockHttpServletResponse first = ask(request(PATH));
        MockHttpServletResponse again = ask(request(PATH));

        assertThat(answered).isEqualTo(1);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(again.getContentType()).isEqualTo("application/json");
        assertThat(again.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
        assertThat(again.getHeaders("Vary")).containsExactly("Accept", "Accept-Language");
    }

    @Test
    void whoeverHoldsItIsToldThatItIsTheSame() throws ServletException, IOException {
        String held = ask(request(PATH)).getHeader("ETag");

        MockHttpServletResponse same = ask(with("If-None-Match", String.valueOf(held)));
        MockHttpServletResponse other = ask(with("If-None-Match", "W/\"other\""));

        assertThat(same.getStatus()).isEqualTo(HttpServletResponse.SC_NOT_MODIFIED);
        assertThat(same.getContentAsByteArray()).isEmpty();
        assertThat(same.getHeader("ETag")).isEqualTo(held);
        assertThat(same.getHeaders("Vary")).containsExactly("Accept", "Accept-Language");
        assertThat(other.getContentAsString()).startsWith("answer 2");
        state = "two";
        assertThat(ask(with("If-None-Match", String.valueOf(held))).getContentAsString())
                .startsWith("answer 3");
    }

    @Test
    void anotherStateIsAnsweredAnew() throws ServletException, IOException {
        ask(request(PATH));
        state = "two";

        assertThat(ask(request(PATH)).getContentAsString()).startsWith("answer 2");
    }

    @ParameterizedTest
    @CsvSource({"Accept, text/csv", "Accept-Language, fr", "Origin, https://example.org", "Range, bytes=0-1"})
    void anotherWayToAskIsAnsweredAnew(String header, String value) throws ServletException, IOException {
        ask(request(PATH));

        assertThat(ask(with(header, value)).getContentAsString()).startsWith("answer 2");
    }

    @Test
    void aServerCalledOtherwiseAnswersAnew() throws ServletException, IOException {
        ask(request(PATH));
        MockHttpServletRequest other = request(PATH);
        other.setServerName("other.example");

        assertThat(ask(other).getContentAsString()).startsWith("answer 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/imports", "/api/checks", "/parties"})
    void whatChangesWithoutTheGraphIsNotKept(String path) throws ServletException, IOException {
        ask(request(path));
        ask(request(path));

        assertThat(answered).isEqualTo(2);
    }

    @Test
    void faultsAreNotKept() throws ServletException, IOException {
        status = HttpServletResponse.SC_NOT_FOUND;
        ask(request(PATH));
        ask(request(PATH));

        assertThat(answered).isEqualTo(2);
    }

    @Test
    void longAnswersAreSentAndNotKept() throws ServletException, IOException {
        length = KeptAnswers.LONGEST;
        assertThat(ask(request(PATH)).getContentAsByteArray()).hasSizeGreaterThan(KeptAnswers.LONGEST);
        ask(request(PATH));

        assertThat(answered).isEqualTo(2);
    }

    @Test
    void anAnswerOfAStateThatCameBetweenIsNotKept() throws ServletException, IOException {
        kept.doFilter(request(PATH), new MockHttpServletResponse(), (asked, answer) -> {
            state = "two";
            answer((HttpServletRequest) asked, (HttpServletResponse) answer);
        });
        state = "one";

        assertThat(ask(request(PATH)).getContentAsString()).startsWith("answer 2");
    }
}
