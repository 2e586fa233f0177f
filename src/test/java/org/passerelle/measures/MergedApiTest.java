package org.passerelle.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.passerelle.testing.HttpAnswer.texts;

import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

/** Merged networks, and drawings painted by measures, of the two source documents. */
@WithDatabase
class MergedApiTest extends ServedTest {

    private JsonNode json(String path) {
        HttpAnswer answer = get(path);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }

    private static JsonNode one(JsonNode all, String id) {
        return StreamSupport.stream(all.spliterator(), false)
                .filter(node -> node.path("id").asString("").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id + " in " + all));
    }

    /** The same as the list of the cooperations of both countries. */
    @Test
    void sumsUpByCountry() {
        JsonNode network = json("/api/network/merged?projection=countries");
        JsonNode link = one(network.path("links"), "country/fr country/sn");

        assertThat(link.path("number").asInt(0))
                .isEqualTo(json("/api/cooperations?country=SN&partner=FR")
                        .path("total")
                        .asInt(-1))
                .isPositive();
        assertThat(StreamSupport.stream(link.path("kinds").spliterator(), false)
                        .mapToInt(number -> number.asInt(0))
                        .sum())
                .isEqualTo(link.path("number").asInt(0));
        assertThat(texts(network.path("nodes"), "/kind")).containsOnly("Country");
        assertThat(network.path("total")).isEqualTo(json("/api/cooperations").path("total"));
    }

    @Test
    void takesPartiesAndFilters() {
        JsonNode network =
                json("/api/network/merged?parties=hospital/fr/chu-grenoble,hospital/fr/chru-tours&country=BF&limit=20");

        assertThat(texts(network.path("nodes"), "/id"))
                .contains("hospital/fr/chu-grenoble", "hospital/bf/chu-ouagadougou")
                .doesNotContain("hospital/fr/chu-saint-etienne");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/network", "/api/network/merged", "/api/questions/most-connected/network"})
    void paintsByMeasures(String path) {
        JsonNode network = json(path + "?measures=degree,pageRank&colourBy=community&sizeBy=degree");
        JsonNode first = StreamSupport.stream(network.path("nodes").spliterator(), false)
                .filter(node -> node.path("measures").path("degree").asInt(0) > 0)
                .findFirst()
                .orElseThrow();
        String id = first.path("id").asString("");
        JsonNode measured = one(json("/api/measures?size=200").path("parties").path("items"), id)
                .path("measures");

        assertThat(first.path("measures").path("degree")).isEqualTo(measured.path("degree"));
        assertThat(first.path("measures").path("pageRank")).isEqualTo(measured.path("pageRank"));
        assertThat(first.path("size").asDouble(0)).isBetween(1.0, 3.0);
        assertThat(texts(network.path("shades"), "/colour")).hasSize(7);
    }

    @Test
    void drawsAroundSeveralParties() {
        JsonNode both = json("/api/network?parties=hospital/fr/chu-grenoble,CHRU+de+Tours&limit=500");

        assertThat(texts(both.path("nodes"), "/id"))
                .startsWith("hospital/fr/chu-grenoble", "hospital/fr/chru-tours")
                .containsAll(texts(
                        json("/api/network?party=hospital/fr/chu-grenoble&limit=500")
                                .path("nodes"),
                        "/id"))
                .containsAll(texts(
                        json("/api/network?party=hospital/fr/chru-tours&limit=500")
                                .path("nodes"),
                        "/id"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/network?colourBy=beauty",
                "/api/network?party=city/fr/annecy&parties=city/fr/grenoble",
                "/api/network?parties=nowhere-at-all",
                "/api/network/merged?projection=planets",
                "/api/network/merged?limit=0"
            })
    void saysWhatIsWrong(String path) {
        assertThat(get(path).status()).isIn(400, 404);
    }
}
