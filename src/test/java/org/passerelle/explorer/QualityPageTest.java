package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;

/** The page of what the evidence leaves out. */
@WithDatabase
class QualityPageTest extends ServedTest {

    private Document page(String query, int status) {
        HttpAnswer answer = get("/quality" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        return Jsoup.parse(answer.text(), server().toString());
    }

    /** Whoever follows a number finds as many rows as it says. */
    @Test
    void everyNumberLeadsToAsManyRows() {
        Document page = page("?lang=en&date=2020", 200);

        assertThat(page.select("table.gaps tbody tr")).hasSize(10);
        for (Element row : page.select("table.gaps tbody tr")) {
            assertThat(counted(row.select("td").first().select("a").attr("href")))
                    .as(row.text())
                    .isEqualTo(row.select("td.number").text());
            for (Element part : row.select(".part")) {
                assertThat(counted(part.select("a").attr("href")))
                        .as(part.text())
                        .isEqualTo(part.select(".count").text());
            }
        }
    }

    private String counted(String address) {
        return Jsoup.parse(get(address + (address.contains("?") ? "&" : "?") + "lang=en")
                        .text())
                .select("main .count")
                .first()
                .text();
    }

    @Test
    void theDateIsTheReaders() {
        assertThat(page("?lang=en&date=2025", 200).text()).contains("Cooperations not documented since a date");
        assertThat(page("?lang=en&date=soon", 400).text()).contains("soon");
        assertThat(page("?lang=fr", 200).select("h1").text()).isEqualTo("Ce que valent les sources");
    }
}
