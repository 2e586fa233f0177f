package org.passerelle.answers.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class PartyApiTest extends ServedTest {

    @ParameterizedTest
    @CsvSource({
        "ougadougou, city/bf/ouagadougou, 2",
        "OUAGADOUGOU, city/bf/ouagadougou, 2",
        "st etienne, city/fr/saint-etienne, 2",
        "Saint-Étienne, hospital/fr/chu-saint-etienne, 2",
        "hopital fann, hospital/sn/chu-fann-dakar, 1",
        "CHU Fann, hospital/sn/chu-fann-dakar, 1",
        "Louhansk, city/ua/luhansk, 1",
        "tombouctou, city/ml/timbuktu, 3",
        "HOGIP, hospital/sn/hogip-dakar, 1",
        "grenobel, city/fr/grenoble, 3",
        "chru tours, hospital/fr/chru-tours, 1"
    })
    void findsPartiesByWhatPeopleType(String typed, String id, int within) {
        List<String> found = get("/api/parties?q=" + encoded(typed)).items("/id");

        assertThat(found.subList(0, Math.min(within, found.size()))).contains(id);
    }

    @Test
    void listsByNameAndFiltersByKindAndCountry() {
        HttpAnswer hospitals = get("/api/parties?kind=hospital&country=" + encoded("Sénégal"));

        assertThat(hospitals.items("/kind")).containsOnly("Hospital");
        assertThat(hospitals.items("/country/id")).containsOnly("country/sn");
        assertThat(hospitals.items("/id")).contains("hospital/sn/hogip-dakar", "hospital/sn/hopital-tambacounda");
        assertThat(get("/api/parties?kind=Hospital&country=SN").text()).isEqualTo(hospitals.text());
        assertThat(get("/api/parties?kind=Hospital&country=sen").text()).isEqualTo(hospitals.text());
        assertThat(get("/api/parties?kind=Hospital&country=Senegal").text()).isEqualTo(hospitals.text());
        assertThat(get("/api/parties?kind=SupportingBody").items("/id"))
                .contains("public-body/fr/gip-esther", "network/fr/centraider");
    }

    @Test
    void searchesWithinAKindAndACountry() {
        assertThat(get("/api/parties?q=grenoble&kind=City").items("/id")).containsExactly("city/fr/grenoble");
        assertThat(get("/api/parties?q=grenoble&country=SN")
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
    }

    @Test
    void goesThroughAllPartiesPageByPage() {
        HttpAnswer first = get("/api/parties?size=100");
        int total = first.json().path("total").asInt();

        assertThat(first.json().path("items")).hasSize(100);
        assertThat(first.header("Link")).contains("page=1>; rel=\"next\"").doesNotContain("prev");
        HttpAnswer last = get("/api/parties?size=100&page=" + (total - 1) / 100);
        assertThat(last.json().path("items")).hasSize((total - 1) % 100 + 1);
        assertThat(last.header("Link")).contains("rel=\"prev\"").doesNotContain("next");
        HttpAnswer beyond = get("/api/parties?size=100&page=7777");
        assertThat(beyond.json().path("items")).isEmpty();
        assertThat(beyond.json().path("total").asInt()).isEqualTo(total);
    }

    @Test
    void showsOnePartyWithItsPlace() {
        JsonNode party = get("/api/parties/hospital/fr/chu-grenoble").json();

        assertThat(party.path("nameEn").asString()).isEqualTo("Grenoble University Hospital");
        assertThat(party.at("/place/city/id").asString()).isEqualTo("city/fr/grenoble");
        assertThat(party.at("/place/city/latitude").asDouble()).isBetween(45.1, 45.3);
        assertThat(party.at("/place/city/longitude").asDouble()).isBetween(5.6, 5.8);
        assertThat(party.at("/place/department/id").asString()).isEqualTo("department/fr/isere");
        assertThat(party.at("/place/department/code").asString()).isEqualTo("38");
        assertThat(party.at("/place/region/id").asString()).isEqualTo("region/fr/rhone-alpes");
        assertThat(party.at("/place/country/iso2").asString()).isEqualTo("FR");
        assertThat(party.path("placeClaims")).isNotEmpty();
        assertThat(party.path("countryFacts").isNull()).isTrue();
    }

    @Test
    void showsEveryCooperationOfAPartyWithItsRoles() {
        JsonNode party = get("/api/parties/hospital/fr/hcl").json();

        assertThat(party.path("cooperationCount").asInt()).isEqualTo(12);
        assertThat(party.path("partnerCount").asInt())
                .isEqualTo(party.path("partners").size());
        assertThat(party.path("supporterCount").asInt())
                .isEqualTo(party.path("supporters").size());
        assertThat(party.path("supportCount").asInt())
                .isEqualTo(party.path("supports").size());
        assertThat(HttpAnswer.texts(party.path("cooperations"), "/cooperation/id"))
                .hasSize(12)
                .contains(
                        "hospital-partnership/hcl-hopital-sanaa",
                        "hospital-partnership/ch-villefranche-sur-saone-hopital-tombouctou");
        for (JsonNode part : party.path("cooperations")) {
            boolean ofVillefranche = part.at("/cooperation/id").asString().contains("villefranche");
            assertThat(HttpAnswer.texts(part.path("roles"), ""))
                    .isEqualTo(ofVillefranche ? List.of("partner") : List.of("lead", "carrier"));
            assertThat(part.path("claims")).isNotEmpty();
        }
        assertThat(HttpAnswer.texts(party.path("partners"), "/id"))
                .contains("hospital/ml/hopital-regional-tombouctou", "hospital/fr/ch-villefranche-sur-saone");
        assertThat(HttpAnswer.texts(party.path("supporters"), "/id")).contains("public-body/fr/gip-esther");
    }

    @Test
    void showsWhatABodySupports() {
        JsonNode body = get("/api/parties/public-body/fr/gip-esther").json();

        assertThat(body.path("supportingBody").asBoolean()).isTrue();
        assertThat(HttpAnswer.texts(body.path("supports"), "/id"))
                .containsExactlyInAnyOrder(
                        "hospital-partnership/chu-grenoble-madagascar",
                        "hospital-partnership/chu-grenoble-mauritius",
                        "hospital-partnership/hcl-chu-ibn-sina-rabat",
                        "hospital-partnership/hcl-hopital-le-dantec");
    }

    @Test
    void saysWhichClaimsSpellANameSoAndWhyItWasCorrected() {
        JsonNode party = get("/api/parties/city/fr/villefranche-sur-saone").json();

        for (JsonNode alias : party.path("aliases")) {
            if (alias.path("name").asString().equals("ville de Villefranche sur saône")) {
                assertThat(alias.path("because").toString()).contains("without hyphens");
                JsonNode claim =
                        get("/api/claims/" + alias.at("/claims/0").asString()).json();
                assertThat(claim.path("quote").asString()).isEqualTo("ville de Villefranche sur saône");
                assertThat(claim.path("lineStart").asInt()).isEqualTo(320);
                return;
            }
        }
        throw new AssertionError(party.path("aliases").toString());
    }

    @Test
    void showsWhatAPageStatesOfACountry() {
        JsonNode country = get("/api/parties/country/sn").json();

        assertThat(country.at("/countryFacts/iso3").asString()).isEqualTo("SEN");
        assertThat(country.at("/countryFacts/capital").asString()).isEqualTo("Dakar");
        assertThat(country.at("/place/country/id").asString()).isEqualTo("country/sn");
        assertThat(country.at("/place/city").isNull()).isTrue();
    }

    @Test
    void takesTheSlashesOfAnIdEncodedOrNot() {
        assertThat(get("/api/parties/city%2Ffr%2Fgrenoble").text())
                .isEqualTo(get("/api/parties/city/fr/grenoble").text());
    }

    @Test
    void proposesPartiesWhenAnIdIsUnknown() {
        HttpAnswer answer = get("/api/parties/city/fr/grenobel");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().path("value").asString()).isEqualTo("city/fr/grenobel");
        assertThat(HttpAnswer.texts(answer.json().path("candidates"), "/id")).contains("city/fr/grenoble");
    }

    @ParameterizedTest
    @CsvSource({
        "kind=Hospitl, kind, Hospitl, Hospital",
        "country=Atlantis, country, Atlantis, BF (Burkina Faso)",
        "page=-1, page, -1, 0 to 1000000",
        "page=1e3, page, 1e3, 0 to 1000000",
        "size=0, size, 0, 1 to 200",
        "size=201, size, 201, 1 to 200",
        "size=99999999999999999999, size, 99999999999999999999, 1 to 200"
    })
    void refusesWhatItCannotRead(String query, String field, String value, String accepted) {
        HttpAnswer answer = get("/api/parties?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("value").asString()).isEqualTo(value);
        assertThat(answer.json().path("detail").asString()).contains("\"" + value + "\"", accepted);
        assertThat(HttpAnswer.texts(answer.json().path("accepted"), ""))
                .anySatisfy(one -> assertThat(one).contains(accepted));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "*",
                "?",
                "*:*",
                "a AND",
                "NOT x",
                "(((",
                "searchText:x",
                "[a TO z]",
                "{* TO *}",
                "\"a\"~3",
                "~0.5",
                "+-&&||!(){}[]^\"~*?:\\/",
                "%",
                "%25",
                "\\",
                "'; MATCH (n) DETACH DELETE n //",
                "$query",
                "${jndi:ldap://x}",
                "<script>alert(1)</script>",
                "\u0000",
                "\uD83D\uDE00",
                "-"
            })
    void takesWhateverIsTypedAsAName(String typed) {
        HttpAnswer answer = get("/api/parties?q=" + encoded(typed));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("items").isArray()).isTrue();
        assertThat(get("/api/overview").json().path("documents").asInt()).isEqualTo(2);
    }

    @Test
    void refusesTextsLongerThanAnyName() {
        HttpAnswer answer = get("/api/parties?q=" + "a".repeat(10 * 1024));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("not 10,240").hasSizeLessThan(1_000);
    }

    @Test
    void takesManyWords() {
        assertThat(get("/api/parties?q=" + encoded("wxyzabc ".repeat(60).strip()))
                        .status())
                .isEqualTo(200);
        assertThat(get("/api/parties?q=" + encoded("a b c d e f g h i j k l m n o p q r s t u v w x y z"))
                        .status())
                .isEqualTo(200);
    }
}
