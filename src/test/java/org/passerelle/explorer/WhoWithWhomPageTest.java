package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** The page of who works with whom. */
@WithDatabase
class WhoWithWhomPageTest extends ServedTest {

    private Document page(String query) {
        HttpAnswer answer = get("/who-with-whom" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text(), server().toString());
    }

    @Test
    void aCellLeadsToItsCooperations() {
        Document page = page("?lang=en");
        Element cell = page.select("table.matrix tbody tr:has(th:contains(Senegal)) td")
                .first();

        assertThat(cell.text()).isEqualTo("9");
        assertThat(cell.attr("title")).isEqualTo("Senegal and France: 9 links by 8 cooperations");
        assertThat(get(cell.select("a").attr("href")).text()).contains("<span class=\"count\">8</span>");
        assertThat(page.select("table.matrix tbody tr")
                        .first()
                        .select("td")
                        .first()
                        .select("a"))
                .isEmpty();
        assertThat(page.select("nav a[href=/who-with-whom]").text()).isEqualTo("Who with whom");
        assertThat(page("?lang=en").select("a[href^=/api]")).hasSize(6);
    }

    @Test
    void everyDownloadAnswers() {
        for (Element link : page("?rows=city&columns=field&country=SN&most=25").select("a[href^=/api]")) {
            assertThat(get(link.attr("href")).status()).as(link.attr("href")).isEqualTo(200);
        }
    }

    @Test
    void speaksFrench() {
        Document page = page("?lang=fr&rows=department&columns=country");

        assertThat(page.select("h1").text()).isEqualTo("Qui coopère avec qui");
        assertThat(page.select("table.matrix thead th").first().text()).isEqualTo("Département / Pays");
        assertThat(page.select("dl.facts").text()).containsPattern("Distance médiane 3\\h315\\hkm");
        assertThat(page.select("table.matrix td a[href*=department]").attr("href"))
                .startsWith("/cooperations?department=department%2Ffr%2F");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheForm() {
        HttpAnswer answer = get("/who-with-whom?lang=fr&rows=lune");

        assertThat(answer.status()).isEqualTo(400);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select(".trouble").text()).contains("lune", "country");
        assertThat(page.select("select[name=rows] option")).hasSize(7);
        assertThat(page("?lang=en&kind=Project").text()).contains("No cooperation with two known parties matches.");
    }
}
