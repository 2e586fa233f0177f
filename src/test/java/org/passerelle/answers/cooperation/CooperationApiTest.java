package org.passerelle.answers.cooperation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class CooperationApiTest extends ServedTest {

    private static final String ALL = "/api/cooperations?size=200";

    @Test
    void showsTheRowOfChambery() {
        JsonNode chambery = get("/api/cooperations/hospital-partnership/ch-chambery-hopital-ouahigouya")
                .json();

        assertThat(HttpAnswer.texts(chambery.path("parties"), "/id"))
                .containsExactly("hospital/fr/ch-chambery", "hospital/bf/hopital-ouahigouya");
        assertThat(chambery.at("/parties/0/roles").toString()).isEqualTo("[\"lead\",\"carrier\"]");
        assertThat(chambery.at("/parties/1/city/name").asString()).isEqualTo("Ouahigouya");
        assertThat(chambery.at("/parties/1/country/id").asString()).isEqualTo("country/bf");
        assertThat(HttpAnswer.texts(chambery.path("countries"), "/id")).containsExactly("country/bf", "country/fr");
        assertThat(chambery.path("since").asString()).isEqualTo("2002");
        assertThat(chambery.path("sinceEarliest").asString()).isEqualTo("2002-01-01");
        assertThat(chambery.path("sinceLatest").asString()).isEqualTo("2002-12-31");
        assertThat(chambery.path("until").isNull()).isTrue();
        assertThat(chambery.path("agreementStatus").asString()).isEqualTo("exists");
        assertThat(chambery.path("observedOn").asString()).isEqualTo("2005-03");
        assertThat(HttpAnswer.texts(chambery.path("restsOn"), "/id")).containsExactly("twinning/chambery-ouahigouya");
        assertThat(HttpAnswer.texts(chambery.path("activities"), "/id"))
                .contains("activity/training", "activity/equipment");
        assertThat(chambery.at("/records/0/lineStart").asInt()).isEqualTo(26);
        assertThat(chambery.at("/records/0/lineEnd").asInt()).isEqualTo(34);
        assertThat(chambery.at("/records/0/text").asString()).startsWith("Centre Hospitalier de \nChambéry (73)");
        JsonNode since = claim(chambery, "since");
        assertThat(since.path("value").asString()).isEqualTo("2002");
        assertThat(since.path("quote").asString()).contains("depuis 2002");
        assertThat(since.path("lineStart").asInt()).isEqualTo(30);
        assertThat(since.at("/document/publisher").asString()).isEqualTo("RESACOOP");
        assertThat(since.at("/document/language").asString()).isEqualTo("fr");
        JsonNode rest = claim(chambery, "RESTS_ON");
        assertThat(rest.path("value").asString()).isEqualTo("twinning/chambery-ouahigouya");
        assertThat(rest.at("/object/name").asString()).isEqualTo("Chambéry and Ouahigouya");
    }

    @Test
    void showsWhatRestsOnATwinning() {
        JsonNode twinning =
                get("/api/cooperations/twinning/chambery-ouahigouya").json();

        assertThat(HttpAnswer.texts(twinning.path("basisOf"), "/id"))
                .containsExactly("hospital-partnership/ch-chambery-hopital-ouahigouya");
        assertThat(twinning.path("since").asString()).isEqualTo("1994");
        assertThat(HttpAnswer.texts(twinning.path("parties"), "/id"))
                .containsExactlyInAnyOrder("city/fr/chambery", "city/bf/ouahigouya");
    }

    @Test
    void showsTheProfileOfHogipWithItsSupportersAndAgreement() {
        JsonNode hogip =
                get("/api/cooperations/hospital-partnership/chru-tours-hogip").json();

        assertThat(HttpAnswer.texts(hogip.path("supporters"), "/id"))
                .containsExactlyInAnyOrder(
                        "network/fr/centraider",
                        "region/fr/centre-val-de-loire",
                        "public-body/fr/dgos",
                        "association/fr/horizons-sahel");
        assertThat(hogip.at("/agreements/0/kind").asString()).isEqualTo("cooperation-agreement");
        assertThat(hogip.at("/agreements/0/renewed").asString()).isEqualTo("2023");
        assertThat(hogip.at("/agreements/0/to").asString()).isEqualTo("2028");
        assertThat(hogip.at("/agreements/0/toLatest").asString()).isEqualTo("2028-12-31");
        assertThat(hogip.path("status").asString()).isEqualTo("active");
        assertThat(HttpAnswer.texts(hogip.path("claims"), "/id"))
                .containsAll(HttpAnswer.texts(hogip.path("statusClaims"), ""));
        assertThat(HttpAnswer.texts(hogip.path("places"), "/id")).containsExactly("country/sn", "city/sn/dakar");
    }

    @Test
    void showsTheRowWithoutAPartner() {
        JsonNode crest = get("/api/cooperations/hospital-partnership/ch-crest").json();

        assertThat(HttpAnswer.texts(crest.path("parties"), "/id")).containsExactly("hospital/fr/ch-crest");
        assertThat(crest.path("status").asString()).isEqualTo("unknown");
        assertThat(crest.path("statusClaims")).isEmpty();
    }

    @Test
    void showsCarriersOperatorsAndSupporters() {
        JsonNode montbrison = get("/api/cooperations/hospital-partnership/ch-montbrison-hopital-hahomegbe")
                .json();
        JsonNode mauritius = get("/api/cooperations/hospital-partnership/chu-grenoble-mauritius")
                .json();

        assertThat(roles(montbrison)).containsValue(List.of("carrier")).containsValue(List.of("lead"));
        assertThat(montbrison.path("restsOnStatus").asString()).isEqualTo("none");
        assertThat(roles(mauritius).get("hospital/fr/chu-grenoble")).contains("operator");
        assertThat(HttpAnswer.texts(mauritius.path("supporters"), "/id")).contains("public-body/fr/gip-esther");
    }

    /** Every claim of every cooperation, its quote looked up in the document as the API gives it. */
    @Test
    void quotesWhatStandsOnTheLines() {
        Map<String, List<String>> documents = new HashMap<>();
        int claims = 0;
        for (String id : get(ALL).items("/id")) {
            JsonNode cooperation = get("/api/cooperations/" + id).json();
            assertThat(cooperation.path("claims")).as(id).isNotEmpty();
            for (JsonNode claim : cooperation.path("claims")) {
                List<String> lines =
                        documents.computeIfAbsent(claim.at("/document/id").asString(), this::lines);
                String words = String.join(
                        " ",
                        lines.subList(
                                claim.path("lineStart").asInt() - 1,
                                claim.path("lineEnd").asInt()));
                assertThat(StringUtils.normalizeSpace(words))
                        .as(claim.path("id").asString())
                        .contains(claim.path("quote").asString());
                claims++;
            }
        }
        assertThat(claims).isGreaterThan(600);
        assertThat(documents).hasSize(2);
    }

    @Test
    void namesClaimsThatItShows() {
        for (String id : get(ALL).items("/id")) {
            JsonNode cooperation = get("/api/cooperations/" + id).json();
            List<String> shown = HttpAnswer.texts(cooperation.path("claims"), "/id");
            for (String part :
                    List.of("parties", "supporters", "places", "fields", "activities", "agreements", "restsOn")) {
                for (JsonNode linked : cooperation.path(part)) {
                    assertThat(HttpAnswer.texts(linked.path("claims"), ""))
                            .as(id + " " + linked)
                            .isNotEmpty()
                            .isSubsetOf(shown);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kind=Twinning, 11",
        "kind=twinning, 11",
        "country=Madagascar, 2",
        "country=MG, 2",
        "city=Dakar, 4",
        "field=HIV/AIDS, 5",
        "field=VIH/sida, 5",
        "field=field/hiv-aids, 5",
        "party=CHU Grenoble, 12",
        "party=city/fr/grenoble, 5",
        "supporter=GIP ESTHER, 4",
        "status=planned, 2",
        "status=on-hold, 1",
        "since=2018, 1",
        "since=2000, 3",
        "kind=HospitalPartnership&country=MA, 3",
        "kind=Twinning&party=Grenoble&country=Tunisie, 1"
    })
    void filters(String query, int total) {
        HttpAnswer answer = get("/api/cooperations?" + query.replace(" ", "%20"));

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.json().path("total").asInt()).isEqualTo(total);
    }

    @Test
    void takesNarrowerFieldsIn() {
        int surgery = get("/api/cooperations?field=field/surgery")
                .json()
                .path("total")
                .asInt();
        int dental = get("/api/cooperations?field=field/dentistry")
                .json()
                .path("total")
                .asInt();

        assertThat(dental).isPositive();
        assertThat(surgery).isGreaterThan(dental);
    }

    @Test
    void sortsBothWaysWithTheUnknownLast() {
        List<String> since = known(get(ALL + "&sort=since").items("/since"));
        List<String> reversed = known(get(ALL + "&sort=-since").items("/since"));

        assertThat(since).isSorted().hasSizeGreaterThan(8);
        assertThat(reversed).isSortedAccordingTo(Comparator.reverseOrder()).hasSameSizeAs(since);
        assertThat(get(ALL + "&sort=kind").items("/kind")).isSorted();
        assertThat(get(ALL + "&sort=-observed").items("/observedOn")).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(get(ALL + "&sort=-name").items("/id")).containsExactlyInAnyOrderElementsOf(get(ALL).items("/id"));
    }

    /** Those before the first that is not known; all others must be unknown. */
    private static List<String> known(List<String> dates) {
        int known = dates.contains("") ? dates.indexOf("") : dates.size();
        assertThat(dates.subList(known, dates.size())).containsOnly("");
        return dates.subList(0, known);
    }

    @Test
    void givesEveryCooperationOnceOverAllPages() {
        List<String> ids = new ArrayList<>();
        for (int page = 0; page < 10; page++) {
            ids.addAll(get("/api/cooperations?size=7&page=" + page).items("/id"));
        }

        assertThat(ids).doesNotHaveDuplicates().containsExactlyElementsOf(get(ALL).items("/id"));
        assertThat(ids).hasSize(66);
    }

    @ParameterizedTest
    @CsvSource({
        "kind=Marriage, 400, kind, Twinning",
        "status=gone, 400, status, on-hold",
        "sort=size, 400, sort, -observed",
        "sort=name;drop, 400, sort, name",
        "since=soon, 400, since, a year (1997)",
        "country=Atlantis, 400, country, SN (Senegal)",
        "citty=Dakar, 400, citty, city"
    })
    void refusesWhatItCannotRead(String query, int status, String field, String accepted) {
        HttpAnswer answer = get("/api/cooperations?" + query);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("accepted").toString()).contains(accepted);
    }

    @Test
    void proposesWhenANameIsUnknownOrMeansSeveral() {
        HttpAnswer field = get("/api/cooperations?field=Psychiatri");
        HttpAnswer party = get("/api/cooperations?party=" + encoded("Ho Chi Minh"));

        assertThat(field.status()).isEqualTo(404);
        assertThat(HttpAnswer.texts(field.json().path("candidates"), "/id")).contains("field/psychiatry");
        assertThat(party.status()).isEqualTo(422);
        assertThat(get("/api/cooperations/twinning/nowhere").status()).isEqualTo(404);
    }

    private List<String> lines(String document) {
        return HttpAnswer.texts(get("/api/documents/" + document).json().path("lines"), "/text");
    }

    private static Map<String, List<String>> roles(JsonNode cooperation) {
        Map<String, List<String>> roles = new HashMap<>();
        cooperation
                .path("parties")
                .forEach(party -> roles.put(party.path("id").asString(), HttpAnswer.texts(party.path("roles"), "")));
        return roles;
    }

    private static JsonNode claim(JsonNode cooperation, String predicate) {
        for (JsonNode claim : cooperation.path("claims")) {
            if (claim.path("predicate").asString().equals(predicate)) {
                return claim;
            }
        }
        throw new AssertionError("no claim of " + predicate);
    }
}
