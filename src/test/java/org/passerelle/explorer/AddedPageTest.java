package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import example.GreetingPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithDatabase;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** A page is a controller, a template and its messages, as docs/adding-a-page.md says. */
@WithDatabase
@Import(GreetingPage.class)
@DirtiesContext
class AddedPageTest extends ServedTest {

    @Test
    void standsInTheFrameAndTheNavigationOfAllPages() {
        Document page = page("/greeting?name=Tours&lang=fr");

        assertThat(page.title()).isEqualTo("Salutation");
        assertThat(page.select("h1").text()).isEqualTo("Bonjour, Tours");
        assertThat(page.select("header nav a").eachText())
                .startsWith("Acteurs", "Coopérations", "Sources", "Réseau", "Salutation")
                .endsWith("Neo4j Browser");
        assertThat(page("/?lang=en").select("header nav a[href=/greeting]").text())
                .isEqualTo("Greeting");
    }

    @Test
    void keepsLanguagesApartAsEveryPageDoes() {
        HttpAnswer page = get("/greeting?lang=fr");

        assertThat(page.header("Vary")).containsIgnoringCase("accept-language");
        assertThat(page.header("Set-Cookie")).contains("fr");
    }

    private Document page(String path) {
        HttpAnswer answer = get(path);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.text());
    }
}
