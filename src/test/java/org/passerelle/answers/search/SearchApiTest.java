package org.passerelle.answers.search;

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

/** What a search finds, and why. */
@WithDatabase
class SearchApiTest extends ServedTest {

    private JsonNode search(String typed) {
        return get("/api/search?q=" + encoded(typed)).json();
    }

    private static List<String> parties(JsonNode found) {
        return HttpAnswer.texts(found.at("/parties/items"), "/party/id");
    }

    @ParameterizedTest
    @CsvSource({
        "HOGIP Dakar, hospital/sn/hogip-dakar",
        "Dakar HOGIP, hospital/sn/hogip-dakar",
        "hôpital Grand Yoff Dakar, hospital/sn/hogip-dakar",
        "HOGIP Sénégal, hospital/sn/hogip-dakar",
        "HOGIP Dakkar, hospital/sn/hogip-dakar",
        "ESTHER, public-body/fr/gip-esther"
    })
    void findsAPartyByNameAndPlaceInWhicheverOrder(String typed, String id) {
        assertThat(parties(search(typed))).startsWith(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hôpital Dakar", "hospitals of Dakar", "hôpitaux de Dakar", "Dakar hospital"})
    void aKindAndAPlaceGiveAllThatLieThere(String typed) {
        JsonNode found = search(typed);

        assertThat(parties(found))
                .containsExactlyInAnyOrder(
                        "hospital/sn/hogip-dakar", "hospital/sn/chu-fann-dakar", "hospital/sn/hopital-le-dantec");
        assertThat(HttpAnswer.texts(found.at("/parties/items"), "/why/code")).containsOnly("kind");
        assertThat(HttpAnswer.texts(found.at("/parties/items"), "/why/place/id"))
                .containsOnly("city/sn/dakar");
    }

    @Test
    void saysWhyAPartyWasFound() {
        JsonNode alias = search("HOGIP Dakar").at("/parties/items/0/why");
        JsonNode similar = search("idrisa pouye").at("/parties/items/0/why");

        assertThat(alias.path("code").asString()).isEqualTo("name");
        assertThat(alias.path("name").asString()).isEqualTo("HOGIP");
        assertThat(alias.at("/place/name").asString()).isEqualTo("Dakar");
        assertThat(similar.path("code").asString()).isEqualTo("similar");
        assertThat(similar.path("name").asString()).isEqualTo("Idrissa Pouye General Hospital");
    }

    @ParameterizedTest
    @CsvSource({"HIV, field/hiv-aids", "chirurgie maxillo-faciale, field/maxillofacial-surgery"})
    void findsFieldsWithTheirNumbers(String typed, String id) {
        JsonNode fields = search(typed).path("fields");

        assertThat(HttpAnswer.texts(fields, "/id")).contains(id);
        assertThat(fields.at("/0/cooperations").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"twinning Grenoble", "jumelage Grenoble", "jumelages de Grenoble"})
    void findsCooperationsByKindAndParty(String typed) {
        JsonNode found = search(typed).path("cooperations");
        long twinnings = get("/api/cooperations?kind=Twinning&city=city/fr/grenoble")
                .json()
                .path("total")
                .asLong();

        assertThat(found.path("total").asLong()).isEqualTo(twinnings).isPositive();
        assertThat(HttpAnswer.texts(found.path("items"), "/cooperation/kind")).containsOnly("Twinning");
    }

    @Test
    void findsCooperationsDocumentsAndQuestionsByTheirWords() {
        assertThat(HttpAnswer.texts(search("craniosynostosis").at("/cooperations/items"), "/cooperation/id"))
                .hasSize(1);
        assertThat(HttpAnswer.texts(search("RESACOOP").at("/documents/items"), "/id"))
                .contains("document/resacoop-rhone-alpes-2005");
        assertThat(HttpAnswer.texts(search("partners of").path("questions"), "/id"))
                .contains("partners-of");
    }

    @ParameterizedTest
    @CsvSource({
        "partenaires du CHU de Grenoble, partners-of, /parameters/party, hospital/fr/chu-grenoble",
        "cooperations documented in 2005, seen-on, /parameters/date, 2005",
        "links between Annecy and Sassandra, links-between, /parameters/b, city/ci/sassandra",
        "partnerships about surgery, cooperations-in-field, /parameters/field, field/surgery",
        "les hôpitaux les plus reliés, most-connected, /parameters/kind, Hospital"
    })
    void offersTheQuestionThatFitsWithWhatTheWordsName(String typed, String question, String parameter, String value) {
        JsonNode best = search(typed).at("/questions/0");

        assertThat(best.path("id").asString()).isEqualTo(question);
        assertThat(best.path("fits").asBoolean()).isTrue();
        assertThat(best.at(parameter).asString()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOGIP Dakar", "hôpital Dakar", "Dakkar HOGIP", "grenoble", "zzz"})
    void aNameAloneIsNoQuestion(String typed) {
        assertThat(HttpAnswer.texts(search(typed).path("questions"), "/fits")).doesNotContain("true");
    }

    @Test
    void namesTheOnlyPartyOfExactlyThatName() {
        assertThat(search("grenoble").path("exact").asString()).isEqualTo("city/fr/grenoble");
        assertThat(search("Hôpital").path("exact").isNull()).isTrue();
        assertThat(search("ougadougou").path("exact").isNull()).isTrue();
    }

    @Test
    void countsWhatABodySupports() {
        JsonNode esther = search("GIP ESTHER").at("/parties/items/0/party");

        assertThat(esther.path("supports").asInt())
                .isEqualTo(get("/api/parties/public-body/fr/gip-esther")
                        .json()
                        .path("supportCount")
                        .asInt())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "+-*/\"", "a", "AND OR NOT", "\"\\", "d'", "l’", "~", "*:*"})
    void nothingThatIsTypedIsAFault(String typed) {
        assertThat(get("/api/search?q=" + encoded(typed)).status()).isEqualTo(200);
    }
}
