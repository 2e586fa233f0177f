package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.DefaultCorsProcessor;

/** Refuses what a page of another origin may not ask, with a problem document like all others. */
final class CrossOriginRefusals extends DefaultCorsProcessor {

    private final ProblemWriter writer;

    CrossOriginRefusals(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public boolean processRequest(
            @Nullable CorsConfiguration configuration, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean passes = super.processRequest(configuration, request, response);
        if (!passes) {
            String origin = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ORIGIN), "");
            writer.write(
                    request, response, ProblemDocuments.of(HttpStatus.FORBIDDEN, ServerFault.OTHER_ORIGIN, origin));
        }
        return passes;
    }

    /** Leaves the words to {@link #processRequest}, which knows what was asked. */
    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        response.setStatusCode(HttpStatus.FORBIDDEN);
    }
}
