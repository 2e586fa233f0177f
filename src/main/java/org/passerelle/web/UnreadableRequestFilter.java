package org.passerelle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a request that cannot be read with a problem document, wherever that comes to light. Tomcat and the firewall look at parameters
 * when somebody first asks for one, which may be a filter, or whoever chooses the language, where no advice for controllers is reached. So
 * it asks for those of an address at once; those of a form, only when it is known who sends it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class UnreadableRequestFilter extends OncePerRequestFilter {

    private final ProblemWriter writer;

    UnreadableRequestFilter(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (!hasBody(request)) {
                request.getParameterMap();
            }
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException fault) {
            if (response.isCommitted() || !UnreadableRequest.causes(fault)) {
                throw fault;
            }
            answer(request, response, fault);
        }
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception fault) throws IOException {
        response.reset();
        LocaleContextHolder.setLocale(ChosenLanguage.ofHeader(request));
        try {
            ProblemDetail problem = UnreadableRequest.problem(fault, request);
            writer.write(request, response, problem);
        } finally {
            LocaleContextHolder.resetLocaleContext();
        }
    }
}
