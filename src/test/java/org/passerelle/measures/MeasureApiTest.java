package org.passerelle.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

/** Measures of the seeds over HTTP; expected numbers are those of networkx 3.6.1 on the exported edges. */
@WithDatabase
class MeasureApiTest extends ServedTest {

    private JsonNode measures(String query) {
        HttpAnswer answer = get("/api/measures" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    @ParameterizedTest
    @CsvSource({
        "nodes,102",
        "links,100",
        "components,23",
        "largestComponent,28",
        "diameter,5",
        "meanDistance,2.865079365079365",
        "transitivity,0.2549019607843137",
        "meanClustering,0.35365701836290075",
        "degreeAssortativity,-0.34621381113429767",
        "kindAssortativity,0.33446960473987514",
        "cutPoints,10",
        "allTriangles,26",
        "groupTriangles,26",
        "transitivityOfPairs,0"
    })
    void measuresTheNetworkOfParties(String measure, double expected) {
        assertThat(measures("").path("network").path(measure).asDouble()).isCloseTo(expected, within(1e-9));
    }

    @Test
    void sortsPartiesByAnyMeasure() {
        JsonNode byPartners = measures("?size=1").at("/parties/items/0");
        assertThat(byPartners.path("id").asString()).isEqualTo("hospital/fr/hcl");
        assertThat(byPartners.at("/measures/degree").asInt()).isEqualTo(15);

        JsonNode constrained = measures("?sort=constraint&size=200").at("/parties");
        List<Double> values = constrained
                .path("items")
                .valueStream()
                .map(party -> party.at("/measures/constraint"))
                .filter(value -> !value.isNull())
                .map(JsonNode::asDouble)
                .toList();
        assertThat(values).isSorted().hasSize(101);
        assertThat(constrained.at("/items/101/measures/constraint").isNull()).isTrue();
    }

    @Test
    void listsOneCommunity() {
        JsonNode parties = measures("?community=0&size=200").path("parties");

        assertThat(parties.path("total").asInt()).isBetween(5, 28);
        assertThat(HttpAnswer.texts(parties.path("items"), "/measures/community"))
                .containsOnly("0");
    }

    @Test
    void weighsLinksByTheNumberOfThoseWhoTakePart() {
        JsonNode party = measures("?weight=shared&sort=-strength&size=1").at("/parties/items/0");

        assertThat(party.path("id").asString()).isEqualTo("hospital/fr/hcl");
        assertThat(party.at("/measures/strength").asDouble())
                .isCloseTo(party.at("/measures/cooperations").asDouble(), within(1e-9));
    }

    @Test
    void measuresTwinnedTowns() {
        JsonNode twinnings = measures("?projection=twinnings");

        assertThat(twinnings.at("/network/nodes").asInt()).isEqualTo(18);
        assertThat(twinnings.at("/network/links").asInt()).isEqualTo(12);
        assertThat(twinnings.at("/network/transitivity").asDouble()).isZero();
        assertThat(twinnings.at("/parties/items/0/id").asString()).isEqualTo("city/fr/grenoble");
    }

    @Test
    void rollsLinksUpToTerritories() {
        JsonNode countries = measures("?projection=countries&weight=cooperations&size=200");

        assertThat(HttpAnswer.texts(countries.at("/parties/items"), "/kind")).containsOnly("Country");
        assertThat(countries.at("/parties/items/0/id").asString()).isEqualTo("country/fr");
        JsonNode departments = measures("?projection=departments");
        assertThat(String.join(" ", HttpAnswer.texts(departments.path("notes"), "")))
                .contains("do not say in which territory");
    }

    @Test
    void filterChoosesTheCooperations() {
        JsonNode senegal = measures("?country=SN");

        assertThat(senegal.at("/network/nodes").asInt()).isLessThan(102).isPositive();
        assertThat(senegal.at("/notes/0").asString()).contains("of 66 cooperations match");
        assertThat(measures("?supporters=true").at("/network/links").asInt()).isGreaterThan(100);
        JsonNode nothing = measures("?kind=Project");
        assertThat(nothing.at("/network/nodes").asInt()).isZero();
        assertThat(nothing.at("/network/meanDistance").isNull()).isTrue();
    }

    @Test
    void saysWhatItMeasuresInBothLanguages() {
        JsonNode definition = get("/api/measures", "Accept-Language", "fr")
                .json()
                .path("definitions")
                .valueStream()
                .filter(one -> one.path("measure").asString().equals("betweenness"))
                .findFirst()
                .orElseThrow();

        assertThat(definition.path("name").asString()).isEqualTo("Intermédiarité");
        assertThat(definition.path("reference").asString()).contains("Freeman 1977");
        JsonNode english = measures("");
        assertThat(english.path("definitions")).hasSize(Measure.values().length);
        assertThat(english.path("ageSeconds").asLong()).isNotNegative();
        assertThat(english.path("takenAt").asString()).isNotBlank();
    }

    @Test
    void givesAllRowsAsTable() {
        HttpAnswer table = get("/api/measures?sort=-pageRank", "Accept", "text/csv");

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.header("Content-Disposition")).contains("measures-parties.csv");
        assertThat(table.text().lines())
                .hasSize(103)
                .first()
                .asString()
                .startsWith("id,name,nameEn,nameFr,kind,country,");
        assertThat(get("/api/measures?format=csv&size=5").text().lines()).hasSize(6);
        assertThat(get("/api/measures?format=json&size=5", "Accept", "text/csv")
                        .json()
                        .at("/parties/items"))
                .hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "projection=moons",
                "weight=heavy",
                "supporters=perhaps",
                "sort=beauty",
                "community=x",
                "format=xml",
                "size=0",
                "page=-1",
                "from=soon",
                "kind=Moon",
                "wight=none"
            })
    void refusesWhatItDoesNotUnderstand(String query) {
        HttpAnswer answer = get("/api/measures?" + query, "Accept-Language", "fr");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).isNotBlank();
        assertThat(answer.json().path("value").asString("")).isIn(query.substring(query.indexOf('=') + 1), "");
    }
}
