package org.passerelle.web;

import java.util.List;
import java.util.Locale;
import org.passerelle.answers.NotUnderstood;
import org.passerelle.graph.NoRoomException;
import org.passerelle.telling.Message;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;

/** What went wrong, as RFC 9457 wants it, in the language that the request asks for. */
final class ProblemDocuments {

    private ProblemDocuments() {}

    /** A problem document with words for a person, and {@code code} and {@code values} for a program. */
    static ProblemDetail of(HttpStatusCode status, ServerFault fault, Object... values) {
        Message message = fault.with(values);
        return coded(status, message, message.told(language()));
    }

    /** Says what only the operator can change. */
    static ProblemDetail of(NoRoomException full) {
        return coded(HttpStatus.SERVICE_UNAVAILABLE, full.message(), full.told(language()));
    }

    /** Says which value of which field was not understood, what is accepted and what may have been meant. */
    static ProblemDetail of(NotUnderstood fault) {
        return of(HttpStatusCode.valueOf(fault.reason().status()), fault);
    }

    /** Says what was not understood, with {@code status} instead of the one of the fault. */
    static ProblemDetail of(HttpStatusCode status, NotUnderstood fault) {
        Locale language = language();
        ProblemDetail problem = coded(status, fault.message(), fault.told(language));
        problem.setProperty("field", fault.field());
        problem.setProperty("value", fault.value());
        problem.setProperty("accepted", fault.acceptedInAll(language));
        problem.setProperty("candidates", candidates(fault, language));
        return problem;
    }

    private record Candidate(String id, String name, String kind) {}

    private static List<Candidate> candidates(NotUnderstood fault, Locale language) {
        return fault.candidates().stream()
                .map(one -> new Candidate(one.id(), one.name().in(language), one.kind()))
                .toList();
    }

    private static ProblemDetail coded(HttpStatusCode status, Message message, String told) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, told.endsWith(".") ? told : told + ".");
        problem.setProperty("code", message.code());
        problem.setProperty("values", message.values());
        return problem;
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
