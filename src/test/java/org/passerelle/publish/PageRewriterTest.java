package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.passerelle.answers.question.QuestionCatalogue;
import org.passerelle.testing.Unit;

@Unit
class PageRewriterTest {

    private static final SiteAddress PARTY = SiteAddress.of("/party/city/fr/x");
    private static final String DOCUMENT = "/document/document/survey";

    private final DocumentParts parts = new DocumentParts();
    private PublishedPage written;

    private Document rewritten(String main) {
        return rewritten(main, PARTY);
    }

    private Document rewritten(String main, SiteAddress at) {
        OfferedAnswers answers = OfferedAnswers.none(new QuestionCatalogue());
        SitePlan plan = new SitePlan(
                answers,
                parts,
                Map.of(SiteAddress.of("/api/export", Map.of("format", "gexf")), "exports/gexf.gexf"),
                false);
        Origin origin = new Origin(URI.create("http://localhost:1234"), Map.of());
        written = new PageRewriter(plan, answers, origin, "https://example.org/s/")
                .rewrite(
                        "<html lang=fr><head></head><body><main>" + main + "</main></body></html>",
                        at,
                        Locale.FRENCH,
                        document -> {});
        return Jsoup.parse(written.html());
    }

    @Test
    void linksLeadToFilesOfTheSameLanguage() {
        Document page = rewritten("<p>a <a href='/cooperation/twinning/a-b?lang=fr#map'>x</a></p>");

        assertThat(page.select("main a").attr("href")).isEqualTo("../../../../fr/cooperation/twinning/a-b.html#map");
        assertThat(written.pages()).containsExactly(SiteAddress.of("/cooperation/twinning/a-b"));
        assertThat(page.select("html").attr("data-root")).isEqualTo("../../../..");
    }

    @Test
    void theSwitchOfLanguageLeadsToTheSamePage() {
        Document page = rewritten("<a hreflang=en href='/party/city/fr/x?lang=en'>EN</a>");

        assertThat(page.select("main a").attr("href")).isEqualTo("../../../../en/party/city/fr/x.html");
    }

    @Test
    void linksToLinesLeadToThePartThatHoldsThem() {
        parts.add(SiteAddress.of(DOCUMENT), 1);
        parts.add(SiteAddress.of(DOCUMENT, Map.of("part", "2")), 51);

        Document page = rewritten("<p>b <a href='" + DOCUMENT + "?lines=60-62#L60'>x</a></p>");

        assertThat(page.select("main a").attr("href"))
                .isEqualTo("../../../../fr/document/document/survey,part=2.html?lines=60-62#L60");
    }

    @Test
    void whatNeedsAServerIsGone() {
        Document page = rewritten("<p data-server>API</p><form method=post><button>Go</button> kept</form>"
                + "<p class=tools><a href='/api/parties'>JSON</a></p>"
                + "<p>see <a href='/path?from=a'>the path</a> too</p><ul><li><a href='/path'>path</a></li></ul>");

        assertThat(page.select("main form, main button, main a, main ul, main .tools"))
                .isEmpty();
        assertThat(page.select("main").text()).isEqualTo("kept see the path too");
    }

    @Test
    void filesThatWereFetchedAreLinked() {
        Document page = rewritten("<p>c <a href='/api/export?format=gexf'>GEXF</a></p>");

        assertThat(page.select("main a").attr("href")).isEqualTo("../../../../exports/gexf.gexf");
    }

    @Test
    void drawingsLoadTheirDataFromAFile() {
        Document page = rewritten(
                "<section class=network data-source='/api/network?party=city%2Ffr%2Fx'></section>",
                SiteAddress.of("/cooperation/twinning/a-b"));

        assertThat(page.select("main section").attr("data-source")).isEqualTo("../../../data/network,party=city/fr/x");
        assertThat(written.drawings()).containsExactly(SiteAddress.of("/api/network", Map.of("party", "city/fr/x")));
    }

    @Test
    void searchLeadsToTheSearchOfTheSite() {
        Document page =
                rewritten("<form role=search action='/search'><div class=suggest><input id=q name=q hx-get='/suggest'>"
                        + "<ul role=listbox></ul></div></form><p>d <a href='/search?q=Dakar'>Dakar</a></p>");

        assertThat(page.select("form").attr("action")).isEqualTo("../../../../fr/search.html");
        assertThat(page.select("form input").attr("hx-get")).isEmpty();
        assertThat(page.select("main a").attr("href")).isEqualTo("../../../../fr/search.html?q=Dakar");
    }

    @Test
    void citationsNameTheSite() {
        Document page = rewritten(
                "<pre>url = {http://localhost:1234/party/city/fr/x}. http://localhost:1234/party/city/fr/x. http://localhost:1234/.</pre>");

        assertThat(page.select("pre").text())
                .isEqualTo("url = {https://example.org/s/fr/party/city/fr/x.html}."
                        + " https://example.org/s/fr/party/city/fr/x.html. https://example.org/s/fr/index.html.");
    }

    @Test
    void linksElsewhereStay() {
        assertThat(rewritten("<p>e <a href='https://example.org/'>x</a></p>")
                        .select("main a")
                        .attr("href"))
                .isEqualTo("https://example.org/");
    }
}
