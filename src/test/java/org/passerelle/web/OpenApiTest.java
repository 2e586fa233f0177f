package org.passerelle.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

@WithDatabase
class OpenApiTest extends ServedTest {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mappings;

    @Test
    void describesEveryAddressOfTheApi() {
        Set<String> served = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> served.addAll(mapping.getPatternValues()));
        served.removeIf(path -> !path.startsWith("/api"));

        assertThat(served).hasSizeGreaterThan(14);
        JsonNode paths = description().path("paths");
        assertThat(paths.propertyNames())
                .containsAll(
                        served.stream().map(path -> path.replace("{*", "{")).toList())
                .noneMatch(path -> path.contains("*"));
        new QuestionCatalogue()
                .all()
                .forEach(question ->
                        assertThat(paths.has("/api/questions/" + question.id())).isTrue());
    }

    @Test
    void describesEveryOperationParameterAndResponse() {
        JsonNode api = description();
        Set<String> ids = new TreeSet<>();
        for (String path : api.path("paths").propertyNames()) {
            if (!api.path("paths").path(path).has("get")) {
                continue;
            }
            JsonNode operation = api.path("paths").path(path).path("get");
            assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
            assertThat(operation.path("tags")).as(path).isNotEmpty();
            assertThat(ids.add(operation.path("operationId").asString()))
                    .as(path)
                    .isTrue();
            for (JsonNode parameter : operation.path("parameters")) {
                assertThat(parameter.path("description").asString(""))
                        .as(path + " " + parameter)
                        .isNotBlank();
                assertThat(parameter.path("schema")).as(path + " " + parameter).isNotEmpty();
            }
            assertThat(operation.path("responses").propertyNames())
                    .as(path)
                    .contains("200", "400", "401", "406", "503");
            assertThat(operation.path("responses").has("304"))
                    .as(path)
                    .isEqualTo(!path.matches("/api/(imports|judgements|history|checks|views).*"));
            for (JsonNode response : operation.path("responses")) {
                assertThat(response.path("description").asString("")).as(path).isNotBlank();
            }
        }
        assertThat(ids).noneMatch(id -> id.matches(".*_\\d+"));
    }

    @Test
    void describesEveryAddressThatChangesSomething() {
        JsonNode paths = description().path("paths");
        Set<String> changing = new TreeSet<>();
        for (String path : paths.propertyNames()) {
            for (String method : List.of("post", "delete", "put", "patch")) {
                JsonNode operation = paths.path(path).path(method);
                if (!operation.isMissingNode()) {
                    changing.add(method + " " + path);
                    assertThat(operation.path("summary").asString("")).as(path).isNotBlank();
                    assertThat(operation.path("tags")).as(path).isNotEmpty();
                    assertThat(operation.path("responses").propertyNames())
                            .as(path)
                            .contains("400", "401", "403", "503");
                    for (JsonNode parameter : operation.path("parameters")) {
                        assertThat(parameter.path("description").asString(""))
                                .as(path + " " + parameter)
                                .isNotBlank();
                    }
                }
            }
        }
        assertThat(changing)
                .containsExactly(
                        "delete /api/checks",
                        "delete /api/datasets/{dataset}",
                        "delete /api/imports/{id}",
                        "delete /api/imports/{id}/corrections",
                        "delete /api/judgements",
                        "delete /api/views/{id}",
                        "post /api/backup",
                        "post /api/checks",
                        "post /api/checks/file",
                        "post /api/coverage",
                        "post /api/coverage/file",
                        "post /api/export",
                        "post /api/imports",
                        "post /api/imports/{id}/cancel",
                        "post /api/imports/{id}/commit",
                        "post /api/imports/{id}/corrections",
                        "post /api/judgements",
                        "post /api/judgements/file",
                        "post /api/views",
                        "put /api/views/{id}");
        assertThat(paths.at("/~1api~1judgements/post/responses").propertyNames())
                .contains("201", "404");
        assertThat(paths.at("/~1api~1judgements/delete/responses").propertyNames())
                .contains("204", "404");
    }

    @Test
    void describesProblems() {
        JsonNode api = description();

        assertThat(api.at("/paths/~1api~1parties~1{id}/get/responses/404/content/application~1problem+json/schema/$ref")
                        .asString())
                .isEqualTo("#/components/schemas/Problem");
        assertThat(api.at("/components/schemas/Problem/properties").propertyNames())
                .contains("title", "status", "detail", "field", "value", "accepted", "candidates");
    }

    @Test
    void describesParametersOfQuestionsWithTheirBounds() {
        JsonNode hops = description().at("/paths/~1api~1questions~1paths-between/get/parameters/2");

        assertThat(hops.path("name").asString()).isEqualTo("maxHops");
        assertThat(hops.at("/schema/type").asString()).isEqualTo("integer");
        assertThat(hops.at("/schema/maximum").asInt()).isEqualTo(12);
    }

    @Test
    void tellsPartsOfTheSameNameApart() {
        JsonNode schemas = description().at("/components/schemas");

        assertThat(schemas.at("/Participant/properties").propertyNames()).contains("city", "claims");
        assertThat(schemas.at("/PartyWithRoles/properties").propertyNames()).doesNotContain("city");
    }

    @Test
    void statesVersionAndLicence() {
        JsonNode info = description().path("info");

        assertThat(info.path("title").asString()).isEqualTo("Passerelle");
        assertThat(info.path("version").asString()).isNotBlank();
        assertThat(info.at("/license/identifier").asString()).isEqualTo("GPL-3.0-or-later");
    }

    @Test
    void hasAPage() {
        assertThat(get("/swagger-ui.html").status()).isEqualTo(302);
        assertThat(get("/swagger-ui/index.html").text()).contains("swagger-ui");
    }

    private JsonNode description() {
        return get("/v3/api-docs").json();
    }
}
