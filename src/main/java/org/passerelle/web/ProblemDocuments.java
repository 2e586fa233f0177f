package org.passerelle.web;

import java.util.List;
import org.passerelle.answers.NotUnderstood;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What went wrong, as RFC 9457 wants it. */
final class ProblemDocuments {

    private ProblemDocuments() {}

    static ProblemDetail of(HttpStatusCode status, String detail) {
        return ProblemDetail.forStatusAndDetail(status, detail.endsWith(".") ? detail : detail + ".");
    }

    /** Says which value of which field was not understood, what is accepted and what may have been meant. */
    static ProblemDetail of(NotUnderstood fault) {
        ProblemDetail problem = of(status(fault.reason()), String.valueOf(fault.getMessage()));
        problem.setProperty("field", fault.field());
        problem.setProperty("value", fault.value());
        problem.setProperty("accepted", fault.accepted());
        problem.setProperty("candidates", fault.candidates());
        return problem;
    }

    static ProblemDetail invalid(String field, String value, String problem, List<String> accepted) {
        return of(NotUnderstood.invalid(field, value, problem, accepted));
    }

    private static HttpStatus status(NotUnderstood.Reason reason) {
        return switch (reason) {
            case UNKNOWN -> HttpStatus.NOT_FOUND;
            case AMBIGUOUS -> HttpStatus.UNPROCESSABLE_CONTENT;
            case INVALID -> HttpStatus.BAD_REQUEST;
        };
    }
}
