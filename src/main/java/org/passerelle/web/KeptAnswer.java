package org.passerelle.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** An answer of the API as it was sent. */
final class KeptAnswer {

    /** Those that the API sets; the server adds its own each time. */
    private static final List<String> HEADERS = List.of(
            HttpHeaders.ETAG,
            HttpHeaders.CACHE_CONTROL,
            HttpHeaders.VARY,
            HttpHeaders.LINK,
            HttpHeaders.CONTENT_DISPOSITION,
            HttpHeaders.CONTENT_LANGUAGE);

    private final String type;
    private final Map<String, List<String>> headers = new LinkedHashMap<>();
    private final byte[] body;

    /** What {@code response} has sent, with {@code body}. */
    KeptAnswer(HttpServletResponse response, byte[] body) {
        this.type = response.getContentType();
        this.body = body;
        HEADERS.stream()
                .filter(response::containsHeader)
                .forEach(header -> headers.put(header, List.copyOf(response.getHeaders(header))));
    }

    /** Bytes that it takes, about. */
    int weight() {
        return body.length + 500;
    }

    /** @param held whether the body is there already */
    void send(HttpServletResponse response, boolean held) throws IOException {
        headers.forEach((header, values) -> {
            response.setHeader(header, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(header, value));
        });
        if (held) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
