package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Axe;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages as people meet them: wide and narrow, in both languages, by keyboard, without scripts. */
@WithBrowser
class PagesInChromiumTest extends ServedTest {

    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final long MOST_BYTES = 400_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    private static BrowserContext visitor(int width, boolean scripts) {
        return CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setJavaScriptEnabled(scripts));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private Page open(BrowserContext context, String path, List<String> complaints) {
        Page page = listened(context, complaints);
        visit(page, path);
        return page;
    }

    /** An empty page of which all is taken down that the browser complains about. */
    private static Page listened(BrowserContext context, List<String> complaints) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.type() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("error: " + error));
        return page;
    }

    private void visit(Page page, String path) {
        page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home /",
                "search /search?q=ougadougou",
                "party /party/hospital/fr/chu-grenoble",
                "country /party/country/sn",
                "field /field/field/hiv-aids",
                "parties /parties?kind=Hospital",
                "cooperations /cooperations?country=country/bf",
                "documents /documents",
                "cooperation /cooperation/hospital-partnership/chu-grenoble-chu-ouagadougou",
                "document /document/document/resacoop-rhone-alpes-2005?lines=190-192",
                "question /question/city-twinnings",
                "unfit /party/hospital/fr/chu-grenoble?to=1900",
                "missing /party/hospital/fr/chu-grenobel",
                "form /question/partners-of",
                "path /path?from=CHU+de+Grenoble&to=CHU+de+Ouagadougou&maxHops=3",
                "embedded /party/city/fr/grenoble?embed=1",
                "pairs /who-with-whom",
                "network /network",
                "summary /network?show=countries&colourBy=degree&sizeBy=degree"
            })
    void everyPageIsSoundInBothLanguagesWideAndNarrow(String nameAndPath) {
        String name = nameAndPath.substring(0, nameAndPath.indexOf(' '));
        String path = nameAndPath.substring(nameAndPath.indexOf(' ') + 1);
        // one window for all: each costs more than its page
        try (BrowserContext context = visitor(WIDE, true)) {
            List<String> complaints = new ArrayList<>();
            Page page = listened(context, complaints);
            for (String language : List.of("en", "fr")) {
                int firstWidth = language.equals("en") ? WIDE : NARROW;
                page.setViewportSize(firstWidth, 900);
                visit(page, path + (path.contains("?") ? "&" : "?") + "lang=" + language);
                isSound(page, name, language, firstWidth);
                // words and layout are independent: each of both is held against the rules once
                assertThat(Axe.violations(page)).as(name + "-" + language).isEmpty();
                // and a window that is turned or drawn larger shows the page as well as one opened so
                int nextWidth = WIDE + NARROW - firstWidth;
                page.setViewportSize(nextWidth, 900);
                isSound(page, name, language, nextWidth);
                assertThat(complaints)
                        .as(name + "-" + language)
                        .filteredOn(complaint -> !(name.equals("missing") && complaint.contains("404")))
                        .isEmpty();
            }
        }
    }

    @Test
    void theSliderDrawsTheNetworkOfAYear() {
        try (BrowserContext context = visitor(WIDE, true)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "/party/hospital/fr/chu-grenoble?lang=en", complaints);
            page.waitForSelector("section.network[data-state=ready]");

            page.locator("form.years input[type=range]").press("Home");
            page.waitForSelector("section.network[data-source$='on=1990'][data-state=ready]");

            assertThat(page.locator("form.years output").textContent()).isEqualTo("1990");
            assertThat(page.locator("section.network").textContent()).contains("Shows 1 of 1 cooperations.");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theLegendHidesTheFieldFindsAndACountryOpens() {
        try (BrowserContext context = visitor(WIDE, true)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "/network?lang=en", complaints);
            page.waitForSelector("section.network[data-state=ready]");
            int all = Integer.parseInt(page.locator("section.network").getAttribute("data-nodes"));

            page.locator("[data-layer=City]").click();
            assertThat(page.locator("[data-layer=City]").getAttribute("aria-pressed"))
                    .isEqualTo("false");
            assertThat(page.locator("section.network").textContent()).contains("hidden by the legend");
            page.locator("[data-layer=City]").click();
            assertThat(page.locator("section.network").getAttribute("data-nodes"))
                    .isEqualTo(String.valueOf(all));

            page.locator("[data-action=find]").fill("chu ouaga");
            assertThat(page.locator("section.network").getAttribute("data-found"))
                    .isNotEqualTo("0");
            page.locator("[data-action=find]").press("Enter");
            assertThat(page.locator(".drawing-chosen").textContent()).contains("Ouagadougou");

            visit(page, "/network?lang=en&show=countries&sizeBy=degree");
            page.waitForSelector("section.network[data-state=ready]");
            page.locator("[data-action=find]").fill("senegal");
            page.locator("[data-action=find]").press("Enter");
            page.locator(".drawing-chosen [data-enter]").click();
            page.waitForURL("**/network?sizeBy=degree&country=country%2Fsn**");
            assertThat(page.locator(".chosen").textContent()).contains("Senegal");
            assertThat(complaints).isEmpty();
        }
    }

    private static void isSound(Page page, String name, String language, int width) {
        unfold(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth"))
                .as(name + "-" + language + "-" + width + ": no scrolling sideways")
                .isEqualTo(width);
    }

    /** Opens what is folded away and waits until all is drawn. */
    private static void unfold(Page page) {
        page.evaluate("document.querySelectorAll('.later, .filters, .embed').forEach((one) => one.open = true)");
        page.waitForFunction("() => [...document.querySelectorAll('section[data-source]')]"
                + ".every((section) => section.dataset.state === 'ready')");
    }

    @Test
    void darkPagesAreReadableToo() {
        try (BrowserContext context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(WIDE, 900)
                        .setColorScheme(com.microsoft.playwright.options.ColorScheme.DARK))) {
            for (String path : List.of(
                    "/",
                    "/party/hospital/fr/chu-grenoble",
                    "/document/document/resacoop-rhone-alpes-2005?lines=190-192")) {
                Page page = open(context, path, new ArrayList<>());
                assertThat(Axe.violations(page, "wcag2aa")).as(path).isEmpty();
            }
        }
    }

    @Test
    void theKeyboardAloneLeadsFromAMisspeltNameToItsParty() {
        try (BrowserContext context = visitor(WIDE, true)) {
            Page page = open(context, "/?lang=en", new ArrayList<>());
            while (!Boolean.TRUE.equals(page.evaluate("document.activeElement.id === 'q'"))) {
                page.keyboard().press("Tab");
            }
            page.keyboard().type("ougadougou");
            page.waitForSelector("#q-list [role=option]");
            page.keyboard().press("ArrowDown");
            assertThat(page.locator("#q").getAttribute("aria-activedescendant")).isEqualTo("q-option-0");
            page.keyboard().press("Enter");
            page.waitForURL("**/party/**");

            assertThat(page.locator("h1").textContent()).contains("Ouagadougou");
        }
    }

    @Test
    void aProposalFillsTheFormOfAQuestion() {
        try (BrowserContext context = visitor(WIDE, true)) {
            Page page = open(context, "/question/partners-of?lang=fr", new ArrayList<>());
            page.locator("#p-party").pressSequentially("chu grenobl");
            page.locator("#p-party-list [role=option]").first().click();
            page.keyboard().press("Enter");
            page.waitForURL("**party=**");

            assertThat(page.locator("tbody tr").count()).isPositive();
        }
    }

    @Test
    void everythingButTheDrawingsWorksWithoutScripts() {
        try (BrowserContext context = visitor(NARROW, false)) {
            Page page = open(context, "/?lang=en", new ArrayList<>());
            page.locator("#q").fill("ougadougou");
            page.keyboard().press("Enter");
            page.locator(".results a").first().click();
            assertThat(page.locator("h1").textContent()).contains("Ouagadougou");
            page.locator("summary").first().click();
            page.navigate(address("/question/city-twinnings?lang=en"));
            assertThat(page.locator("tbody tr").count()).isPositive();
            page.locator("tbody .sources summary").first().click();
            page.locator("tbody .sources a").first().click();
            assertThat(page.locator(".line.cited").count()).isPositive();
        }
    }

    @Test
    void theSnippetIsCopiedAndShowsThePageInsideAnother() throws IOException {
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        try (BrowserContext context = visitor(WIDE, true)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "/cooperation/twinning/annecy-sassandra?lang=fr", complaints);
            page.locator("details.embed > summary").click();
            page.locator("details.embed button").click();
            page.waitForFunction("() => document.querySelector('.embed button').textContent === 'Copié'");
            String copied = String.valueOf(page.evaluate("navigator.clipboard.readText()"));

            Page other = context.newPage();
            elsewhere.createContext("/", exchange -> {
                exchange.getResponseHeaders().set("Content-Type", "text/html");
                exchange.sendResponseHeaders(200, 0);
                try (OutputStream body = exchange.getResponseBody()) {
                    body.write(("<h1>Mine</h1>" + copied).getBytes(StandardCharsets.UTF_8));
                }
            });
            elsewhere.start();
            other.navigate("http://localhost:" + elsewhere.getAddress().getPort() + "/");
            FrameLocator inside = other.frameLocator("iframe");
            inside.locator("section.network[data-state=ready]").waitFor();
            assertThat(inside.locator("h1").textContent()).contains("Sassandra");
            assertThat(inside.locator("header.top").count()).isZero();
            assertThat(complaints).isEmpty();
        } finally {
            elsewhere.stop(0);
        }
    }

    @Test
    void aRowIsCopiedWithWhoSaysSo() {
        try (BrowserContext context = visitor(WIDE, true)) {
            context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "/question/city-twinnings?city=Annecy&lang=en", complaints);
            page.locator("button.copy").first().click();
            page.waitForFunction("() => document.querySelector('button.copy').textContent === 'Copied'");

            assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()"))
                            .lines())
                    .first()
                    .asString()
                    .startsWith("Annecy; Sassandra; ");
            assertThat(String.valueOf(page.evaluate("navigator.clipboard.readText()")))
                    .containsPattern(
                            "\\nRESACOOP, Coopération hospitalière en Région Rhône-Alpes, mars 2005, lines \\d+–\\d+: “.+”");
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home /",
                "party /party/hospital/fr/chu-grenoble",
                "cooperation /cooperation/hospital-partnership/chu-grenoble-chu-ouagadougou",
                "document /document/document/resacoop-rhone-alpes-2005?lines=190-192",
                "question /question/city-twinnings?city=Grenoble",
                "path /path?from=CHU+de+Grenoble&to=CHU+de+Ouagadougou&maxHops=3"
            })
    void paperHoldsWhatIsSaidAndWhoSaysIt(String nameAndPath) {
        String name = nameAndPath.substring(0, nameAndPath.indexOf(' '));
        try (BrowserContext context = visitor(WIDE, true)) {
            Page page = open(context, nameAndPath.substring(name.length() + 1), new ArrayList<>());
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator("main button:visible, main input:visible, main select:visible, nav:visible")
                            .count())
                    .as("nothing to click")
                    .isZero();
            assertThat(
                            page.evaluate(
                                    "[...document.querySelectorAll('main q, main .understood li')].every((one) => one.checkVisibility())"))
                    .as("every quote is unfolded")
                    .isEqualTo(true);
        }
    }

    @Test
    void theDescriptionOfTheApiOpensUnderTheHeaders() {
        try (BrowserContext context = visitor(WIDE, true)) {
            List<String> complaints = new ArrayList<>();
            Page page = open(context, "/swagger-ui.html", complaints);
            page.locator("[data-path='/api/network']").click();
            page.getByText("Try it out").click();
            page.locator("button.execute").click();

            page.locator(".live-responses-table .response-col_status:has-text('200')")
                    .waitFor();
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void theMapOfAPartyIsLoadedWhenItIsOpened() {
        try (BrowserContext context = visitor(WIDE, true)) {
            List<String> asked = new ArrayList<>();
            Page page = open(context, "/party/city/fr/grenoble", new ArrayList<>());
            page.onRequest(request -> asked.add(request.url()));
            page.locator("details.later > summary").click();
            page.waitForSelector("section.map[data-state=ready]");

            assertThat(page.locator("section.map path.arc").count()).isPositive();
            assertThat(asked).anyMatch(url -> url.contains("/api/map?party="));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/party/hospital/fr/chu-grenoble"})
    void aPageWeighsLittleWithEverythingItLoads(String path) {
        try (BrowserContext context = visitor(WIDE, true)) {
            Page page = context.newPage();
            List<Integer> sizes = new ArrayList<>();
            page.onRequestFinished(
                    request -> sizes.add(request.sizes().responseBodySize + request.sizes().responseHeadersSize));
            page.navigate(address(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
            long bytes = sizes.stream().mapToLong(Integer::longValue).sum();
            org.slf4j.LoggerFactory.getLogger(PagesInChromiumTest.class)
                    .info("{}: {} bytes in {} answers", path, bytes, sizes.size());

            assertThat(bytes).as(Map.of(path, sizes).toString()).isLessThan(MOST_BYTES);
        }
    }
}
