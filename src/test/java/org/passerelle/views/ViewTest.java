package org.passerelle.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.SeededGraph;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Saved views over the API: what comes back, and what is refused. */
@WithDatabase
class ViewTest extends ServedTest {

    private static final String DRAWING = "/api/network?party=city%2Ffr%2Fgrenoble&country=BF";

    private static final String VIEW = """
            {"version": 1, "title": "Grenoble abroad", "who": "A. Reader", "drawing": "/api/network?party=city/fr/grenoble&country=BF",
             "hidden": ["located"], "nodes": [
               {"id": "city/fr/grenoble", "name": "Grenoble", "x": 12.5, "y": -40, "note": "asked the town hall"},
               {"id": "city/bf/atlantis", "name": "Atlantis", "x": 1, "y": 2}]}""";

    @Autowired
    private Views views;

    @AfterEach
    void removeAll() {
        views.all().forEach(view -> views.remove(view.id()));
    }

    private HttpAnswer sent(String method, String path, String body) {
        return send(method, HttpRequest.BodyPublishers.ofString(body), path, "Content-Type", "application/json");
    }

    private JsonNode saved(String body) {
        HttpAnswer answer = sent("POST", "/api/views", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    @Test
    void comesBackAsItWasSavedAndIsListed() {
        JsonNode saved = saved(VIEW);
        String id = saved.path("id").asString();

        assertThat(get("/api/views/" + id).json()).isEqualTo(saved);
        assertThat(saved.path("drawing").asString()).isEqualTo(DRAWING);
        assertThat(saved.at("/nodes/0/note").asString()).isEqualTo("asked the town hall");
        assertThat(saved.at("/nodes/0/x").asDouble()).isEqualTo(12.5);
        assertThat(saved.path("graph").asString()).hasSize(12);
        JsonNode listed = get("/api/views").json().at("/items/0");
        assertThat(listed.path("title").asString()).isEqualTo("Grenoble abroad");
        assertThat(listed.path("notes").asInt()).isEqualTo(1);
        assertThat(listed.path("nodes").asInt()).isEqualTo(2);
        assertThat(get(saved.path("drawing").asString()).status()).isEqualTo(200);
    }

    @Test
    void fileOfAViewIsAViewOfItsOwnWhenItIsSavedAgain() {
        JsonNode first = saved(VIEW);
        JsonNode second = saved(first.toString());

        assertThat(second.path("id")).isNotEqualTo(first.path("id"));
        assertThat(second.path("nodes")).isEqualTo(first.path("nodes"));
    }

    @Test
    void isChangedAndRemovedAndRemembered() {
        String id = saved(VIEW).path("id").asString();

        HttpAnswer changed = sent("PUT", "/api/views/" + id, VIEW.replace("Grenoble abroad", "Grenoble"));

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.json().path("id").asString()).isEqualTo(id);
        assertThat(get("/api/views").json().path("total").asInt()).isEqualTo(1);
        assertThat(send("DELETE", "/api/views/" + id).status()).isEqualTo(204);
        assertThat(send("DELETE", "/api/views/" + id).status()).isEqualTo(404);
        assertThat(sent("PUT", "/api/views/" + id, VIEW).status()).isEqualTo(404);
        assertThat(get("/api/views/" + id).status()).isEqualTo(404);
        JsonNode history = get("/api/history?subject=" + encoded("view/" + id)).json();
        assertThat(HttpAnswer.texts(history.path("items"), "/deed"))
                .containsExactlyInAnyOrder("view-saved", "view-changed", "view-removed");
    }

    @Test
    void drawsTheNodesThatTheGraphStillHas() {
        JsonNode saved = saved(VIEW);

        JsonNode drawn =
                get("/api/views/" + saved.path("id").asString() + "/network").json();

        assertThat(HttpAnswer.texts(drawn.path("nodes"), "/id")).isEqualTo(List.of("city/fr/grenoble"));
        assertThat(views.gone(views.one(saved.path("id").asString())))
                .extracting(PlacedNode::name)
                .containsExactly("Atlantis");
        assertThat(views.isOfThisGraph(views.one(saved.path("id").asString()))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nothing at all          |                                              | version, title, drawing and nodes
            a list                  | []                                           | line 1
            not JSON                | {"version": 1, "title                        | line 1
            more behind it          | {"version": 1} {}                            | line 1
            what nobody knows       | {"version": 1, "colour": "red"}              | column
            no version              | {"title": "a"}                               | version, title, drawing and nodes
            a later version         | {"version": 2, "title": "a"}                 | version 1
            no title                | {"version": 1, "title": "  "}                | title
            no drawing              | {"version": 1, "title": "a"}                 | drawing
            another server          | {"version": 1, "title": "a", "drawing": "https://example.org/api/network"} | https://example.org
            another server's name   | {"version": 1, "title": "a", "drawing": "//example.org/api/network"}       | //example.org
            a script                | {"version": 1, "title": "a", "drawing": "javascript:alert(1)"}             | javascript
            another address         | {"version": 1, "title": "a", "drawing": "/api/backup"}                     | /api/backup
            a way up                | {"version": 1, "title": "a", "drawing": "/api/questions/../network"}       | ..
            no encoding             | {"version": 1, "title": "a", "drawing": "/api/network?party=%zz"}          | %zz
            a strange parameter     | {"version": 1, "title": "a", "drawing": "/api/network?colour=red"}         | colour
            a far place             | {"version": 1, "title": "a", "drawing": "/api/network", "nodes": [{"id": "a", "x": 1e300, "y": 0}]} | 1,000,000
            no place                | {"version": 1, "title": "a", "drawing": "/api/network", "nodes": [{"id": "a", "x": "NaN", "y": 0}]} | 1,000,000
            no id                   | {"version": 1, "title": "a", "drawing": "/api/network", "nodes": [{"x": 1, "y": 0}]} | id
            no node                 | {"version": 1, "title": "a", "drawing": "/api/network", "nodes": [null]}   | id
            a node twice            | {"version": 1, "title": "a", "drawing": "/api/network", "nodes": [{"id": "a", "x": 1, "y": 0}, {"id": "a", "x": 1, "y": 0}]} | twice
            no kind                 | {"version": 1, "title": "a", "drawing": "/api/network", "hidden": ["<b>"]} | <b>
            """)
    void whatIsNoViewIsRefusedInWords(String name, String body, String words) {
        HttpAnswer answer = sent("POST", "/api/views", body == null ? "" : body);

        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains(words);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void questionThatNobodyKnowsIsNotFound() {
        String body = VIEW.replace("/api/network?party=city/fr/grenoble&country=BF", "/api/questions/nothing/network");

        assertThat(sent("POST", "/api/views", body).status()).isEqualTo(404);
    }

    @Test
    void everythingHasABound() {
        assertThat(with("title", "a".repeat(201)).path("detail").asString()).contains("200");
        assertThat(with("who", "a".repeat(101)).path("detail").asString()).contains("100");
        assertThat(withNodes(1, "a".repeat(2_001)).path("detail").asString()).contains("2,000");
        assertThat(withNodes(2_001, "").path("detail").asString()).contains("2,001", "2,000");
        assertThat(withNodes(501, "a").path("detail").asString()).contains("501", "500");
        assertThat(with("title", "a".repeat(3 << 20)).path("detail").asString()).contains("2,048 KB");
        assertThat(views.all()).isEmpty();
        assertThat(withNodes(500, "a").path("nodes")).hasSize(500);
    }

    private JsonNode with(String field, String value) {
        ObjectNode view = (ObjectNode) new JsonMapper().readTree(VIEW);
        return sent("POST", "/api/views", view.put(field, value).toString()).json();
    }

    private JsonNode withNodes(int number, String note) {
        ObjectNode view = (ObjectNode) new JsonMapper().readTree(VIEW);
        view.putArray("nodes");
        for (int at = 0; at < number; at++) {
            view.withArray("nodes")
                    .addObject()
                    .put("id", "city/fr/" + at)
                    .put("x", at)
                    .put("y", 0)
                    .put("note", note);
        }
        return sent("POST", "/api/views", view.toString()).json();
    }

    @Test
    void textsLoseWhatNobodySees() {
        JsonNode saved = saved(VIEW.replace("Grenoble abroad", "One\\n\\u202Etwo\\u0000 \\uD800three"));

        assertThat(saved.path("title").asString()).isEqualTo("One two three");
    }

    @Test
    void pageShowsWhatWasSavedAndWhatTheGraphHasLost() {
        String id = saved(VIEW.replace("Grenoble abroad", "<script>alert(1)</script>")
                        .replace("asked the town hall", "\\\"><img src=x onerror=alert(1)>"))
                .path("id")
                .asString();

        Document page = Jsoup.parse(get("/views/" + id + "?lang=en").text());

        assertThat(page.select("h1").text()).isEqualTo("<script>alert(1)</script>");
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("#view-notes li").text()).isEqualTo("Grenoble \"><img src=x onerror=alert(1)>");
        assertThat(page.select("#view-notes a").attr("href")).isEqualTo("/party/city/fr/grenoble");
        assertThat(page.select("section.network").attr("data-source")).isEqualTo(DRAWING);
        assertThat(page.select("section.network").attr("data-view")).isEqualTo("/api/views/" + id);
        assertThat(page.select(".doubt").text()).contains("1 node is no longer in the graph", "Atlantis");
        assertThat(page.select("a[href^=/party/city/fr/grenoble?country=BF]")).hasSize(1);
        assertThat(page.text()).contains("by A. Reader", "Version of the graph");
        assertThat(Jsoup.parse(get("/views?lang=fr").text())
                        .select("td a[href=/views/" + id + "]")
                        .text())
                .isEqualTo("<script>alert(1)</script>");
        assertThat(get("/?lang=en").text()).contains("href=\"/views\"");
    }

    @Test
    void fileIsOpenedAndAViewDeletedWithoutScripts() {
        HttpAnswer opened = opened(VIEW);

        assertThat(opened.status()).as(opened.text()).isEqualTo(302);
        String page = opened.header("Location").replaceFirst("^https?://[^/]+", "");
        assertThat(page).startsWith("/views/");
        assertThat(opened("[]").status()).isEqualTo(400);
        assertThat(opened("").status()).isEqualTo(400);
        assertThat(post(page + "/remove", "").status()).isEqualTo(302);
        assertThat(get(page + "?lang=en").status()).isEqualTo(404);
        assertThat(get("/views?lang=en").text()).contains("No view has been saved yet.");
        assertThat(get("/?lang=en").text()).doesNotContain("href=\"/views\"");
    }

    private HttpAnswer opened(String file) {
        String body = "--limit\r\nContent-Disposition: form-data; name=\"file\"; filename=\"view.json\"\r\n\r\n" + file
                + "\r\n--limit--\r\n";
        return send(
                "POST",
                HttpRequest.BodyPublishers.ofString(body),
                "/views",
                "Content-Type",
                "multipart/form-data; boundary=limit");
    }

    @Test
    void bodyIsDescribedWhereAViewIsTaken() {
        JsonNode paths = get("/v3/api-docs").json().path("paths");

        for (String place : List.of("/~1api~1views/post", "/~1api~1views~1{id}/put", "/~1api~1export/post")) {
            JsonNode body = paths.at(place + "/requestBody");
            assertThat(body.path("required").asBoolean()).as(place).isTrue();
            assertThat(body.at("/content/application~1json/schema/$ref").asString())
                    .as(place)
                    .endsWith("/ViewDraft");
        }
    }

    @Test
    void addressOfADrawingLeadsToThePageThatDrawsIt() {
        assertThat(page("/api/network?limit=200&kind=Twinning"))
                .isEqualTo("/network?limit=200&kind=Twinning&show=cooperations");
        assertThat(page("/api/network/merged?projection=countries&colourBy=degree"))
                .isEqualTo("/network?colourBy=degree&show=countries");
        assertThat(page("/api/network?cooperation=twinning/annecy-sassandra"))
                .isEqualTo("/cooperation/twinning/annecy-sassandra");
        assertThat(page("/api/questions/city-twinnings/network?city=Saint+%C3%89tienne"))
                .isEqualTo("/question/city-twinnings?city=Saint%20%C3%89tienne");
    }

    private static String page(String drawing) {
        return DrawingAddress.parse(drawing).page();
    }

    @Test
    void exportHasThePlacesAndNotesOfTheViewAndWhatItDraws() throws IOException {
        String id = saved("""
                {"version": 1, "title": "Annecy", "drawing": "/api/network?party=city/fr/annecy", "nodes": [
                  {"id": "city/fr/annecy", "name": "Annecy", "x": 12.5, "y": -40, "note": "<asked> & \\"heard\\""},
                  {"id": "city/bf/atlantis", "name": "Atlantis", "x": 1, "y": 0, "note": "=1+1"},
                  {"id": "twinning/annecy-sassandra", "x": 1, "y": 2}]}""").path("id").asString();

        Document gexf = Jsoup.parse(get("/api/export?format=gexf&view=" + id).text(), "", Parser.xmlParser());
        Element annecy = gexf.select("node[id=city/fr/annecy]").first();
        assertThat(gexf.select("node").eachAttr("id"))
                .containsExactlyInAnyOrder("city/fr/annecy", "city/ci/sassandra", "twinning/annecy-sassandra");
        assertThat(annecy.select("viz|position").outerHtml()).contains("x=\"12.5\"", "y=\"40.0\"");
        assertThat(annecy.select("attvalue[for=note]").attr("value")).isEqualTo("<asked> & \"heard\"");
        assertThat(gexf.select("node[id=city/ci/sassandra] viz|position")).isEmpty();
        assertThat(gexf.select("description").text()).isEqualTo("Annecy (view " + id + ")");
        assertThat(get("/api/export?format=graphml&view=" + id).text()).contains("&lt;asked", "\"note\"");
        Map<String, String> tables =
                unzipped(get("/api/export?format=csv&view=" + id).bytes());
        assertThat(tables.get("view.csv"))
                .startsWith("id,name,x,y,note")
                .contains("city/bf/atlantis,Atlantis,1.0,0.0,'=1+1");
        assertThat(tables.get("datapackage.json")).contains("view.csv");
        assertThat(get("/api/export?format=gexf&view=nothing").status()).isEqualTo(404);
        assertThat(get("/api/export?format=gexf&country=SN&view=" + id).status())
                .isEqualTo(400);
    }

    @Test
    void fileOfAViewIsExportedWithoutBeingSaved() {
        String view = VIEW.replace("city/bf/atlantis", "twinning/grenoble-ouagadougou");
        HttpAnswer answer = sent("POST", "/api/export?format=graphml", view);

        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.text()).contains("asked the town hall");
        assertThat(views.all()).isEmpty();
        assertThat(sent("POST", "/api/export?format=graphml&country=SN", view).status())
                .isEqualTo(400);
        assertThat(sent("POST", "/api/export?format=graphml", "[]").status()).isEqualTo(400);
    }

    @Test
    void viewOfMergedLinesExportsTheCooperationsThatTheyStandFor() {
        String id = saved("""
                {"version": 1, "title": "Senegal", "drawing": "/api/network/merged?projection=countries&country=SN", "nodes": [
                  {"id": "country/sn", "x": 1, "y": 2}]}""").path("id").asString();

        assertThat(get("/api/export?format=ftm&view=" + id).text())
                .isEqualTo(get("/api/export?format=ftm&country=SN").text());
    }

    private static Map<String, String> unzipped(byte[] zip) throws IOException {
        Map<String, String> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @Test
    void anotherSiteSavesNothing() {
        HttpAnswer answer = send(
                "POST",
                HttpRequest.BodyPublishers.ofString(VIEW),
                "/api/views",
                "Content-Type",
                "application/json",
                "Origin",
                "https://example.org");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(views.all()).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteIsListedAndLeftOut() {
        String id = saved(VIEW).path("id").asString();
        SeededGraph.connection()
                .driver()
                .executableQuery("MATCH (v:SavedView) SET v.nodes = '{', v.at = null")
                .execute();

        assertThat(get("/api/views").json().path("total").asInt()).isEqualTo(1);
        assertThat(get("/api/views/" + id).status()).isEqualTo(404);
        SeededGraph.connection()
                .driver()
                .executableQuery("MATCH (v:SavedView) DELETE v")
                .execute();
    }
}
