package org.passerelle.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.passerelle.imports.lifecycle.Imports;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Drives the service as a client of the protocol does: reads the manifest, and goes where it says. */
@WithDatabase
class ReconciliationTest extends ServedTest {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String GRENOBLE = "hospital/fr/chu-grenoble";

    @Autowired
    private Imports imports;

    @AfterEach
    void takeBack() {
        imports.judging().list().forEach(one -> imports.judging().takeBack(one.left(), one.right()));
    }

    @Test
    void showsWhatItIsAndWhereEverythingIs() {
        JsonNode manifest = manifest();

        assertThat(manifest.path("versions").toString()).contains("0.2");
        assertThat(manifest.path("name").asString()).startsWith("Passerelle");
        for (String space : List.of("identifierSpace", "schemaSpace", "documentation")) {
            assertThat(manifest.path(space).asString()).startsWith("http://localhost:");
        }
        assertThat(manifest.at("/view/url").asString()).endsWith("/party/{{id}}");
        assertThat(manifest.at("/preview/url").asString()).contains("{{id}}");
        assertThat(manifest.at("/preview/width").isInt()).isTrue();
        assertThat(HttpAnswer.texts(manifest.path("defaultTypes"), "/id"))
                .startsWith("Party")
                .contains("Hospital", "City");
        assertThat(manifest.has("authentication")).isFalse();
    }

    @Test
    void findsPartiesForABatchOfCells() {
        JsonNode results = ask(Map.of(
                "a", Map.of("query", "Centre Hospitalier Universitaire Grenoble"),
                "b", Map.of("query", "Tours University Hospital", "type", "Hospital", "limit", 3),
                "c", Map.of("query", "zzzz qqqq"),
                "d",
                        Map.of(
                                "query",
                                "Genoble",
                                "type",
                                List.of("City"),
                                "properties",
                                List.of(property("country", "FR")))));

        assertThat(results.propertyNames()).containsExactlyInAnyOrder("a", "b", "c", "d");
        JsonNode grenoble = results.at("/a/result/0");
        assertThat(grenoble.path("id").asString()).isEqualTo("hospital/fr/chu-grenoble");
        assertThat(grenoble.path("match").asBoolean()).isTrue();
        assertThat(grenoble.path("score").asDouble()).isBetween(85.0, 100.0);
        assertThat(grenoble.at("/type/0/id").asString()).isEqualTo("Hospital");
        assertThat(grenoble.path("description").asString()).isEqualTo("Grenoble, France");
        assertThat(grenoble.at("/features/0/id").asString()).isEqualTo("same-words");
        assertThat(results.at("/b/result/0/id").asString()).isEqualTo("hospital/fr/chru-tours");
        assertThat(results.at("/b/result").size()).isLessThanOrEqualTo(3);
        assertThat(results.at("/c/result").isEmpty()).isTrue();
        assertThat(results.at("/d/result/0/id").asString()).isEqualTo("city/fr/grenoble");
    }

    @Test
    void sortsCandidatesAndMatchesAtMostOne() {
        JsonNode candidates = ask(Map.of("q", Map.of("query", "Centre hospitalier", "limit", 20)))
                .at("/q/result");

        assertThat(candidates.size()).isGreaterThan(3);
        List<Double> scores = candidates
                .valueStream()
                .map(candidate -> candidate.path("score").asDouble())
                .toList();
        assertThat(scores).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        assertThat(candidates.valueStream().filter(one -> one.path("match").asBoolean()))
                .isEmpty();
    }

    @Test
    void letsTheOtherCellsOfTheRowDecide() {
        Map<String, Object> abroad =
                Map.of("query", "CHU de Grenoble", "properties", List.of(property("country", "Mali")));
        Map<String, Object> geonames = Map.of("query", "x", "properties", List.of(property("geonames", "2972191")));
        JsonNode results = ask(Map.of("abroad", abroad, "geonames", geonames));

        assertThat(results.at("/abroad/result")
                        .valueStream()
                        .filter(one -> one.path("match").asBoolean()))
                .isEmpty();
        assertThat(results.at("/geonames/result/0/id").asString()).isEqualTo("city/fr/tours");
        assertThat(results.at("/geonames/result/0/match").asBoolean()).isTrue();
    }

    /** As the file of judgements is when it is asked: no restart, and what is taken back counts no more. */
    @Test
    void takesWhatPeopleJudgedForSureAndSaysWhoJudged() {
        Map<String, ?> batch = Map.of("q", cell("La Maison du Drac", "France"));
        assertThat(ask(batch).at("/q/result").toString()).doesNotContain(GRENOBLE);

        imports.judging().judge("FR:Maison du Drac", GRENOBLE, true, "an archivist", "its letterhead of 1950");
        JsonNode candidates = ask(batch).at("/q/result");

        assertThat(HttpAnswer.texts(candidates, "/id")).containsExactly(GRENOBLE);
        JsonNode judged = candidates.path(0);
        assertThat(judged.path("score").asDouble()).isEqualTo(100);
        assertThat(judged.path("match").asBoolean()).isTrue();
        assertThat(HttpAnswer.texts(judged.path("features"), "/id")).containsExactly("judged-same");
        String grounds = "judged the same by an archivist on " + LocalDate.now(ZoneId.systemDefault())
                + ": its letterhead of 1950";
        assertThat(judged.at("/features/0/name").asString()).isEqualTo(grounds);
        assertThat(judged.path("description").asString()).isEqualTo("Grenoble, France; " + grounds);
        assertThat(ask(Map.of("q", cell("La Maison du Drac", "Mali"))).toString())
                .doesNotContain(GRENOBLE);

        takeBack();
        assertThat(ask(batch).at("/q/result").toString()).doesNotContain(GRENOBLE);
    }

    @Test
    void looksForAPartyUnderTheNameThatItsNameWasJudgedToMean() {
        imports.judging()
                .judge("FR:Maison du Drac", "FR:CHU de Grenoble", true, "an archivist", "its letterhead of 1950");

        JsonNode judged = ask(Map.of("q", cell("La Maison du Drac", "France"))).at("/q/result/0");

        assertThat(judged.path("id").asString()).isEqualTo(GRENOBLE);
        assertThat(judged.at("/features/0/name").asString()).startsWith("judged the same by an archivist on ");
    }

    @Test
    void doesNotOfferWhatPeopleJudgedDifferent() {
        Map<String, ?> batch = Map.of("q", cell("CHU de Grenoble", "France"));
        assertThat(ask(batch).at("/q/result/0/match").asBoolean()).isTrue();

        imports.judging().judge("FR:CHU de Grenoble", GRENOBLE, false, "an archivist", "the clinic next door");
        JsonNode candidates = ask(batch).at("/q/result");

        assertThat(HttpAnswer.texts(candidates, "/id")).doesNotContain(GRENOBLE);
        assertThat(candidates.valueStream().filter(one -> one.path("match").asBoolean()))
                .isEmpty();
    }

    /** Two nodes that wait to be merged are one answer. */
    @Test
    void answersOnceForPartiesThatWereJudgedTheSame() {
        imports.judging().judge(GRENOBLE, "hospital/fr/chru-tours", true, "an archivist", "only to see");

        JsonNode results = ask(Map.of("q", cell("CHRU de Tours", "France"), "none", cell("Centre hospitalier", "")));

        assertThat(HttpAnswer.texts(results.at("/q/result"), "/id"))
                .startsWith(GRENOBLE)
                .doesNotContain("hospital/fr/chru-tours");
        assertThat(results.at("/q/result/0/match").asBoolean()).isTrue();
    }

    /** A judgement may name a party whose dataset was taken out since. */
    @Test
    void passesOverAJudgementOfAPartyThatIsGone() {
        imports.judging().judge("FR:CHU de Grenoble", "hospital/fr/gone", true, "an archivist", "it was there");

        assertThat(ask(Map.of("q", cell("CHU de Grenoble", "France")))
                        .at("/q/result/0/id")
                        .asString())
                .isEqualTo(GRENOBLE);
    }

    @Test
    void knowsItsOwnIds() {
        JsonNode results = ask(Map.of("q", Map.of("query", "city/fr/tours")));

        assertThat(results.at("/q/result/0/name").asString()).isEqualTo("Tours");
        assertThat(results.at("/q/result/0/score").asDouble()).isEqualTo(100);
    }

    @Test
    void takesBatchesInAddressesToo() {
        HttpAnswer answer = get("/reconcile?queries=" + encoded("{\"q0\":{\"query\":\"CHU de Grenoble\"}}"));

        assertThat(answer.json().at("/q0/result/0/id").asString()).isEqualTo("hospital/fr/chu-grenoble");
    }

    @Test
    void suggestsPartiesTypesAndProperties() {
        assertThat(suggested("entity", "ouagad", 0)).contains("city/bf/ouagadougou");
        assertThat(suggested("entity", "city/bf/ouagadougou", 0)).containsExactly("city/bf/ouagadougou");
        assertThat(suggested("entity", "ouagad", 500)).isEmpty();
        assertThat(suggested("type", "hos", 0)).containsExactly("Hospital");
        assertThat(suggested("property", "count", 0)).containsExactly("country", "iso2");
    }

    @Test
    void widensATableByWhatIsKnown() {
        String proposed = path("/extend/propose_properties");
        assertThat(HttpAnswer.texts(get(proposed + "?type=City&limit=2").json().path("properties"), "/id"))
                .hasSize(2);

        String wanted = JSON.writeValueAsString(Map.of(
                "ids", List.of("city/fr/tours", "hospital/fr/chru-tours", "city/xx/none"),
                "properties",
                        List.of(id("country"), id("latitude"), id("cooperations"), id("aliases"), id("geonames"))));
        JsonNode answer = post("/reconcile", "extend=" + encoded(wanted)).json();

        assertThat(HttpAnswer.texts(answer.path("meta"), "/id"))
                .containsExactly("country", "latitude", "cooperations", "aliases", "geonames");
        assertThat(answer.at("/meta/0/type/id").asString()).isEqualTo("Country");
        JsonNode tours = answer.path("rows").path("city/fr/tours");
        assertThat(tours.at("/country/0/id").asString()).isEqualTo("country/fr");
        assertThat(tours.at("/latitude/0/float").asDouble()).isEqualTo(47.39484);
        assertThat(tours.at("/geonames/0/str").asString()).isEqualTo("2972191");
        JsonNode hospital = answer.path("rows").path("hospital/fr/chru-tours");
        assertThat(hospital.at("/cooperations/0/int").asInt()).isPositive();
        assertThat(HttpAnswer.texts(hospital.path("aliases"), "/str")).contains("CHU de Tours");
        assertThat(answer.path("rows").path("city/xx/none").path("country").isEmpty())
                .isTrue();
    }

    @Test
    void previewsAPartyInAFrame() {
        String address = manifest().at("/preview/url").asString().replace("{{id}}", encoded("hospital/fr/chru-tours"));
        HttpAnswer preview = get(address.substring(address.indexOf("/reconcile")));

        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.text()).contains("CHRU de Tours", "Hospital", "Indre-et-Loire", "France");
        assertThat(preview.header("Content-Security-Policy")).contains("frame-ancestors *");
        assertThat(get("/party/" + encoded("hospital/fr/chru-tours")).status()).isEqualTo(200);
    }

    /** On loopback, pages of loopback only: others would read the graph through their visitors' browsers. */
    @Test
    void letsOtherPagesOfLoopbackAsk() {
        assertThat(get("/reconcile", "Origin", "http://127.0.0.1:3333").header("Access-Control-Allow-Origin"))
                .isEqualTo("http://127.0.0.1:3333");
        assertThat(get("/reconcile", "Origin", "http://evil.example").header("Access-Control-Allow-Origin"))
                .isEmpty();
        assertThat(get("/api/overview", "Origin", "http://127.0.0.1:3333").header("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void saysWhatItDidNotUnderstand() {
        for (String form : List.of(
                "queries=" + encoded("{"),
                "queries=" + encoded("[]"),
                "queries=" + encoded("{\"q\":{}}"),
                "queries=" + encoded("{\"q\":{\"query\":\"x\",\"type\":\"Planet\"}}"),
                "extend=" + encoded("{\"ids\":[],\"properties\":[{\"id\":\"colour\"}]}"),
                "nothing=1")) {
            HttpAnswer answer = post("/reconcile", form);
            assertThat(answer.status()).as(form).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.json().path("accepted").isEmpty())
                    .as(answer.text())
                    .isFalse();
        }
        assertThat(get("/reconcile/suggest/entity").status()).isEqualTo(400);
    }

    private JsonNode manifest() {
        return get("/reconcile").json();
    }

    private String path(String pointer) {
        JsonNode service = manifest().at(pointer);
        String url = service.path("service_url").asString()
                + service.path("service_path").asString();
        return url.substring(url.indexOf("/reconcile"));
    }

    private List<String> suggested(String what, String prefix, int cursor) {
        String address = path("/suggest/" + what) + "?prefix=" + encoded(prefix) + "&cursor=" + cursor;
        return HttpAnswer.texts(get(address).json().path("result"), "/id");
    }

    private JsonNode ask(Map<String, ?> batch) {
        HttpAnswer answer = post("/reconcile", "queries=" + encoded(JSON.writeValueAsString(batch)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static Map<String, ?> cell(String text, String country) {
        return Map.of("query", text, "properties", List.of(property("country", country)));
    }

    private static Map<String, String> property(String id, String value) {
        return Map.of("pid", id, "v", value);
    }

    private static Map<String, String> id(String id) {
        return Map.of("id", id);
    }
}
