package org.passerelle.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as OpenRefine sees it: its own code asks, in a process of its own, and what it makes of the answers is looked at. */
@WithDatabase
class OpenRefineTest extends ServedTest {

    private static final Path PROJECT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    private static final JsonMapper JSON = new JsonMapper();
    private static final long PATIENCE = 90;

    @TempDir
    private Path folder;

    @Test
    void matchesAColumnOfNamesByTheOtherCellsOfTheirRows() throws Exception {
        JsonNode cells = reconciled(
                        "",
                        List.of("name", "city", "country"),
                        List.of(
                                List.of("Centre Hospitalier Universitaire Grenoble", "Grenoble", "France"),
                                List.of("Centre hospitalier", "", "FR"),
                                List.of("CHU de Grenoble", "Bamako", "Mali"),
                                List.of("Ouagadougou", "", "Burkina Faso"),
                                List.of("zzzz qqqq", "", "")))
                .path("cells");

        assertThat(HttpAnswer.texts(cells, "/judgment")).containsExactly("matched", "none", "none", "matched", "none");
        assertThat(cells.at("/0/match").asString()).isEqualTo("hospital/fr/chu-grenoble");
        JsonNode grenoble = cells.at("/0/candidates/0");
        assertThat(grenoble.path("name").asString()).isEqualTo("CHU de Grenoble");
        assertThat(grenoble.path("score").asDouble()).isBetween(85.0, 100.0);
        assertThat(grenoble.path("types").toString()).isEqualTo("[\"Hospital\"]");
        assertThat(cells.at("/1/candidates").size()).isBetween(2, 5);
        assertThat(cells.at("/3/match").asString()).isEqualTo("city/bf/ouagadougou");
        assertThat(cells.at("/4/candidates").isEmpty()).isTrue();
        assertThat(HttpAnswer.texts(cells, "/error")).containsOnly("");
    }

    @Test
    void looksAmongPartiesOfTheTypeThatWasChosen() throws Exception {
        List<List<String>> grenoble = List.of(List.of("Grenoble", "FR"));

        JsonNode city = reconciled("City", List.of("name", "country"), grenoble).path("cells");
        JsonNode hospital =
                reconciled("Hospital", List.of("name", "country"), grenoble).path("cells");

        assertThat(city.at("/0/match").asString()).isEqualTo("city/fr/grenoble");
        assertThat(hospital.at("/0/candidates").size()).isPositive();
        assertThat(hospital.at("/0/candidates").valueStream())
                .allSatisfy(candidate ->
                        assertThat(candidate.path("types").toString()).isEqualTo("[\"Hospital\"]"));
    }

    @Test
    void widensWhatWasMatched() throws Exception {
        JsonNode answer = reconciled(
                "",
                List.of("name", "geonames"),
                List.of(List.of("Tours", "2972191"), List.of("hospital/fr/chru-tours", "")),
                "country",
                "latitude",
                "cooperations",
                "name-en");

        assertThat(answer.path("columns").propertyNames())
                .containsExactlyInAnyOrder("country", "latitude", "cooperations", "name-en");
        JsonNode tours = answer.path("rows").path("city/fr/tours");
        assertThat(tours.at("/0/0").asString()).isEqualTo("country/fr");
        assertThat(tours.at("/0/1").asDouble()).isEqualTo(47.39484);
        JsonNode hospital = answer.path("rows").path("hospital/fr/chru-tours");
        assertThat(hospital.at("/0/2").asInt()).isPositive();
    }

    private JsonNode reconciled(String type, List<String> columns, List<List<String>> rows, String... extend)
            throws IOException, InterruptedException {
        JsonNode manifest = get("/reconcile").json();
        Map<String, Object> task = new LinkedHashMap<>();
        task.put("service", manifest.at("/suggest/entity/service_url").asString());
        task.put("identifierSpace", manifest.path("identifierSpace").asString());
        task.put("schemaSpace", manifest.path("schemaSpace").asString());
        task.put("type", type);
        task.put("limit", 5);
        task.put("columns", columns);
        task.put("rows", rows);
        task.put("extend", extend);
        return run(JSON.writeValueAsString(task));
    }

    private JsonNode run(String task) throws IOException, InterruptedException {
        Path in = Files.writeString(folder.resolve("task.json"), task);
        Path out = folder.resolve("answer.json");
        Path err = folder.resolve("openrefine.log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        PROJECT.resolve("target/openrefine") + "/*",
                        PROJECT.resolve("src/test/openrefine/ReconcileTable.java")
                                .toString())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(ended && process.exitValue() == 0)
                .as(() -> "OpenRefine's code: " + text(err))
                .isTrue();
        return JSON.readTree(out);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
