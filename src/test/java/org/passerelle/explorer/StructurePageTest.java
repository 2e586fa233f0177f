package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** The page of measures. */
@WithDatabase
class StructurePageTest extends ServedTest {

    private Document page(String query) {
        HttpAnswer answer = get("/structure" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }

    @Test
    void showsNumbersWithTheirDefinitions() {
        Document page = page("?lang=en");

        assertThat(page.select("h1").text()).isEqualTo("Measures of the network");
        assertThat(page.select("nav a[href=/structure]").text()).isEqualTo("Measures");
        assertThat(page.select("section:has(#network) tr").eachText())
                .contains(
                        "Nodes 102 Parties or territories that take part in a cooperation.",
                        "Diameter of the largest component 5 Longest of the shortest paths between two nodes of the largest"
                                + " component, in steps.");
        assertThat(page.select("svg.degrees circle")).hasSizeGreaterThan(5);
        assertThat(page.select("section:has(#table) tbody tr")).hasSize(50);
        assertThat(page.select("section:has(#table) tbody tr").first().text()).contains("Hospices Civils de Lyon");
        assertThat(page.select("th[aria-sort=descending]").text()).isEqualTo("Partners (degree)");
    }

    @Test
    void everyHeadingSortsAndThePagesGoOn() {
        Document page = page("?lang=en");

        for (String address : page.select("section:has(#table) thead a").eachAttr("href")) {
            assertThat(get(address).status()).as(address).isEqualTo(200);
        }
        String next = page.select("a[rel=next]").attr("href");
        assertThat(page(next.substring("/structure".length()))
                        .select("section:has(#table) tbody tr")
                        .first()
                        .text())
                .startsWith("51 ");
    }

    @Test
    void speaksFrench() {
        Document page = page("?lang=fr&projection=twinnings&weight=shared&kind=Twinning");

        assertThat(page.select("h1").text()).isEqualTo("Mesures du réseau");
        assertThat(page.select("section:has(#network)").text())
                .contains("Densité", "0,0784314", "Watts et Strogatz 1998");
        assertThat(page.select("option[selected]").eachText()).contains("Villes jumelées");
        assertThat(page.select("p.note").text()).contains("11 sur 66 coopérations correspondent aux filtres.");
    }

    @Test
    void saysWhatIsWrongAndKeepsTheForm() {
        HttpAnswer answer = get("/structure?lang=fr&from=demain");

        assertThat(answer.status()).isEqualTo(400);
        Document page = Jsoup.parse(answer.text());
        assertThat(page.select(".trouble").text()).contains("demain");
        assertThat(page.select("form.ask select[name=projection] option")).hasSize(6);
        assertThat(page("?lang=en&kind=Project").text()).contains("No cooperation matches.");
    }
}
