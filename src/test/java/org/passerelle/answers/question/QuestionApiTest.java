package org.passerelle.answers.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class QuestionApiTest extends ServedTest {

    private static final String TWINNINGS = "/api/questions/city-twinnings";

    @Test
    void cataloguesEveryQuestionWithItsParametersColumnsAndCypher() {
        HttpAnswer answer = get("/api/questions");

        assertThat(answer.items("/id"))
                .containsExactlyElementsOf(
                        new QuestionCatalogue().all().stream().map(Question::id).toList());
        assertThat(answer.json().path("total").asInt()).isGreaterThanOrEqualTo(28);
        JsonNode twinnings = question(answer, "city-twinnings");
        assertThat(twinnings.path("title").asString()).isEqualTo("Cities twinned with each other");
        assertThat(twinnings.path("theme").asString()).isEqualTo("twinnings");
        assertThat(twinnings.path("address").asString()).isEqualTo(TWINNINGS);
        assertThat(twinnings.at("/parameters/0/name").asString()).isEqualTo("city");
        assertThat(twinnings.at("/parameters/0/type").asString()).isEqualTo("party");
        assertThat(twinnings.at("/parameters/0/required").asBoolean()).isFalse();
        assertThat(twinnings.at("/parameters/0/kinds/0").asString()).isEqualTo("City");
        assertThat(twinnings.at("/columns/1/name").asString()).isEqualTo("partnerCity");
        assertThat(twinnings.at("/columns/1/label").asString()).isEqualTo("Partner city");
        assertThat(twinnings.path("cypher").asString()).contains(":params {city: ''", "MATCH (t:Twinning)");
    }

    @Test
    void givesExamplesOfRequiredParametersAndPresetsOfTheOthers() {
        HttpAnswer catalogue = get("/api/questions");

        JsonNode party = question(catalogue, "partners-of").at("/parameters/0");
        assertThat(party.path("required").asBoolean()).isTrue();
        assertThat(party.path("example").asString()).isEqualTo("hospital/fr/chru-tours");
        assertThat(party.path("default").isNull()).isTrue();
        JsonNode hops = question(catalogue, "paths-between").at("/parameters/2");
        assertThat(hops.path("name").asString()).isEqualTo("maxHops");
        assertThat(hops.path("default").isNumber()).isTrue();
        assertThat(hops.path("example").isNull()).isTrue();
    }

    @Test
    void speaksFrenchWhenAsked() {
        HttpAnswer catalogue = get("/api/questions", "Accept-Language", "fr-FR,fr;q=0.9,en;q=0.5");

        assertThat(question(catalogue, "city-twinnings").path("title").asString())
                .isEqualTo("Villes jumelées");
        assertThat(catalogue.header("Content-Language")).isEqualTo("fr");
        assertThat(get(TWINNINGS, "Accept-Language", "fr").json().path("title").asString())
                .isEqualTo("Villes jumelées");
        assertThat(get(TWINNINGS, "Accept-Language", "de").json().path("title").asString())
                .isEqualTo("Cities twinned with each other");
    }

    @Test
    void answersWithRowsThatNameTheirSources() {
        JsonNode answer = get(TWINNINGS + "?city=" + encoded("Annecy")).json();

        assertThat(answer.path("id").asString()).isEqualTo("city-twinnings");
        assertThat(answer.at("/parameters/city").asString()).isEqualTo("city/fr/annecy");
        assertThat(answer.path("rows")).hasSize(1);
        JsonNode row = answer.at("/rows/0");
        assertThat(row.at("/partnerCity/name").asString()).isEqualTo("Sassandra");
        assertThat(row.at("/partnerships/0/id").asString())
                .isEqualTo("hospital-partnership/ch-annecy-hopital-sassandra");
        List<String> sources = HttpAnswer.texts(answer.path("sources"), "/id");
        assertThat(row.path("sources"))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(sources).contains(id.asString()));
        assertThat(HttpAnswer.texts(answer.path("sources"), "/quote"))
                .contains("Oui en lien avec partenariat entre ville d'Annecy et ville de Sassandra en Côte d'Ivoire");
        assertThat(answer.at("/sources/0/publisher").asString()).isEqualTo("RESACOOP");
        assertThat(answer.at("/sources/0/lineStart").asInt()).isBetween(16, 24);
    }

    @Test
    void answersAsCsvByHeaderOrByParameter() {
        HttpAnswer byHeader = get(TWINNINGS + "?city=Annecy", "Accept", "text/csv");
        HttpAnswer byParameter = get(TWINNINGS + "?city=Annecy&format=csv", "Accept", "text/html,*/*;q=0.8");

        assertThat(byHeader.header("Content-Type")).isEqualToIgnoringCase("text/csv;charset=UTF-8");
        assertThat(byHeader.header("Content-Disposition")).isEqualTo("attachment; filename=\"city-twinnings.csv\"");
        assertThat(byHeader.text().lines().toList().get(0))
                .isEqualTo("city,partnerCity,country,since,status,partnerships,seen,uncertain,sources");
        assertThat(byHeader.text().lines().toList().get(1))
                .startsWith("Annecy,Sassandra,")
                .contains("RESACOOP, Coopération hospitalière en Région Rhône-Alpes, mars 2005, lines 22-24:");
        assertThat(byParameter.text()).isEqualTo(byHeader.text());
        assertThat(byParameter.header("Content-Type")).isEqualTo(byHeader.header("Content-Type"));
    }

    @Test
    void answersPageByPageInTheOrderOfAColumn() {
        JsonNode whole = get("/api/questions/timeline").json();
        HttpAnswer first = get("/api/questions/timeline?size=3&sort=-cooperation");
        HttpAnswer second = get("/api/questions/timeline?size=3&sort=-cooperation&page=1");

        long total = whole.path("total").asLong();
        assertThat(total).isEqualTo(whole.path("rows").size()).isGreaterThan(6);
        assertThat(first.json().path("total").asLong()).isEqualTo(total);
        assertThat(first.json().path("size").asInt()).isEqualTo(3);
        assertThat(second.json().path("page").asInt()).isEqualTo(1);
        List<String> names = HttpAnswer.texts(whole.path("rows"), "/cooperation/name").stream()
                .sorted(java.util.Comparator.comparing(org.passerelle.text.NameFolding::fold)
                        .reversed())
                .toList();
        assertThat(HttpAnswer.texts(first.json().path("rows"), "/cooperation/name"))
                .isEqualTo(names.subList(0, 3));
        assertThat(HttpAnswer.texts(second.json().path("rows"), "/cooperation/name"))
                .isEqualTo(names.subList(3, 6));
        assertThat(first.header("Link")).contains("page=1>; rel=\"next\"").doesNotContain("prev");
        assertThat(second.header("Link")).contains("page=0>; rel=\"prev\"", "page=2>; rel=\"next\"");
        assertThat(HttpAnswer.texts(first.json().path("sources"), "/id"))
                .containsExactlyInAnyOrderElementsOf(first.json()
                        .path("rows")
                        .valueStream()
                        .flatMap(row -> row.path("sources").valueStream())
                        .map(JsonNode::asString)
                        .distinct()
                        .toList());
        assertThat(get("/api/questions/timeline?page=500").json().path("rows")).isEmpty();
    }

    @Test
    void filesHoldEveryRowUnlessAPageIsAskedFor() {
        long total = get("/api/questions/timeline?size=1").json().path("total").asLong();

        assertThat(get("/api/questions/timeline?format=csv").text().lines()).hasSize((int) total + 1);
        assertThat(get("/api/questions/timeline?format=csv&size=all").text().lines())
                .hasSize((int) total + 1);
        assertThat(get("/api/questions/timeline?format=csv&size=2&page=1")
                        .text()
                        .lines())
                .hasSize(3);
        HttpAnswer lines = get("/api/questions/timeline", "Accept", "application/jsonl");
        assertThat(lines.header("Content-Type")).isEqualTo("application/jsonl");
        assertThat(lines.text().lines()).hasSize((int) total);
    }

    @ParameterizedTest
    @CsvSource({
        "size=all, size",
        "size=0, size",
        "size=1001, size",
        "page=-1, page",
        "page=x, page",
        "sort=nothing, sort",
        "format=pdf, format"
    })
    void refusesWhatIsNoPageAndSaysWhatIs(String query, String field) {
        HttpAnswer answer = get("/api/questions/timeline?" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo(field);
        assertThat(answer.json().path("accepted")).isNotEmpty();
    }

    @Test
    void listsTheFormatsThatAreRegisteredEverywhere() {
        List<String> codes = new AnswerFormats().codes();

        assertThat(codes).containsExactly("csv", "json", "jsonl");
        assertThat(HttpAnswer.texts(
                        get("/v3/api-docs")
                                .json()
                                .path("paths")
                                .path(TWINNINGS)
                                .path("get")
                                .path("parameters")
                                .valueStream()
                                .filter(parameter ->
                                        parameter.path("name").asString().equals("format"))
                                .findFirst()
                                .orElseThrow()
                                .at("/schema/enum"),
                        ""))
                .isEqualTo(codes);
        assertThat(get("/api/questions/timeline?format=pdf")
                        .json()
                        .path("accepted")
                        .valueStream()
                        .map(JsonNode::asString))
                .isEqualTo(codes);
        String page = get("/question/timeline", "Accept", "text/html").text();
        assertThat(codes).allSatisfy(code -> assertThat(page).contains("format=" + code));
        assertThat(get(TWINNINGS, "Accept", "application/pdf").status()).isEqualTo(406);
    }

    @Test
    void answersEveryQuestionThatNeedsNothing() {
        new QuestionCatalogue()
                .all().stream()
                        .filter(question -> question.parameters().stream().noneMatch(Parameter::required))
                        .forEach(question -> assertThat(
                                        get("/api/questions/" + question.id()).status())
                                .as(question.id())
                                .isEqualTo(200));
    }

    @Test
    void proposesQuestionsOfSimilarName() {
        HttpAnswer answer = get("/api/questions/city-twinning");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().at("/candidates/0/id").asString()).isEqualTo("city-twinnings");
    }

    @Test
    void refusesParametersThatTheQuestionDoesNotKnow() {
        HttpAnswer answer = get(TWINNINGS + "?town=Annecy");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo("town");
        assertThat(HttpAnswer.texts(answer.json().path("accepted"), "")).containsExactly("city", "country");
    }

    @Test
    void saysWhichParameterIsMissing() {
        HttpAnswer answer = get("/api/questions/partners-of");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("field").asString()).isEqualTo("party");
    }

    @Test
    void proposesPartiesForNamesThatNobodyHasAndThatSeveralHave() {
        HttpAnswer unknown = get("/api/questions/partners-of?party=Grenobel");
        HttpAnswer ambiguous = get("/api/questions/partners-of?party=" + encoded("Ho Chi Minh"));

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.json().path("value").asString()).isEqualTo("Grenobel");
        assertThat(HttpAnswer.texts(unknown.json().path("candidates"), "/id")).contains("city/fr/grenoble");
        assertThat(ambiguous.status()).isEqualTo(422);
        assertThat(HttpAnswer.texts(ambiguous.json().path("candidates"), "/id"))
                .containsExactlyInAnyOrder("city/vn/ho-chi-minh-city", "region/vn/ho-chi-minh-city");
    }

    @Test
    void refusesFormsThatAnswersDoNotHave() {
        assertThat(get(TWINNINGS + "?format=xml").status()).isEqualTo(400);
        assertThat(get(TWINNINGS, "Accept", "application/xml").status()).isEqualTo(406);
    }

    private static JsonNode question(HttpAnswer catalogue, String id) {
        for (JsonNode question : catalogue.json().path("items")) {
            if (question.path("id").asString().equals(id)) {
                return question;
            }
        }
        throw new AssertionError("no question " + id);
    }
}
