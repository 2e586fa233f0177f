package org.passerelle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.passerelle.answers.NotUnderstood;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Without a password, takes only requests that call this server by a name of loopback. A page of the web can make its own name mean
 * 127.0.0.1 (DNS rebinding) and would then read the API through the visitor's browser; the Host header gives it away.
 */
final class LoopbackHostFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(LoopbackHostFilter.class);
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1", "[0:0:0:0:0:0:0:1]");

    private final ProblemWriter writer;

    LoopbackHostFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String host = request.getServerName();
        if (NAMES.contains(host.toLowerCase(Locale.ROOT))) {
            chain.doFilter(request, response);
            return;
        }
        LOG.warn("refused a request from {} that calls this server '{}'", request.getRemoteAddr(), host);
        ProblemDetail problem = ProblemDocuments.of(
                HttpStatus.MISDIRECTED_REQUEST,
                NotUnderstood.invalid(ServerFault.HOST, "Host", host)
                        .accepting(List.of("localhost", "127.0.0.1", "[::1]")));
        problem.setTitle("Misdirected Request");
        writer.write(request, response, problem);
    }
}
