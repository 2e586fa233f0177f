package org.passerelle.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.web.header.HeaderWriter;

/**
 * What a page may load and who may show it in a frame. Nothing comes from elsewhere and nothing is inline, so a script smuggled into a
 * name does not run even if it were not escaped; no page of another origin may load what is here as its own or hold on to a window of it.
 * Neo4j Browser and the page of the API are others' work and need more.
 */
final class PageHeaders implements HeaderWriter {

    private static final String POLICY = "Content-Security-Policy";
    private static final String FRAMES = "X-Frame-Options";
    private static final String RESOURCES = "Cross-Origin-Resource-Policy";
    private static final String OPENER = "Cross-Origin-Opener-Policy";
    private static final String OWN =
            "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; "
                    + "connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors ";

    @Override
    public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
        boolean embedded = isRead(request) && "1".equals(request.getParameter("embed"));
        response.setHeader(RESOURCES, embedded ? "cross-origin" : "same-origin");
        response.setHeader(OPENER, "same-origin");
        String path = request.getRequestURI();
        if (path.startsWith("/browser") || path.startsWith("/swagger-ui")) {
            response.setHeader(FRAMES, "SAMEORIGIN");
            return;
        }
        if (!embedded) {
            response.setHeader(FRAMES, "SAMEORIGIN");
        }
        if (!response.containsHeader(POLICY)) {
            response.setHeader(POLICY, OWN + (embedded ? "*" : "'self'"));
        }
    }

    /** A form that is sent may be unreadable, and no page is embedded by one. */
    private static boolean isRead(HttpServletRequest request) {
        return request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    }
}
