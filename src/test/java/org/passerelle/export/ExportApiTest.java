package org.passerelle.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import tools.jackson.databind.JsonNode;

@WithDatabase
class ExportApiTest extends ServedTest {

    @Test
    void aNetworkIsAFile() {
        HttpAnswer gexf = get("/api/export?format=gexf&party=" + encoded("CHRU de Tours"));

        assertThat(gexf.status()).isEqualTo(200);
        assertThat(gexf.header("Content-Type")).isEqualTo("application/gexf+xml");
        assertThat(gexf.header("Content-Disposition")).isEqualTo("attachment; filename=\"passerelle.gexf\"");
        assertThat(gexf.text()).contains("id=\"hospital/fr/chru-tours\"").doesNotContain("id=\"city/fr/annecy\"");
    }

    @Test
    void everyRegisteredFormatIsDescribedAndGiven() {
        List<String> codes = new NetworkFormats().codes();
        JsonNode export =
                get("/v3/api-docs").json().path("paths").path("/api/export").path("get");

        assertThat(export.path("parameters")
                        .valueStream()
                        .filter(parameter -> parameter.path("name").asString().equals("format"))
                        .flatMap(parameter -> parameter.at("/schema/enum").valueStream())
                        .map(JsonNode::asString))
                .containsExactlyElementsOf(codes);
        assertThat(codes)
                .allSatisfy(code -> assertThat(get("/api/export?cooperation=twinning/annecy-sassandra&format=" + code)
                                .status())
                        .isEqualTo(200));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?format=docx", "?format=gexf&hops=9&party=Annecy", "?format=gexf&town=Annecy"})
    void refusesWhatItCannotTake(String query) {
        HttpAnswer answer = get("/api/export" + query);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("accepted")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/party/city/fr/grenoble",
                "/cooperation/twinning/annecy-sassandra",
                "/question/city-twinnings?city=Grenoble",
                "/path?from=Annecy&to=Sassandra"
            })
    void everyPageWithADrawingOffersAllFormatsAndSaysHowToCiteIt(String path) {
        var page = Jsoup.parse(
                get(path + (path.contains("?") ? "&" : "?") + "lang=fr").text());
        var links = page.select(".exports a");

        assertThat(page.select("a[href^=/cite]"))
                .hasSizeGreaterThanOrEqualTo(path.equals("/") ? 0 : 1)
                .allSatisfy(link -> assertThat(
                                get(link.attr("href").replace(" ", "%20")).text())
                        .contains("@misc{passerelle-", "TY  - DATA", "“", "«"));
        assertThat(links).hasSameSizeAs(new NetworkFormats().codes());
        assertThat(links.eachText()).contains("Tableaux (CSV, data package)");
        assertThat(links)
                .allSatisfy(link -> assertThat(
                                get(link.attr("href").replace(" ", "%20")).status())
                        .isEqualTo(200));
    }
}
