package org.passerelle.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.springframework.web.util.UriUtils;
import tools.jackson.databind.JsonNode;

/** Requests that are put together from the description of the API: right ones, nearly right ones, and odd ones. The same seed gives the same. */
final class GeneratedRequests {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\u0000",
            "\u007F",
            "\uFFFF",
            "\u202E",
            "\uD83D\uDCA9",
            "%",
            "%zz",
            "a".repeat(5_000),
            "(".repeat(300),
            "99999999999999999999",
            "2147483648",
            "-1",
            "0",
            "1e309",
            "NaN",
            "'",
            "\"",
            "`",
            "\\",
            "*",
            "~",
            "?",
            "a AND (b",
            "[",
            "{x}",
            "$ids",
            "/",
            "..",
            "//",
            "2005-13-45",
            "197X",
            "[..1989]",
            "2003-10",
            "0000",
            "null",
            "true",
            "\r\nX: y",
            "é è ü 漢 ا");

    private static final List<String> ACCEPTED = List.of(
            "*/*",
            "application/json",
            "application/json",
            "text/csv",
            "application/jsonl",
            "text/html",
            "image/png",
            "nonsense",
            "a/b;q=x",
            "application/json;q=0.1, text/csv");

    private static final List<String> LANGUAGES = List.of("en", "fr", "de", "xx-yy-zz", "fr;q=2", "*");

    private final Random random;
    private final JsonNode paths;
    private final List<String> operations;
    private final List<String> values;

    /**
     * Requests of the API that {@code description} describes.
     *
     * @param values that mean something to the server: ids, names
     */
    GeneratedRequests(JsonNode description, List<String> values, long seed) {
        this.random = new Random(seed);
        this.paths = description.path("paths");
        this.values = values;
        this.operations = paths.propertyNames().stream()
                .flatMap(path -> paths.path(path).propertyNames().stream().map(method -> method + " " + path))
                // each makes a file of all that there is
                .filter(operation -> !operation.equals("post /api/backup"))
                .toList();
    }

    /**
     * A request without a body.
     *
     * @param address from the server's own on
     * @param headers names and values in turn
     */
    record Request(String method, String address, List<String> headers) {

        @Override
        public String toString() {
            return method + " " + address + " " + headers;
        }
    }

    /** The next request. */
    Request next() {
        String operation = one(operations);
        String method = operation.substring(0, operation.indexOf(' '));
        String path = operation.substring(operation.indexOf(' ') + 1);
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : paths.path(path).path(method).path("parameters")) {
            String name = parameter.path("name").asString();
            if (parameter.path("in").asString().equals("path")) {
                String value = random.nextInt(4) == 0 ? one(ODD) : one(values);
                path = path.replace("{" + name + "}", UriUtils.encodePath(value, StandardCharsets.UTF_8));
            } else if (isGiven(parameter, method)) {
                query.add(encoded(name) + "=" + encoded(value(parameter.path("schema"))));
            }
        }
        if (random.nextInt(20) == 0) {
            query.add(encoded(one(ODD)) + "=" + encoded(one(ODD)));
        }
        return new Request(
                method.toUpperCase(Locale.ROOT),
                path + (query.isEmpty() ? "" : "?" + String.join("&", query)),
                headers());
    }

    /** What changes something is asked for without saying what. */
    private boolean isGiven(JsonNode parameter, String method) {
        return !method.equals("post")
                && random.nextInt(10) < (parameter.path("required").asBoolean() ? 9 : 3);
    }

    private String value(JsonNode schema) {
        List<JsonNode> choices =
                StreamSupport.stream(schema.path("enum").spliterator(), false).toList();
        if (!choices.isEmpty() && random.nextInt(4) > 0) {
            return one(choices).asString("");
        }
        String type = schema.path("type").asString("");
        if (type.equals("integer") && random.nextInt(3) > 0) {
            return String.valueOf(random.nextInt(schema.path("maximum").asInt(40) + 2) - 1);
        }
        if (type.equals("boolean") && random.nextInt(3) > 0) {
            return String.valueOf(random.nextBoolean());
        }
        return random.nextBoolean() ? one(values) : one(ODD);
    }

    private List<String> headers() {
        return random.nextInt(3) == 0 ? List.of("Accept", one(ACCEPTED), "Accept-Language", one(LANGUAGES)) : List.of();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
