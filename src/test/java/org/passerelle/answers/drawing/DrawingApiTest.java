package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.testing.HttpAnswer.texts;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

/** What drawings are made from, against the two source documents. */
@WithDatabase
class DrawingApiTest extends ServedTest {

    private static final String GRENOBLE = "hospital/fr/chu-grenoble";

    private JsonNode json(String path) {
        HttpAnswer answer = get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode arc(JsonNode map, String from, String to, String kind) {
        return StreamSupport.stream(map.path("arcs").spliterator(), false)
                .filter(arc -> arc.path("from").asString("").equals(from)
                        && arc.path("to").asString("").equals(to)
                        && arc.path("kind").asString("").equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no arc " + from + " " + to + " in " + map));
    }

    /** RESACOOP, lines of the CHU of Grenoble: with Ouagadougou, on the twinning of the two cities. */
    @Test
    void drawsTheNeighbourhoodOfAParty() {
        JsonNode network = json("/api/network?party=" + GRENOBLE + "&limit=200");
        assertThat(texts(network.path("nodes"), "/id"))
                .startsWith(GRENOBLE)
                .contains(
                        "city/fr/grenoble",
                        "city/bf/ouagadougou",
                        "hospital-partnership/chu-grenoble-chu-ouagadougou",
                        "twinning/grenoble-ouagadougou")
                .doesNotHaveDuplicates();
        assertThat(texts(network.path("links"), "/id"))
                .contains(
                        GRENOBLE + " LOCATED_IN city/fr/grenoble",
                        GRENOBLE + " PARTICIPATES_IN hospital-partnership/chu-grenoble-chu-ouagadougou",
                        "hospital-partnership/chu-grenoble-chu-ouagadougou RESTS_ON twinning/grenoble-ouagadougou",
                        "city/fr/grenoble PARTICIPATES_IN twinning/grenoble-ouagadougou")
                .doesNotHaveDuplicates();
        assertThat(texts(network.path("links"), "/from")).isSubsetOf(texts(network.path("nodes"), "/id"));
        assertThat(texts(network.path("links"), "/to")).isSubsetOf(texts(network.path("nodes"), "/id"));
    }

    @Test
    void takesNamesAsPeopleTypeThem() {
        assertThat(json("/api/network?party=" + encoded("CHU Grenoble")))
                .isEqualTo(json("/api/network?party=" + GRENOBLE));
    }

    /** What is left out is counted at the node where it would be, so that drawn and hidden together are what there is. */
    @Test
    void countsWhatIsHidden() {
        JsonNode all = json("/api/network?party=" + GRENOBLE + "&limit=200");
        JsonNode few = json("/api/network?party=" + GRENOBLE + "&limit=10");
        assertThat(few.path("nodes").size()).isBetween(5, 10);
        long drawn = texts(few.path("links"), "/from").stream()
                .filter(GRENOBLE::equals)
                .count();
        long linked = texts(all.path("links"), "/from").stream()
                .filter(GRENOBLE::equals)
                .count();
        assertThat(all.path("hidden").path(GRENOBLE).asInt(0)).isZero();
        assertThat(few.path("hidden").path(GRENOBLE).asInt(0)).isPositive();
        assertThat(drawn + few.path("hidden").path(GRENOBLE).asInt(0)).isBetween(linked - 1, linked);
        assertThat(few.path("total")).isEqualTo(all.path("total"));
        assertThat(get("/api/network?party=" + GRENOBLE + "&limit=10").text()).isEqualTo(few.toString());
    }

    @Test
    void drawsTheNeighbourhoodOfACooperation() {
        JsonNode network = json("/api/network?cooperation=hospital-partnership/chu-grenoble-chu-ouagadougou");
        assertThat(texts(network.path("nodes"), "/id"))
                .startsWith("hospital-partnership/chu-grenoble-chu-ouagadougou")
                .contains(GRENOBLE, "twinning/grenoble-ouagadougou", "city/fr/grenoble");
        assertThat(network.path("hidden").path(GRENOBLE).asInt(0)).isPositive();
    }

    @Test
    void drawsTheWholeNetwork() {
        JsonNode whole = json("/api/network?limit=2000");
        assertThat(whole.path("total").asInt()).isEqualTo(66);
        assertThat(whole.path("hidden").isEmpty()).isTrue();
        JsonNode few = json("/api/network");
        assertThat(few.path("total").asInt()).isEqualTo(66);
        assertThat(few.path("nodes").size()).isBetween(50, 60);
        assertThat(few.path("hidden").isEmpty()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "country=SN, hospital/sn/hopital-tambacounda, hospital/bf/chu-ouagadougou",
        "country=senegal, hospital/sn/hopital-tambacounda, hospital/bf/chu-ouagadougou",
        "kind=Twinning, twinning/annecy-sassandra, hospital-partnership/chu-grenoble-chu-ouagadougou",
        "on=2005-03, hospital-partnership/chu-grenoble-chu-ouagadougou, hospital-partnership/chru-tours-ehu-oran",
    })
    void filters(String filter, String within, String without) {
        assertThat(texts(json("/api/network?limit=2000&" + filter).path("nodes"), "/id"))
                .contains(within)
                .doesNotContain(without);
    }

    @Test
    void filtersByFieldAndPeriod() {
        int all = json("/api/network").path("total").asInt();
        assertThat(json("/api/network?field=" + encoded("HIV/AIDS"))
                        .path("total")
                        .asInt())
                .isBetween(1, all - 1);
        assertThat(json("/api/network?to=1990").path("total").asInt()).isBetween(1, all - 1);
        assertThat(json("/api/network?from=2006").path("total").asInt()).isBetween(1, all - 1);
        assertThat(json("/api/network?from=2100").path("total").asInt()).isZero();
        assertThat(json("/api/map?from=2100").path("arcs").isEmpty()).isTrue();
    }

    @Test
    void drawsTheMap() {
        JsonNode map = json("/api/map");
        assertThat(texts(
                        arc(map, "city/fr/grenoble", "city/bf/ouagadougou", "Twinning")
                                .path("cooperations"),
                        "/id"))
                .containsExactly("twinning/grenoble-ouagadougou");
        assertThat(texts(
                        arc(map, "city/fr/grenoble", "city/bf/ouagadougou", "HospitalPartnership")
                                .path("cooperations"),
                        "/id"))
                .contains("hospital-partnership/chu-grenoble-chu-ouagadougou");
        assertThat(texts(map.path("places"), "/id"))
                .containsAll(texts(map.path("arcs"), "/from"))
                .containsAll(texts(map.path("arcs"), "/to"))
                .doesNotHaveDuplicates();
        long placed = StreamSupport.stream(map.path("arcs").spliterator(), false)
                .flatMap(arc -> texts(arc.path("cooperations"), "/id").stream())
                .distinct()
                .count();
        assertThat(placed + map.path("unplaced").asLong()).isEqualTo(66);
        assertThat(map.path("total").asLong()).isEqualTo(66);
        assertThat(map.path("hidden").asLong()).isZero();
        // eleven twinnings, of which Grenoble's with Kaunas and Vilnius has two arcs
        assertThat(texts(json("/api/map?kind=twinning").path("arcs"), "/kind"))
                .hasSize(12)
                .containsOnly("Twinning");
        assertThat(texts(json("/api/map?party=city/fr/annecy").path("places"), "/id"))
                .containsExactlyInAnyOrder("city/fr/annecy", "city/ci/sassandra");
    }

    @Test
    void drawsTheAnswerToAQuestion() {
        JsonNode network = json("/api/questions/city-twinnings/network?city=annecy");
        assertThat(texts(network.path("nodes"), "/id"))
                .contains("city/fr/annecy", "city/ci/sassandra", "twinning/annecy-sassandra");
        assertThat(texts(network.path("links"), "/id"))
                .contains("city/fr/annecy PARTICIPATES_IN twinning/annecy-sassandra");
    }

    @Test
    void drawsCandidatesAsCandidates() {
        int candidates = json("/api/questions/candidate-links").path("rows").size();
        assertThat(texts(json("/api/questions/candidate-links/network").path("links"), "/type"))
                .filteredOn("CANDIDATE"::equals)
                .hasSize(candidates);
    }

    @Test
    void everyAnswerWithAGraphCanBeDrawn() {
        for (JsonNode question : get("/api/questions").json().path("items")) {
            String id = question.path("id").asString("");
            HttpAnswer answer = get("/api/questions/" + id + "/network");
            assertThat(answer.status()).as(id + ": " + answer).isIn(200, 400);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/api/network?party=grenobel, 404, party, hospital/fr/chu-grenoble",
        "/api/network?cooperation=twinning/no, 404, cooperation, twinning/no",
        "/api/network?limit=0, 400, limit, 1 to 2000",
        "/api/network?kind=Hospital, 400, kind, HospitalPartnership",
        "/api/network?on=yesterday, 400, on, 2003-10",
        "/api/network?from=2005&to=2001, 400, to, not be before 2005",
        "/api/network?country=XX, 400, country, FR (France)",
        "/api/network?partie=x, 400, partie, party",
        "/api/map?limit=3, 400, limit, country",
        "/api/questions/city-twinnings/network?town=x, 400, town, city",
        "/api/questions/no-such/network, 404, question, no-such",
    })
    void saysWhatIsWrong(String path, int status, String field, String words) {
        HttpAnswer answer = get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.json().path("field").asString("")).isEqualTo(field);
        assertThat(answer.text()).contains(words);
    }

    @Test
    void answersCarryETagsAndAreDescribed() {
        HttpAnswer first = get("/api/map");
        assertThat(get("/api/map", "If-None-Match", first.header("ETag")).status())
                .isEqualTo(304);
        JsonNode paths = get("/v3/api-docs").json().path("paths");
        assertThat(texts(paths.path("/api/network").path("get").path("parameters"), "/name"))
                .contains("party", "cooperation", "limit", "country", "field", "kind", "from", "to", "on");
        assertThat(paths.path("/api/network").path("get").path("responses").has("404"))
                .isTrue();
        assertThat(paths.path("/api/map").path("get").path("summary").asString(""))
                .isNotEmpty();
        assertThat(paths.has("/api/questions/{id}/network")).isTrue();
    }
}
