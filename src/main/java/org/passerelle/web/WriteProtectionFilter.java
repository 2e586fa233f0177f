package org.passerelle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Who may change anything. A request that a page of another site makes the visitor's browser send is refused; and where the server can be
 * reached from other machines, the token that its operator set must come along: in the header {@value #TOKEN_HEADER}, or in the field
 * {@value #TOKEN_FIELD} of a form.
 */
final class WriteProtectionFilter extends OncePerRequestFilter {

    /** The header that carries the token. */
    static final String TOKEN_HEADER = "X-Passerelle-Token";

    /** The field of a form that carries it. */
    static final String TOKEN_FIELD = "token";

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    /** They change nothing: what they ask is too long for an address. */
    private static final Set<String> ASKED_BY_POST =
            Set.of("/reconcile", "/coverage", "/coverage/file", "/api/coverage", "/api/coverage/file", "/api/export");

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final ProblemWriter writer;
    private final boolean open;
    private final String token;
    private final Attempts attempts;

    /**
     * Makes the filter.
     *
     * @param open true when only this machine reaches the server, which then asks for no token
     * @param token what the operator set; empty when nothing may be changed from elsewhere
     * @param attempts who tried it and failed
     */
    WriteProtectionFilter(ProblemWriter writer, boolean open, String token, Attempts attempts) {
        this.writer = writer;
        this.open = open;
        this.token = token;
        this.attempts = attempts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return SAFE.contains(request.getMethod()) || ASKED_BY_POST.contains(request.getRequestURI());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Duration wait = open ? Duration.ZERO : attempts.wait(request.getRemoteAddr());
        if (!wait.isZero()) {
            writer.writeWaiting(request, response, wait);
            return;
        }
        ProblemDetail refusal = refusal(request);
        if (refusal == null) {
            chain.doFilter(request, response);
        } else {
            writer.write(request, response, refusal);
        }
    }

    private @Nullable ProblemDetail refusal(HttpServletRequest request) {
        if (!isFromHere(request)) {
            return ProblemDocuments.of(HttpStatus.FORBIDDEN, ServerFault.OTHER_SITE);
        }
        if (open) {
            return null;
        }
        if (token.isBlank()) {
            return ProblemDocuments.of(HttpStatus.FORBIDDEN, ServerFault.NO_IMPORTS);
        }
        return isRightToken(request)
                ? null
                : ProblemDocuments.of(HttpStatus.FORBIDDEN, ServerFault.TOKEN, TOKEN_HEADER, TOKEN_FIELD);
    }

    /** An address is kept in histories and logs: a token in it is given away, and does not count. */
    private static boolean isInAddress(HttpServletRequest request) {
        return UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet()
                .stream()
                .anyMatch(name -> UriUtils.decode(name, StandardCharsets.UTF_8).equals(TOKEN_FIELD));
    }

    private static boolean isFromHere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return OWN_SITES.contains(site);
        }
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return origin == null || Strings.CI.equals(authority(origin), request.getHeader(HttpHeaders.HOST));
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }

    /** Takes the same time whatever the texts have in common. */
    private boolean isRightToken(HttpServletRequest request) {
        String header = request.getHeader(TOKEN_HEADER);
        String given = header == null && !isInAddress(request) ? request.getParameter(TOKEN_FIELD) : header;
        if (given == null || given.isEmpty()) {
            return false;
        }
        boolean right = MessageDigest.isEqual(digest(given), digest(token));
        if (right) {
            attempts.succeeded(request.getRemoteAddr());
        } else {
            attempts.failed(request.getRemoteAddr(), null);
        }
        return right;
    }

    private static byte[] digest(String text) {
        return DigestUtils.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
