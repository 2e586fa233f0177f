package org.passerelle.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives what the API has answered before once more, byte for byte, as long as the graph is in the same state and the same is asked in the
 * same way, or says that it is still the same to whoever holds it. Behind the filters that say who may ask. Long answers, faults, and what has no ETag are not kept.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class KeptAnswers extends OncePerRequestFilter {

    /** Bytes of a body that is kept, at most. */
    static final int LONGEST = 1 << 18;

    /** Bytes of all of them together. */
    private static final long MOST = 1 << 24;

    private final Supplier<String> state;
    private final Cache<String, KeptAnswer> answers = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((String asked, KeptAnswer answer) -> asked.length() + answer.weight())
            .build();

    @Autowired
    KeptAnswers(GraphVersion version) {
        this(version::current);
    }

    /** @param state of the graph, as a text that is another as soon as answers may be */
    KeptAnswers(Supplier<String> state) {
        this.state = state;
    }

    /** Other origins get headers of their own. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !request.getMethod().equals("GET")
                || !path.startsWith("/api/")
                || !ApiCaching.concerns(path)
                || Stream.of(HttpHeaders.ORIGIN, HttpHeaders.RANGE)
                        .anyMatch(header -> request.getHeader(header) != null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String etag;
        try {
            etag = ApiCaching.etag(state.get(), request);
        } catch (RuntimeException notReadable) {
            // whoever answers has to read it as well, and tells
            chain.doFilter(request, response);
            return;
        }
        // links lead to the server as it was called
        String asked = etag + request.getRequestURL();
        KeptAnswer before = answers.getIfPresent(asked);
        String held = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        if (before != null && (held == null || held.equals(etag))) {
            before.send(response, held != null);
            return;
        }
        if (held != null) {
            // other ways to name what is held are understood where answers are made
            chain.doFilter(request, response);
            return;
        }
        CopiedResponse copied = new CopiedResponse(response, LONGEST);
        chain.doFilter(request, copied);
        // with another ETag the graph has changed since
        if (!request.isAsyncStarted() && etag.equals(response.getHeader(HttpHeaders.ETAG))) {
            copied.answer().ifPresent(answer -> answers.put(asked, answer));
        }
    }
}
