package org.passerelle.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.commons.lang3.Strings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.filter.OncePerRequestFilter;

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
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    private final ProblemWriter writer;
    private final boolean open;
    private final String token;

    /**
     * Makes the filter.
     *
     * @param open true when only this machine reaches the server, which then asks for no token
     * @param token what the operator set; empty when nothing may be changed from elsewhere
     */
    WriteProtectionFilter(ProblemWriter writer, boolean open, String token) {
        this.writer = writer;
        this.open = open;
        this.token = token;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        // reconciliation clients ask by POST, since their questions are long
        return SAFE.contains(request.getMethod()) || request.getRequestURI().equals("/reconcile");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
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
        String given = header == null ? request.getParameter(TOKEN_FIELD) : header;
        return given != null && MessageDigest.isEqual(digest(given), digest(token));
    }

    private static byte[] digest(String text) {
        return DigestUtils.sha256(text.getBytes(StandardCharsets.UTF_8));
    }
}
