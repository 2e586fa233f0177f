package org.passerelle.measures.pairing;

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

/** Who works with whom in the seeds; expected numbers were counted in Python from the tables of the export, distances by vectors. */
@WithDatabase
class PairApiTest extends ServedTest {

    private static final String API = "/api/who-with-whom";

    private JsonNode pairs(String query) {
        HttpAnswer answer = get(API + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private List<String> table(String query) {
        HttpAnswer answer = get(API + "/file" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        return answer.text().lines().toList();
    }

    @Test
    void countsLinksByCountry() {
        JsonNode pairs = pairs("");

        assertThat(pairs.at("/total/links").asInt()).isEqualTo(100);
        assertThat(pairs.at("/total/cooperations").asInt()).isEqualTo(63);
        assertThat(table("?table=matrix&most=3"))
                .containsExactly(
                        "id,country,France,Burkina Faso,Senegal,Others (24),Total",
                        "country/fr,France,12,12,9,60,93",
                        "country/bf,Burkina Faso,12,3,0,0,15",
                        "country/sn,Senegal,9,0,0,0,9",
                        ",Others (24),60,0,0,4,64",
                        ",Total,93,15,9,64,100");
    }

    @Test
    void countsLinksByTypesOfParties() {
        assertThat(table("?rows=party-kind"))
                .hasSize(11)
                .contains(
                        "Hospital,Hospital,39,22,2,7,4,0,2,1,0,77",
                        "City,City,2,1,13,0,0,0,0,0,0,16",
                        ",Total,77,27,16,8,5,4,2,1,1,100");
    }

    @Test
    void whatIsNotKnownIsARowOfItsOwn() {
        assertThat(table("?rows=department&columns=field&table=cells"))
                .contains(
                        "department/fr/isere,Isère,,Not known,15,14",
                        ",Not known,field/psychiatry,Psychiatry and mental health,14,3",
                        "department/fr/haute-savoie,Haute-Savoie,field/psychiatry,Psychiatry and mental health,4,1",
                        ",Not known,,Not known,45,32");
        assertThat(HttpAnswer.texts(pairs("?rows=department&columns=field").path("notes"), ""))
                .contains(
                        "Department: not known for an end of 95 links of 100.",
                        "Department: 100 links of 100 rest on a party that lies there, such as a hospital. A link of the part"
                                + " is a link of the whole.");
    }

    @Test
    void measuresHowFarLinksReach() {
        JsonNode reach = pairs("").path("reach");

        assertThat(reach.at("/withinCountry/links").asInt()).isEqualTo(19);
        assertThat(reach.at("/withinCountry/share").asDouble()).isEqualTo(0.19);
        assertThat(reach.at("/withinEu/links").asInt()).isEqualTo(21);
        assertThat(reach.at("/distances/known").asInt()).isEqualTo(74);
        assertThat(reach.at("/distances/notKnown").asInt()).isEqualTo(26);
        assertThat(reach.at("/distances/median").asDouble()).isCloseTo(3315.025423781112, within(1e-6));
        assertThat(reach.at("/distances/mean").asDouble()).isCloseTo(3368.360805078199, within(1e-6));
        assertThat(reach.at("/distances/most").asDouble()).isCloseTo(10015.337923638132, within(1e-6));
        assertThat(reach.at("/distances/within500/links").asInt()).isEqualTo(10);
        assertThat(reach.at("/distances/within1000/links").asInt()).isEqualTo(12);
        assertThat(table("?table=distances").stream()
                        .skip(1)
                        .mapToInt(row -> Integer.parseInt(row.substring(row.lastIndexOf(',') + 1)))
                        .sum())
                .isEqualTo(74);
        assertThat(table("?table=countries")).anyMatch(row -> row.startsWith("country/sn,Senegal,9,8,0,6,"));
    }

    @Test
    void listsEachLinkWithTheCooperationsThatMakeIt() {
        assertThat(table("?table=links&kind=Twinning&city=Annecy"))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("city/ci/sassandra,Sassandra,CI,city/fr/annecy,Annecy,FR,")
                .endsWith(",twinning/annecy-sassandra");
        assertThat(table("?table=links")).hasSize(101);
    }

    @ParameterizedTest
    @CsvSource({
        "rows=region",
        "rows=city&columns=cooperation-kind",
        "rows=field",
        "rows=cooperation-kind&columns=party-kind"
    })
    void totalsCountEachLinkOnce(String query) {
        JsonNode pairs = pairs("?most=500&" + query);

        assertThat(pairs.at("/total/links").asInt()).isEqualTo(100);
        assertThat(pairs.path("rows")
                        .valueStream()
                        .mapToInt(row -> row.path("links").asInt())
                        .max()
                        .orElse(0))
                .isLessThanOrEqualTo(100);
        assertThat(pairs.path("cells").valueStream())
                .isNotEmpty()
                .allMatch(cell -> cell.path("cooperations").asInt() > 0);
    }

    @Test
    void speaksFrench() {
        HttpAnswer answer = get(API + "/file?most=1&rows=cooperation-kind", "Accept-Language", "fr");

        assertThat(answer.text().lines().findFirst())
                .hasValueSatisfying(line -> assertThat(line)
                        .startsWith("id,cooperation-kind,Partenariat hospitalier,Autres (")
                        .endsWith(",Total"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows=moon", "columns=moon", "most=0", "most=501", "from=soon", "kind=Moon"})
    void refusesWhatItDoesNotUnderstand(String query) {
        HttpAnswer answer = get(API + "?" + query, "Accept-Language", "fr");

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("value").asString()).isEqualTo(query.substring(query.indexOf('=') + 1));
        assertThat(get(API + "/file?table=moon").status()).isEqualTo(400);
    }
}
