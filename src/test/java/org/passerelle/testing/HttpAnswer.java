package org.passerelle.testing;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server answered. */
public final class HttpAnswer {

    private static final JsonMapper JSON = new JsonMapper();

    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    private HttpAnswer(int status, HttpHeaders headers, byte[] body) {
        this.status = status;
        this.headers = headers;
        this.body = body;
    }

    static HttpAnswer of(HttpResponse<byte[]> response) {
        return new HttpAnswer(response.statusCode(), response.headers(), response.body());
    }

    /** The answer whose bytes, from the status line to the end of the connection, are {@code raw}. */
    static HttpAnswer parse(byte[] raw) {
        String text = new String(raw, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        List<String> lines = text.substring(0, end).lines().toList();
        Map<String, List<String>> fields = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            fields.computeIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        HttpHeaders headers = HttpHeaders.of(fields, (name, value) -> true);
        String body = text.substring(end + 4);
        boolean chunked = headers.firstValue("Transfer-Encoding").isPresent();
        return new HttpAnswer(
                Integer.parseInt(lines.get(0).substring(9, 12)),
                headers,
                (chunked ? joined(body) : body).getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String joined(String chunks) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        while (at < chunks.length()) {
            int end = chunks.indexOf("\r\n", at);
            int length = Integer.parseInt(chunks.substring(at, end), 16);
            body.append(chunks, end + 2, end + 2 + length);
            at = end + length + 4;
        }
        return body.toString();
    }

    boolean hasBody() {
        return body.length > 0;
    }

    /** The status. */
    public int status() {
        return status;
    }

    /** A header, or an empty text; several of one name joined by commas. */
    public String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    /** The body as it came. */
    public byte[] bytes() {
        return body.clone();
    }

    /** The body as text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The body as JSON. */
    public JsonNode json() {
        return JSON.readTree(body);
    }

    /** The text at {@code pointer} of every item of a list. */
    public List<String> items(String pointer) {
        return texts(json().path("items"), pointer);
    }

    /** The text at {@code pointer} of every element of {@code array}. */
    public static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(item -> item.at(pointer).asString(""))
                .toList();
    }

    @Override
    public String toString() {
        return status + " " + headers.map() + "\n" + text();
    }
}
