package org.passerelle.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Describes what all addresses of the API have in common: problem documents, ETags, ids as path variables. */
final class CommonDescription implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";

    @Override
    public void customise(OpenAPI api) {
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addSchemas("Candidate", candidate()).addSchemas(PROBLEM, problem());
        Paths paths = new Paths();
        new TreeMap<>(api.getPaths()).forEach((path, item) -> paths.addPathItem(path.replace("{*", "{"), item));
        api.setPaths(paths);
        paths.forEach(CommonDescription::describe);
    }

    private static void describe(String path, PathItem item) {
        item.readOperationsMap().forEach((method, operation) -> {
            if (method == PathItem.HttpMethod.GET) {
                describe(path, operation);
            } else {
                describeChange(path, operation);
            }
        });
    }

    private static void describeChange(String path, Operation operation) {
        operation.getResponses().values().forEach(response -> response.setDescription(operation.getSummary()));
        add(operation, "400", fault("Something that was sent cannot be taken; says what and what is accepted"));
        add(operation, "401", fault("The server asks for a user and a password"));
        add(operation, "403", fault("A page of another site asks, or the token is missing"));
        if (path.contains("{") || path.equals("/api/judgements")) {
            add(operation, "404", fault("Nothing has this id or name"));
        }
        add(operation, "503", fault("The database cannot answer now"));
        add(operation, "default", fault("Any other refusal"));
    }

    private static void describe(String path, Operation operation) {
        ApiResponse good = operation.getResponses().computeIfAbsent("200", code -> new ApiResponse());
        good.setDescription(operation.getSummary());
        if (good.getContent() != null) {
            good.getContent().computeIfPresent("text/csv", (type, content) -> content.schema(new StringSchema()));
        }
        if (ApiCaching.concerns(path)) {
            good.addHeaderObject("ETag", text("Changes with the graph; send it back in If-None-Match"));
            add(
                    operation,
                    "304",
                    new ApiResponse().description("Nothing has changed since the ETag in If-None-Match was given"));
        }
        if (operation.getParameters() != null
                && operation.getParameters().stream()
                        .anyMatch(parameter -> parameter.getName().equals("page"))) {
            good.addHeaderObject("Link", text("Addresses of the pages before and after, rel prev and next"));
        }
        add(operation, "400", fault("A parameter is unknown or cannot be read; says which and what is accepted"));
        add(operation, "401", fault("The server asks for a user and a password"));
        if (path.contains("{") || takesNames(path)) {
            add(operation, "404", fault("Nothing has this id or name; proposes what comes near"));
        }
        add(operation, "406", fault("The answer has no form that Accept names"));
        if (path.equals("/api/cooperations") || path.startsWith("/api/questions/")) {
            add(operation, "422", fault("A name means several; lists them"));
        }
        add(operation, "503", fault("The database cannot answer now"));
        add(operation, "default", fault("Any other refusal"));
    }

    /** True for an address whose filters name parties and fields. */
    private static boolean takesNames(String path) {
        return Stream.of("/api/cooperations", "/api/network", "/api/map").anyMatch(path::startsWith);
    }

    private static void add(Operation operation, String code, ApiResponse response) {
        operation.getResponses().addApiResponse(code, response);
    }

    private static Header text(String description) {
        return new Header().description(description).schema(new StringSchema());
    }

    private static ApiResponse fault(String description) {
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(
                                org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE,
                                new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .description("A problem document (RFC 9457)")
                .addProperty("type", new StringSchema().description("about:blank: the status says it all"))
                .addProperty("title", new StringSchema().description("The status in words"))
                .addProperty("status", new IntegerSchema().description("The HTTP status"))
                .addProperty("detail", new StringSchema().description("What is wrong, in a sentence for a person"))
                .addProperty("instance", new StringSchema().description("Path of the request"))
                .addProperty(
                        "code",
                        new StringSchema().description("What is wrong, as a code that is the same in every language"))
                .addProperty(
                        "values",
                        new ArraySchema().items(new StringSchema()).description("What the sentence names, in order"))
                .addProperty("field", new StringSchema().description("Parameter, path variable or header at fault"))
                .addProperty("value", new StringSchema().description("What was given"))
                .addProperty(
                        "accepted", new ArraySchema().items(new StringSchema()).description("What would be accepted"))
                .addProperty(
                        "candidates",
                        new ArraySchema()
                                .items(new Schema<>().$ref("Candidate"))
                                .description("What may have been meant"));
    }

    private static Schema<?> candidate() {
        return new ObjectSchema()
                .description("Something that may have been meant")
                .addProperty("id", new StringSchema())
                .addProperty("name", new StringSchema())
                .addProperty("kind", new StringSchema());
    }
}
