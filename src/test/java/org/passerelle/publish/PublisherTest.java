package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.answers.ForSite;
import org.passerelle.testing.Axe;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.FigureControl;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.passerelle.views.Views;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.TestSocketUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The site of the seeds: whole, the same each time, small, and read from the disk by a browser that is offline. */
@WithBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublisherTest extends ServedTest {

    private static final long MOST_BYTES = 10_000_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Views views;

    private Path folder;

    private Path site;

    @BeforeAll
    void publish(@TempDir Path fresh) {
        folder = fresh;
        save("Grenoble", "/api/network?party=city/fr/grenoble", "city/fr/annecy");
        save("Lost", "/api/network?party=city/bf/atlantis", "city/fr/grenoble");
        site = publish("site");
    }

    /** A view of {@code drawing} with a note, to which {@code opened} was added. */
    private void save(String title, String drawing, String opened) {
        String view =
                "{\"version\": 1, \"title\": \"%s\", \"drawing\": \"%s\", \"nodes\": [{\"id\": \"%s\", \"x\": 1, \"y\": 2, \"note\":"
                                .formatted(title, drawing, opened)
                        + " \"<b>asked</b>\"}, {\"id\": \"city/bf/atlantis\", \"x\": 3, \"y\": 4}]}";
        HttpAnswer answer = send(
                "POST", HttpRequest.BodyPublishers.ofString(view), "/api/views", "Content-Type", "application/json");
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    @AfterAll
    void removeViews() {
        views.all().forEach(view -> views.remove(view.id()));
    }

    private Path publish(String name) {
        return publish(name, Map.of());
    }

    private Path publish(String name, Map<String, String> headers) {
        Path place = folder.resolve(name);
        Publisher.Report report = Publisher.publish(new Origin(server(), headers), place, null, written -> {});
        assertThat(report.files()).isGreaterThan(500);
        return place;
    }

    @Test
    void everyLinkLeadsToAPlaceAndEveryPageIsLinked() {
        assertThat(new PublishedSite(site).broken()).isEmpty();
    }

    @Test
    void everyFileIsWhatItsChecksumSays() throws IOException {
        PublishedSite published = new PublishedSite(site);
        Map<String, String> sums = published.sums();
        Set<String> names = published.files().stream()
                .map(file -> site.relativize(file).toString())
                .collect(Collectors.toSet());
        names.remove(SiteFolder.CHECKSUMS);

        assertThat(sums.keySet()).isEqualTo(names);
        for (Map.Entry<String, String> one : sums.entrySet()) {
            assertThat(DigestUtils.sha256Hex(Files.readAllBytes(site.resolve(one.getKey()))))
                    .isEqualTo(one.getValue());
        }
    }

    @Test
    void theSameGraphGivesTheSameBytesOfPagesMadeForASiteAsOfPagesMadeForPeople() {
        Path again = publish("again", Map.of(ForSite.HEADER, "false"));

        assertThat(new PublishedSite(again).sums()).isEqualTo(new PublishedSite(site).sums());
    }

    @Test
    void isSmallEnoughToBeSent() throws IOException {
        assertThat(zipped()).isLessThan(MOST_BYTES);
    }

    private long zipped() throws IOException {
        Path zip = Files.createTempFile(folder, "site", ".zip");
        try (OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            for (Path one : new PublishedSite(site).files()) {
                out.putNextEntry(new ZipEntry(site.relativize(one).toString()));
                Files.copy(one, out);
            }
        }
        return Files.size(zip);
    }

    @Test
    void namesNoServer() throws IOException {
        for (Path one : new PublishedSite(site).files()) {
            if (one.toString().endsWith(".html")) {
                assertThat(Files.readString(one))
                        .as(one.toString())
                        .doesNotContain(server().getAuthority(), "hx-get", "data-server");
            }
        }
    }

    private static BrowserContext offline(int width) {
        BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        context.setOffline(true);
        return context;
    }

    private Page open(BrowserContext context, String file, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        page.onRequest(request -> {
            if (!request.url().startsWith("file:")
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add("asks for " + request.url());
            }
        });
        page.navigate(site.toUri() + file);
        return page;
    }

    @Test
    void searchLeadsToAPartyAndOnToAClaimBesideItsQuote() {
        List<String> complaints = new ArrayList<>();
        Page page = open(offline(1280), "en/index.html", complaints);

        page.fill("main input[name=q]", "chu gren");
        page.press("main input[name=q]", "Enter");
        page.click("#results a >> nth=0");
        page.waitForSelector("section.network[data-state=ready] canvas");
        assertThat(page.textContent("h1")).isEqualTo("Grenoble University Hospital");
        page.click("#cooperations >> xpath=following::td[1]//a");
        assertThat(page.textContent("dl.evidence dd q")).isNotBlank();
        String words = page.textContent("dl.evidence dd q");
        page.click("dl.evidence dd a.lines >> nth=0");

        assertThat(page.locator(".line.cited").count()).isPositive();
        assertThat(String.join(" ", page.locator(".line.cited .words").allTextContents())
                        .replaceAll("\\s+", " "))
                .contains(words.strip());
        assertThat(page.locator(".line.cited details").first().getAttribute("open"))
                .isNotNull();
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf"})
    void figuresAreSavedFromAFile(String format) throws IOException {
        List<String> complaints = new ArrayList<>();
        Page page = open(offline(1280), "fr/index.html", complaints);
        page.waitForSelector("section.map[data-state=ready]");

        byte[] figure = new FigureControl(page, "section.map").figure(format);
        assertThat(figure).hasSizeGreaterThan(5_000);
        assertThat(complaints).isEmpty();
        if (format.equals("svg")) {
            String drawn =
                    Jsoup.parse(new String(figure, StandardCharsets.UTF_8)).text();
            assertThat(sources("", "fr"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(source -> assertThat(drawn).contains(source));
        }
    }

    private List<String> sources(String query, String language) {
        return get("/api/cite?style=csl-json&lang=" + language + query)
                .json()
                .path(0)
                .path("custom")
                .path("sources")
                .values()
                .stream()
                .map(JsonNode::asString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "party/city/fr/grenoble,party=city/fr/grenoble",
        "cooperation/twinning/annecy-sassandra,cooperation=twinning/annecy-sassandra"
    })
    void drawingsNameTheSourcesThatTheServerWouldName(String page, String query) throws IOException {
        for (String language : List.of("en", "fr")) {
            String cited = Jsoup.parse(site.resolve(language + "/" + page + ".html"))
                    .select("section.network")
                    .attr("data-cited");

            assertThat(new JsonMapper()
                            .readTree(cited).values().stream()
                                    .map(JsonNode::asString)
                                    .toList())
                    .isNotEmpty()
                    .isEqualTo(sources("&" + query, language));
        }
    }

    @ParameterizedTest
    @CsvSource({"Grenoble,1280", "Lost,390"})
    void savedViewsAreReadWithTheirNotes(String title, int width) {
        List<String> complaints = new ArrayList<>();
        Page page = open(offline(width), "en/index.html", complaints);

        page.click("a[href$='views.html']");
        page.click("td a:text('" + title + "')");
        page.waitForSelector("section.network[data-state=ready]");

        assertThat(page.textContent("#view-notes li")).contains("<b>asked</b>");
        assertThat(page.textContent(".doubt")).contains("city/bf/atlantis");
        assertThat(Integer.parseInt(page.locator("section.network").getAttribute("data-nodes")))
                .isGreaterThan(title.equals("Lost") ? 0 : 2);
        assertThat(page.locator("textarea, .drawing-save").count()).isZero();
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0);
        assertThat(complaints).isEmpty();
        assertThat(Axe.violations(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "en/index.html,1280",
        "fr/index.html,390",
        "fr/party/hospital/fr/chu-grenoble.html,1280",
        "en/cooperation/twinning/annecy-sassandra.html,390",
        "fr/question/city-twinnings.html,1280",
        "en/question/cooperations-in-field.html,390",
        "fr/document/document/resacoop-rhone-alpes-2005.html,1280",
        "'en/cooperations,kind=_twinning.html',1280",
        "fr/parties.html,390",
        "fr/search.html?q=dakar,1280",
        "en/cite.html,1280",
        "fr/structure.html,1280",
        "index.html,390",
    })
    void everybodyCanUseIt(String file, int width) {
        List<String> complaints = new ArrayList<>();
        Page page = open(offline(width), file, complaints);
        page.waitForFunction(
                "() => [...document.querySelectorAll('section[data-source]')].every((one) => one.closest('details:not([open])') || one.dataset.state === 'ready')");
        int wider = (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        // axe itself asks for styles, which a page that is a file may not
        assertThat(complaints).isEmpty();
        assertThat(Axe.violations(page)).isEmpty();
        assertThat(wider).isZero();
    }

    @Test
    void aServerThatIsGoneLeavesTheOldSite() {
        URI nobody = URI.create("http://localhost:" + TestSocketUtils.findAvailableTcpPort());

        assertThatThrownBy(() -> Publisher.publish(new Origin(nobody, Map.of()), site, null, written -> {}))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("does not answer");
        assertThat(site.resolve("en/index.html")).exists();
    }
}
