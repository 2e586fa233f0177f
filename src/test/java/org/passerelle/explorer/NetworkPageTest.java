package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** The page of the network. */
@WithDatabase
class NetworkPageTest extends ServedTest {

    private Document page(String query) {
        HttpAnswer answer = get("/network" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text(), server().toString());
    }

    private static String source(Document page) {
        return page.select("section.network").attr("data-source");
    }

    @Test
    void drawsTheWholeAndTellsItsLinesAsATable() {
        Document page = page("?lang=en");

        assertThat(source(page)).isEqualTo("/api/network?limit=200");
        assertThat(get(source(page)).status()).isEqualTo(200);
        assertThat(page.select("nav a[href=/network]").text()).isEqualTo("Network");
        assertThat(page.select("section[aria-labelledby=lines] tbody tr")
                        .first()
                        .text())
                .contains("Tours University Hospital", "2 hospital partnerships");
        assertThat(page.select("details.facets a[href*=kind]").first().attr("href"))
                .startsWith("/network?kind=");
    }

    @Test
    void keepsHowItIsDrawnWhereItIsNarrowed() {
        Document page = page("?lang=en&show=countries&colourBy=pageRank&country=SN");
        Element facet = page.select("details.facets a[href*=field]").first();

        assertThat(source(page))
                .startsWith("/api/network/merged?projection=countries")
                .contains("country=SN", "colourBy=pageRank");
        assertThat(facet.attr("href")).contains("show=countries", "colourBy=pageRank", "country=SN", "field=");
        assertThat(page.select("form.ask input[name=country]").attr("value")).isEqualTo("SN");
        assertThat(page.select("section.network").attr("data-open")).doesNotContain("show=");
        assertThat(page("?lang=en&show=countries")
                        .select("section[aria-labelledby=lines] td.number a")
                        .first()
                        .attr("href"))
                .startsWith("/cooperations?country=country");
    }

    @Test
    void drawsTheNeighboursOfSeveralParties() {
        Document page = page("?lang=fr&parties=hospital/fr/chu-grenoble&add=CHRU+de+Tours");

        assertThat(source(page)).contains("parties=hospital%2Ffr%2Fchu-grenoble%2Chospital%2Ffr%2Fchru-tours");
        assertThat(page.select(".chosen li")).hasSize(2);
        assertThat(page.select(".chosen li a[rel=nofollow]").first().attr("href"))
                .isEqualTo("/network?parties=hospital%2Ffr%2Fchru-tours");
        assertThat(page.select("h1").text()).isEqualTo("Le réseau");
    }

    @Test
    void drawsTheAnswerToAQuestion() {
        Document page = page("?lang=en&question=city-twinnings&city=Grenoble&only.country=DZ&sizeBy=degree");

        assertThat(source(page))
                .startsWith("/api/questions/city-twinnings/network?city=Grenoble")
                .contains("only.country=DZ", "sizeBy=degree");
        assertThat(get(source(page)).status()).isEqualTo(200);
        assertThat(page.select("a[href=/question/city-twinnings?city=Grenoble]"))
                .hasSize(1);
        assertThat(get("/question/city-twinnings?city=Grenoble&lang=en").text())
                .contains("/network?question=city-twinnings&amp;city=Grenoble");
        assertThat(get("/question/network-overview?lang=en").text()).contains("href=\"/network\">The network");
    }

    @Test
    void saysWhatIsWrong() {
        HttpAnswer answer = get("/network?lang=en&colourBy=beauty");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(Jsoup.parse(answer.text()).select(".trouble").text()).contains("beauty", "pageRank");
        assertThat(get("/network?add=nowhere-at-all").status()).isEqualTo(404);
        assertThat(get("/network?question=nothing").status()).isEqualTo(404);
        assertThat(page("?lang=en&kind=Project").text()).contains("No two parties of these cooperations are known.");
    }
}
