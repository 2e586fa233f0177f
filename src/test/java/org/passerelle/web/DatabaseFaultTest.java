package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.MultipartConfigElement;
import org.junit.jupiter.api.Test;
import org.passerelle.graph.GraphException;
import org.passerelle.graph.NoRoomException;
import org.passerelle.telling.Message;
import org.passerelle.testing.Unit;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;

@Unit
class DatabaseFaultTest {

    private final ProblemAdvice advice = new ProblemAdvice(new MultipartConfigElement(""));

    @Test
    void isAProblemOfTheServiceThatKeepsItsAddressToItself() {
        for (RuntimeException fault : new RuntimeException[] {
            new GraphException(Message.of("graph", "no-answer", "bolt://secret:7687")),
            new DataAccessResourceFailureException("bolt://secret:7687")
        }) {
            ResponseEntity<Object> answer = advice.databaseAtFault(fault, new MockHttpServletRequest());

            assertThat(answer.getStatusCode().value()).isEqualTo(503);
            assertThat(answer.getHeaders().getContentType()).isEqualTo(MediaType.APPLICATION_PROBLEM_JSON);
            assertThat(answer.getBody())
                    .isInstanceOfSatisfying(
                            ProblemDetail.class,
                            problem -> assertThat(problem.getDetail())
                                    .contains("database")
                                    .doesNotContain("secret"));
        }
    }

    @Test
    void aFullDiskIsSaid() {
        ResponseEntity<Object> answer = advice.databaseAtFault(
                new NoRoomException(Message.of("graph", "disk-full", "/srv/passerelle", 3, 64), null),
                new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(503);
        assertThat(answer.getBody())
                .isInstanceOfSatisfying(
                        ProblemDetail.class,
                        problem -> assertThat(problem.getDetail())
                                .startsWith("The disk is full: 3 MB are free under /srv/passerelle"));
    }

    @Test
    void faultsOfTheProgramShowNothingOfIt() {
        ResponseEntity<Object> answer =
                advice.programAtFault(new IllegalStateException("at org.passerelle.x"), new MockHttpServletRequest());

        assertThat(answer.getStatusCode().value()).isEqualTo(500);
        assertThat(String.valueOf(answer.getBody())).doesNotContain("org.passerelle.x");
    }
}
