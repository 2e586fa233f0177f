package org.passerelle.imports.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.imports.lifecycle.ImportState;
import org.passerelle.imports.lifecycle.ImportStatus;
import org.passerelle.testing.WithDatabase;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.MultipartBodyBuilder;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bringing a file over the API: seen first, written as a whole, known again, taken out; judged, and the judgement taken back. */
@WithDatabase
class ImportApiTest extends ImportServed {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String TWINS = """
            Ville;Ville partenaire;Pays;Depuis
            Tours;Marrakech;Maroc;2007
            Grenoble;Sfax;Tunisie;1998
            Tours;Nulle-Part-sur-Rien;Syldavie;bientôt
            """;

    private RestClient client() {
        return RestClient.builder()
                .baseUrl(address())
                .defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {})
                .build();
    }

    private JsonNode bring(String name, String content, Map<String, String> fields) {
        MultipartBodyBuilder body = new MultipartBodyBuilder();
        body.part("file", new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return name;
            }
        });
        fields.forEach(body::part);
        return json(client().post()
                .uri("/api/imports")
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(body.build())
                .retrieve()
                .toEntity(String.class));
    }

    private static JsonNode json(ResponseEntity<String> answer) {
        return JSON.readTree(answer.getBody());
    }

    private JsonNode get(String path) {
        return json(client().get().uri(path).retrieve().toEntity(String.class));
    }

    private JsonNode read(String name, String content, Map<String, String> fields) {
        JsonNode brought = bring(name, content, fields);
        return get("/api/imports/" + brought.path("id").asString() + "?wait=30");
    }

    private JsonNode commit(JsonNode status) {
        String id = status.path("id").asString();
        client().post().uri("/api/imports/{id}/commit", id).retrieve().toBodilessEntity();
        return get("/api/imports/" + id + "?wait=30");
    }

    private static Map<String, Integer> records(JsonNode status) {
        Map<String, Integer> records = new HashMap<>();
        status.at("/report/records").properties().stream()
                .filter(count -> count.getValue().isNumber())
                .forEach(count -> records.put(count.getKey(), count.getValue().asInt()));
        return records;
    }

    @Test
    void fileIsSeenBeforeItIsWritten() {
        JsonNode status = read("jumelages.csv", TWINS, Map.of("title", "Jumelages", "observedOn", "2020"));

        assertThat(status.path("state").asString()).isEqualTo("READY");
        assertThat(records(status)).containsEntry("added", 3).containsEntry("rejected", 0);
        assertThat(status.path("columns")
                        .valueStream()
                        .map(column -> column.path("heading").asString()))
                .containsExactly("ESTABLISHMENT", "PARTNER", "COUNTRY", "SINCE");
        JsonNode findings = get("/api/imports/" + status.path("id").asString() + "/findings");
        assertThat(findings.path("items")
                        .valueStream()
                        .map(one -> one.path("words").asString()))
                .containsExactlyInAnyOrder("Syldavie", "Nulle-Part-sur-Rien", "bientôt", "jumelages.csv");
        assertThat(findings.at("/items/0/row").asInt()).isEqualTo(4);
        assertThat(dump().differenceFrom(seeds())).isEmpty();
    }

    @Test
    void rowsAreSeenAsTheyWillBeWrittenAndWordsAreSettledBesideThem() {
        String id = read("jumelages.csv", TWINS, Map.of()).path("id").asString();

        JsonNode rows = get("/api/imports/" + id + "/rows");
        assertThat(rows.path("total").asInt()).isEqualTo(3);
        JsonNode first = rows.at("/items/0/cooperations/0");
        assertThat(first.path("kind").asString()).isEqualTo("Twinning");
        assertThat(first.path("parties")
                        .valueStream()
                        .map(party -> party.path("known").asBoolean()))
                .containsExactly(true, false);
        JsonNode finding = rows.at("/items/2/findings/0");
        assertThat(finding.path("words").asString()).isEqualTo("Syldavie");

        client().post()
                .uri(
                        "/api/imports/{id}/corrections?heading={heading}&words=Syldavie&readAs=Roumanie",
                        id,
                        finding.path("label").asString())
                .retrieve()
                .toBodilessEntity();

        assertThat(rest(id).state()).isEqualTo(ImportState.READY);
        assertThat(get("/api/imports/" + id + "/findings")
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("words").asString()))
                .contains("bientôt")
                .doesNotContain("Syldavie");
        client().delete()
                .uri(
                        "/api/imports/{id}/corrections?heading={heading}&words=Syldavie",
                        id,
                        finding.path("label").asString())
                .retrieve()
                .toBodilessEntity();
        assertThat(rest(id).state()).isEqualTo(ImportState.READY);
        assertThat(get("/api/imports/" + id + "/corrections").path("total").asInt())
                .isZero();
        assertThat(get("/api/imports/" + id + "/findings")
                        .path("items")
                        .valueStream()
                        .map(one -> one.path("words").asString()))
                .contains("Syldavie");
    }

    @Test
    void writtenFileAnswersQuestionsWithItsLines() {
        JsonNode written = commit(read("jumelages.csv", TWINS, Map.of("publisher", "Ville de Tours")));

        assertThat(written.path("state").asString()).isEqualTo("DONE");
        JsonNode answer = get("/api/questions/city-twinnings?city=Tours");
        assertThat(answer.toString()).contains("city/ma/marrakesh");
        assertThat(answer.path("sources")
                        .valueStream()
                        .map(source -> source.path("publisher").asString()))
                .contains("Ville de Tours");
        assertThat(answer.path("sources")
                        .valueStream()
                        .map(source -> source.path("lineStart").asInt()))
                .contains(2);
    }

    /** Nobody said of when the file is: it proves nothing for a date, and is drawn all the same. */
    @Test
    void undatedFileIsDrawnUnlessADateIsAskedFor() {
        commit(read("jumelages.csv", TWINS, Map.of()));
        String marrakesh = "/api/network?party=city/ma/marrakesh";

        assertThat(get(marrakesh).path("total").asInt()).isEqualTo(1);
        assertThat(get(marrakesh).path("links").size()).isPositive();
        assertThat(get("/api/map?party=city/ma/marrakesh").path("total").asInt())
                .isEqualTo(1);
        assertThat(get(marrakesh + "&on=2005").path("total").asInt()).isZero();
    }

    @Test
    void datasetIsTakenOutInTheBackgroundAndItsFileReadAgain() {
        String id = commit(read("jumelages.csv", TWINS, Map.of())).path("id").asString();

        ResponseEntity<String> begun =
                client().delete().uri("/api/datasets/jumelages").retrieve().toEntity(String.class);

        assertThat(begun.getStatusCode().value()).isEqualTo(202);
        assertThat(begun.getHeaders().getLocation()).hasToString("/api/imports/" + id);
        assertThat(json(begun).path("state").asString()).isEqualTo("REMOVING");
        assertThat(rest(id).state()).isEqualTo(ImportState.READY);
        assertThat(dump().differenceFrom(seeds())).isEmpty();
        assertThat(client().delete()
                        .uri("/api/datasets/jumelages")
                        .retrieve()
                        .toEntity(String.class)
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    @Test
    void sameFileTwiceIsNothingNewAndCorrectedOneTakesItsPlace() {
        commit(read("jumelages.csv", TWINS, Map.of()));

        assertThat(records(read("jumelages.csv", TWINS, Map.of())))
                .containsEntry("added", 0)
                .containsEntry("changed", 0)
                .containsEntry("unchanged", 3);
        JsonNode corrected = read("jumelages.csv", TWINS.replace("bientôt", "2001"), Map.of());
        assertThat(records(corrected)).containsEntry("changed", 1).containsEntry("unchanged", 2);
        commit(corrected);
        assertThat(imports().list())
                .filteredOn(status -> status.state() == ImportState.DONE)
                .hasSize(1);
    }

    @Test
    void importThatReplacesAnotherTellsWhatItChanged() {
        Map<String, String> dataset = Map.of("dataset", "account");
        assertThat(commit(read("jumelages.csv", TWINS, dataset))
                        .at("/report/change")
                        .isNull())
                .isTrue();
        String later = TWINS.replace("2007", "2008").replace("Grenoble;Sfax", "Grenoble;Kairouan");
        JsonNode status = commit(read("jumelages.csv", later, dataset));

        JsonNode change = status.at("/report/change");
        assertThat(List.of(
                        change.path("added").asInt(),
                        change.path("removed").asInt(),
                        change.path("changed").asInt(),
                        change.path("same").asInt()))
                .isEqualTo(List.of(1, 1, 1, 1));
        assertThat(change.at("/facts/since").asInt()).isEqualTo(1);
        String path = "/api/imports/" + status.path("id").asString() + "/changes";
        JsonNode listed = get(path);
        assertThat(listed.path("total").asInt()).isEqualTo(3);
        assertThat(listed.path("items")).isEqualTo(change.path("first"));
        JsonNode moved = listed.path("items")
                .valueStream()
                .filter(one -> one.path("change").asString().equals("changed"))
                .findFirst()
                .orElseThrow();
        assertThat(moved.path("facts").toString())
                .isEqualTo("[{\"predicate\":\"since\",\"role\":null,\"before\":[\"2007\"],\"after\":[\"2008\"]}]");
        assertThat(text(path + ".csv"))
                .startsWith("change,cooperation,name,nameEn,nameFr,predicate,role,before,after")
                .contains("changed," + moved.path("id").asString() + ",", ",since,,2007,2008");

        JsonNode entry = get("/api/history?subject=account").at("/items/0");
        assertThat(entry.path("deed").asString()).isEqualTo("replaced");
        assertThat(entry.path("told").asString())
                .contains("1 cooperation new, 1 no longer there, 1 changed, 1 as before");
        String kept = "/history/changes/" + entry.path("change").asString();
        assertThat(get("/api" + kept)).isEqualTo(change);
        assertThat(text("/api" + kept + "/file")).isEqualTo(text(path + ".csv"));
        assertThat(text(kept + "?lang=fr"))
                .contains("Ce qui a changé depuis l’import précédent", "2007", "2008", "N’y est plus");
        assertThat(text("/history?lang=en")).contains(kept);
        assertThat(text("/imports/" + status.path("id").asString() + "?lang=en"))
                .contains("What changed since the earlier import", "No longer there", "2008");

        // another spelling of one of its parties is judged: what the import itself changed stays
        imports().judging().judge("TN:Kairouan", "TN:Kairwan", true, "A. Reader", "one town");
        assertThat(imports()
                        .await(status.path("id").asString(), Duration.ofMinutes(1))
                        .state())
                .isEqualTo(ImportState.DONE);
        imports().judging().takeBack("TN:Kairouan", "TN:Kairwan");
        imports().await(status.path("id").asString(), Duration.ofMinutes(1));
        assertThat(get(path)).isEqualTo(listed);
        assertThat(get("/api/imports/" + status.path("id").asString()).at("/report/change"))
                .isEqualTo(change);
        assertThat(client().get()
                        .uri("/api/history/changes/none")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(404);
    }

    private String text(String path) {
        return String.valueOf(client().get()
                .uri(path)
                .header("Accept-Language", "en")
                .retrieve()
                .body(String.class));
    }

    @Test
    void candidateThatIsJudgedTheSameIsJoinedUntilTheJudgementIsTakenBack() {
        String survey = """
                Établissement;Partenaire;Pays
                Centre hospitalier de Grenoble;Hôpital général de Sfax;Tunisie
                """;
        JsonNode written = commit(read("enquete.csv", survey, Map.of()));
        String id = written.path("id").asString();
        ImportStatus before = imports().get(id);
        assertThat(before.report()).isNotNull();
        var candidate = before.report().candidates().stream()
                .filter(one -> one.like().equals("hospital/fr/chu-grenoble"))
                .findFirst()
                .orElseThrow();
        assertThat(dump().nodes()).anyMatch(node -> node.id().equals(candidate.party()));

        client().post()
                .uri(
                        "/api/judgements?left={left}&right={right}&judgement=same&who=an archivist&why=the only one",
                        candidate.side(),
                        candidate.like())
                .retrieve()
                .toBodilessEntity();
        rest(id);
        assertThat(dump().nodes()).noneMatch(node -> node.id().equals(candidate.party()));

        client().delete()
                .uri("/api/judgements?left={left}&right={right}", candidate.side(), candidate.like())
                .retrieve()
                .toBodilessEntity();
        rest(id);
        assertThat(dump().nodes()).anyMatch(node -> node.id().equals(candidate.party()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dataset | Mes jumelages | mes-jumelages",
                "observedOn | hier | a year (1997)",
                "language | de | en, fr",
                "format | pdf | csv",
                "layout | tree | survey",
                "headings | Ville=town | partner",
                "headings | nothing | heading of the file = partner"
            })
    void wrongArgumentIsAnsweredWithWhatIsAccepted(String field, String value, String accepted) {
        JsonNode problem = bring("jumelages.csv", TWINS, Map.of(field, value));

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asString()).contains(accepted);
        assertThat(imports().list()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", ".", "/", "../..", "a\\..", "?!"})
    void nameUnderWhichNothingCanBeKeptIsRefused(String name) {
        JsonNode problem = bring(name, TWINS, Map.of());

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asString()).contains("twins.csv");
    }

    @Test
    void pathBeforeANameIsLeftOut() {
        assertThat(read("../../etc/twins.csv", TWINS, Map.of()).path("file").asString())
                .isEqualTo("twins.csv");
    }

    @Test
    void curatedDatasetIsNotReplaced() {
        JsonNode status = read("jumelages.csv", TWINS, Map.of("dataset", "chru-tours"));

        assertThat(status.path("state").asString()).isEqualTo("FAILED");
        assertThat(status.path("message").asString()).contains("chru-tours").contains("curated");
    }

    @Test
    void fileThatIsNoTableIsRefusedInASentence() {
        JsonNode status = read("rubbish.csv", "\u0000\u0001\u0002".repeat(100), Map.of());

        assertThat(status.path("state").asString()).isEqualTo("FAILED");
        assertThat(status.path("message").asString()).startsWith("rubbish.csv").contains("accepted");
    }

    @Test
    void nothingIsWrittenThatIsNotReady() {
        JsonNode failed = read("rubbish.csv", "\u0000", Map.of());
        JsonNode problem = json(client().post()
                .uri("/api/imports/{id}/commit", failed.path("id").asString())
                .retrieve()
                .toEntity(String.class));

        assertThat(problem.path("status").asInt()).isEqualTo(400);
        assertThat(problem.path("detail").asString()).contains("failed");
    }

    @Test
    void unknownImportAndDatasetAreNotFound() {
        assertThat(get("/api/imports/nothing").path("status").asInt()).isEqualTo(404);
        JsonNode problem = json(
                client().delete().uri("/api/datasets/resacoop-2005").retrieve().toEntity(String.class));
        assertThat(problem.path("status").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"survey.csv, Partner", "pairs.csv, Party"})
    void templatesAreReadAsTheyAre(String name, String heading) {
        String template = String.valueOf(
                client().get().uri("/api/templates/{name}", name).retrieve().body(String.class));

        assertThat(template).contains(heading);
        JsonNode status = read(name, template, Map.of());
        assertThat(status.path("state").asString()).isEqualTo("READY");
        assertThat(records(status)).containsEntry("rejected", 0);
        assertThat(records(status).get("added")).isPositive();
    }
}
