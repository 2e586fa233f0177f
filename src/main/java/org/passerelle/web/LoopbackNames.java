package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.answers.NotUnderstood;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The names by which a server without a password may be called. A page of the web can make its own name mean 127.0.0.1 (DNS rebinding)
 * and would then read the API through the visitor's browser; the Host header gives it away.
 */
final class LoopbackNames {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");

    private LoopbackNames() {}

    static boolean include(String host) {
        return NAMES.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Tells why {@code request}, which calls this server otherwise, was refused. */
    static ProblemDetail problem(HttpServletRequest request) {
        ProblemDetail problem = ProblemDocuments.of(
                HttpStatus.MISDIRECTED_REQUEST,
                NotUnderstood.invalid(ServerFault.HOST, "Host", request.getServerName())
                        .accepting(List.of("localhost", "127.0.0.1", "[::1]")));
        problem.setTitle("Misdirected Request");
        return problem;
    }
}
