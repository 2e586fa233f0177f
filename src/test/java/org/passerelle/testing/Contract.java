package org.passerelle.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the server says of its API (OpenAPI), against which answers are held: status, form, and every part of the JSON. A part that is not
 * described is a breach as well.
 */
public final class Contract {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String PLACE = "https://passerelle.test/api-docs";
    private static final String PROBLEM = "/components/schemas/Problem";
    private static final String API = "/api/";

    /** Without a body, or not described by anything. */
    private static final Set<String> OTHER_METHODS = Set.of("HEAD", "OPTIONS", "TRACE");

    private static final int TOLD = 5;

    private static @Nullable Contract known;

    private final JsonNode api;
    private final JsonNode paths;
    private final List<String> templates;
    private final SchemaRegistry schemas;
    private final Map<String, Schema> compiled = new ConcurrentHashMap<>();

    private Contract(JsonNode api) {
        api.path("components").path("schemas").forEach(Contract::close);
        this.api = api;
        this.paths = api.path("paths");
        this.templates = paths.propertyNames().stream()
                .sorted(Comparator.comparing((String path) -> path.contains("{"))
                        .thenComparing(Comparator.comparing(String::length).reversed()))
                .toList();
        String text = JSON.writeValueAsString(api);
        this.schemas =
                SchemaRegistry.withDialect(Dialects.getOpenApi31(), builder -> builder.schemas(Map.of(PLACE, text)));
    }

    /** What is not described is not allowed. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object
                && object.has("properties")
                && !object.has("additionalProperties")
                && !object.has("allOf")) {
            object.put("additionalProperties", false);
        }
    }

    /** What the server at {@code address} says; all servers of a run say the same. Empty while none tells without a password. */
    static synchronized Optional<Contract> of(URI address) {
        if (known == null) {
            try {
                HttpResponse<String> answer = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(address.resolve("/v3/api-docs"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofString());
                if (answer.statusCode() == 200) {
                    known = new Contract(JSON.readTree(answer.body()));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return Optional.ofNullable(known);
    }

    /** In what {@code answer} is not as the API is described; empty for all that is none of it. */
    List<String> breaches(String method, String address, HttpAnswer answer) {
        String path = address.replaceFirst("[?#].*", "");
        if (!path.startsWith(API) || OTHER_METHODS.contains(method)) {
            return List.of();
        }
        return schemaOf(method, path, answer).map(schema -> breaches(schema, answer)).orElse(List.of()).stream()
                .limit(TOLD)
                .map(breach -> method + " " + address + ": " + answer.status() + " " + breach)
                .toList();
    }

    private List<String> breaches(String schema, HttpAnswer answer) {
        if (schema.startsWith("!")) {
            return List.of(schema.substring(1));
        }
        try {
            JsonNode json = JSON.readTree(plain(answer));
            return compiled
                    .computeIfAbsent(schema, one -> schemas.getSchema(SchemaLocation.of(PLACE + "#" + one)))
                    .validate(json)
                    .stream()
                    .map(String::valueOf)
                    .toList();
        } catch (JacksonException e) {
            return List.of("is not JSON: " + e.getMessage());
        }
    }

    private static byte[] plain(HttpAnswer answer) {
        if (!answer.header("Content-Encoding").equals("gzip")) {
            return answer.bytes();
        }
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.bytes()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of the schema for an answer in JSON, or what is wrong after an exclamation mark; empty for other forms. */
    private Optional<String> schemaOf(String method, String path, HttpAnswer answer) {
        String type = answer.header("Content-Type").replaceFirst(";.*", "").strip();
        Optional<String> template = template(path, method.toLowerCase(Locale.ROOT));
        if (template.isEmpty()) {
            boolean refused = answer.status() >= 400 && type.equals("application/problem+json");
            return Optional.of(refused ? PROBLEM : "!is answered, and not described");
        }
        String operation = template.get();
        JsonNode responses = paths.at(operation).path("responses");
        String status = String.valueOf(answer.status());
        String response = responses.has(status) || answer.status() < 400 ? status : "default";
        if (!responses.has(response)) {
            return Optional.of("!is a status that is not described");
        }
        JsonNode content = responses.path(response).path("content");
        if (!answer.hasBody()) {
            return Optional.empty();
        }
        String form = content.has(type) ? type : "*/*";
        if (!content.has(form)) {
            return Optional.of("!is of a form that is not described: " + type);
        }
        return type.endsWith("json") && !isFile(content.path(form).path("schema"))
                ? Optional.of("/paths" + operation + "/responses/" + response + "/content/" + escaped(form) + "/schema")
                : Optional.empty();
    }

    /** What is written as a file may be lines of JSON, or any other form. */
    private boolean isFile(JsonNode schema) {
        String reference = schema.path("$ref").asString("");
        JsonNode described = reference.isEmpty() ? schema : api.at(reference.substring(1));
        return described.path("type").asString("").equals("string");
    }

    /** The place of the operation. */
    private Optional<String> template(String path, String method) {
        return Stream.of("[^/]+", ".+")
                .flatMap(id -> templates.stream().filter(template -> matches(template, id, path)))
                .findFirst()
                .filter(template -> paths.path(template).has(method))
                .map(template -> "/" + escaped(template) + "/" + method);
    }

    private static boolean matches(String template, String id, String path) {
        String pattern = Stream.of(template.split("\\{[^}]+}", -1))
                .map(Pattern::quote)
                .reduce((one, other) -> one + id + other)
                .orElse("");
        return path.matches(pattern);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
