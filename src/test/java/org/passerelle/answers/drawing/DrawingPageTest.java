package org.passerelle.answers.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.FigureControl;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Networks and maps in a real browser, on a page whose policy allows no inline script or style. */
@WithBrowser
class DrawingPageTest extends ServedTest {

    private static final String NETWORK = "/api/network?party=hospital/fr/chru-tours&limit=10";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    /** What the console says of faults, and of what the policy refused. */
    private final List<String> faults = new ArrayList<>();

    @LocalServerPort
    private int port;

    private Page page;

    @AfterEach
    void nothingWentWrong() {
        assertThat(faults).isEmpty();
    }

    private Locator open(String kind, String source, String language, ColorScheme scheme) {
        page = CHROMIUM.browser()
                .newPage(new Browser.NewPageOptions().setColorScheme(scheme).setViewportSize(1200, 900));
        page.onConsoleMessage(message -> {
            if (!message.type().equals("log")) {
                faults.add(message.text());
            }
        });
        page.onPageError(faults::add);
        page.navigate("http://localhost:" + port + "/drawing-test.html?class=" + kind + "&lang=" + language + "&source="
                + encoded(source));
        page.waitForSelector("section[data-state=ready], section[data-state=failed]");
        return page.locator("section[data-source]");
    }

    private Locator open(String kind, String source) {
        return open(kind, source, "en", ColorScheme.LIGHT);
    }

    private static int number(Locator section, String name) {
        return Integer.parseInt(section.getAttribute("data-" + name));
    }

    private void shoot(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }

    private void whenSettled(String expression) {
        page.waitForFunction(
                "() => { const d = document.querySelector('section').dataset; return d.state === 'ready' && ("
                        + expression + "); }");
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, List of", "fr, DARK, Liste de"})
    void drawsANetwork(String language, ColorScheme scheme, String list) {
        HttpAnswer answer = get("/api/network");
        Locator section = open("network", "/api/network", language, scheme);
        assertThat(number(section, "nodes"))
                .isEqualTo(answer.json().path("nodes").size());
        assertThat(number(section, "links"))
                .isEqualTo(answer.json().path("links").size());
        assertThat(section.locator(".drawing-list > summary").innerText()).startsWith(list);
        assertThat(section.locator(".drawing-legend li").count()).isGreaterThan(5);
        shoot("network-" + language);
    }

    @Test
    void listsEveryNodeAsALink() {
        Locator section = open("network", "/api/network?party=city/fr/annecy");
        section.locator(".drawing-list > summary").click();
        page.waitForSelector(".drawing-list a");
        Locator links = section.locator(".drawing-list a");
        assertThat(links.count()).isEqualTo(number(section, "nodes"));
        assertThat(links.evaluateAll("all => all.map(a => a.getAttribute('href'))")
                        .toString())
                .contains("/party/city/fr/annecy", "/cooperation/twinning/annecy-sassandra");
    }

    @Test
    void expandsByKeyboardUntilNothingIsHidden() {
        Locator section = open("network", NETWORK);
        int before = number(section, "nodes");
        int hidden = number(section, "hidden");
        assertThat(hidden).isPositive();
        section.locator(".drawing-canvas").focus();
        page.keyboard().press("ArrowRight");
        assertThat(section.getAttribute("data-chosen")).isEqualTo("hospital/fr/chru-tours");
        assertThat(section.locator(".drawing-chosen").innerText()).contains("hidden");
        page.keyboard().press("Enter");
        whenSettled("Number(d.nodes) > " + before);
        assertThat(number(section, "hidden")).isLessThan(hidden);
        assertThat(section.locator(".drawing-status").innerText()).contains("nodes added");
        for (int presses = 0;
                presses < 5 && section.locator(".drawing-chosen button").count() > 0;
                presses++) {
            section.locator(".drawing-chosen button").click();
            whenSettled("true");
        }
        int whole = get("/api/network?party=hospital/fr/chru-tours&limit=2000")
                .json()
                .path("nodes")
                .size();
        assertThat(number(section, "nodes")).isGreaterThanOrEqualTo(whole - 1);
        shoot("network-expanded");
    }

    @Test
    void expandsByClick() {
        Locator section = open("network", NETWORK);
        int before = number(section, "nodes");
        Locator canvas = section.locator(".drawing-canvas");
        canvas.focus();
        page.keyboard().press("ArrowRight");
        String[] spot = section.getAttribute("data-chosen-at").split(" ", 2);
        page.keyboard().press("Escape");
        canvas.click(new Locator.ClickOptions().setPosition(Double.parseDouble(spot[0]), Double.parseDouble(spot[1])));
        whenSettled("Number(d.nodes) > " + before);
        assertThat(section.getAttribute("data-chosen")).isEqualTo("hospital/fr/chru-tours");
    }

    @Test
    void opensAPageByDoubleClick() {
        Locator section = open("network", NETWORK);
        Locator canvas = section.locator(".drawing-canvas");
        canvas.focus();
        page.keyboard().press("ArrowRight");
        String[] spot = section.getAttribute("data-chosen-at").split(" ", 2);
        page.keyboard().press("Escape");
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        canvas.dblclick(
                new Locator.DblclickOptions().setPosition(Double.parseDouble(spot[0]), Double.parseDouble(spot[1])));
        page.waitForURL("**/party/hospital/fr/chru-tours");

        assertThat(asked.get(0)).as("nothing is expanded on the way").endsWith("/party/hospital/fr/chru-tours");
    }

    @Test
    void opensAPageByKey() {
        Locator section = open("network", "/api/network?party=city/fr/annecy");
        page.route("**/party/**", route -> route.fulfill(new Route.FulfillOptions().setBody("opened")));
        section.locator(".drawing-canvas").focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("o");
        page.waitForURL("**/party/city/fr/annecy");
    }

    @Test
    void drawsFilteredNetworksAndAnswers() {
        Locator twinnings = open("network", "/api/network?kind=Twinning&limit=200");
        assertThat(twinnings.locator(".drawing-legend").innerText())
                .contains("Twinning", "City")
                .doesNotContain("Hospital partnership");
        page.close();
        Locator answer =
                open("network", "/api/questions/paths-between/network?from=city/fr/annecy&to=city/ci/sassandra");
        assertThat(number(answer, "nodes")).isGreaterThanOrEqualTo(3);
        page.close();
        Locator nothing = open("network", "/api/network?from=2100");
        assertThat(nothing.innerText()).contains("No cooperation matches these filters.");
    }

    @Test
    void saysWhyNothingIsDrawn() {
        Locator section = open("network", "/api/network?kind=Hospital");
        assertThat(section.innerText()).contains("Type of cooperation not recognised", "Try again");
        assertThat(faults).isNotEmpty().allMatch(fault -> fault.contains("400") || fault.contains("not recognised"));
        faults.clear();
    }

    @Test
    void drawsTheMap() {
        HttpAnswer answer = get("/api/map");
        Locator section = open("map", "/api/map");
        assertThat(number(section, "arcs")).isEqualTo(answer.json().path("arcs").size());
        assertThat(section.locator("path.arc").count()).isEqualTo(number(section, "arcs"));
        assertThat(section.locator("path.place").count())
                .isEqualTo(answer.json().path("places").size());
        assertThat(section.locator(".drawing-status").innerText())
                .contains(answer.json().path("unplaced").asString("") + " more have fewer than two known cities");
        shoot("map");
        section.locator("[data-place='city/fr/grenoble']").focus();
        page.keyboard().press("Enter");
        Locator popup = section.locator(".leaflet-popup");
        assertThat(popup.locator("a[href='/party/city/fr/grenoble']").count()).isEqualTo(1);
        assertThat(popup.locator("a[href='/cooperation/twinning/grenoble-ouagadougou']")
                        .count())
                .isEqualTo(1);
        shoot("map-popup");
    }

    private static final int TOWNS_BESIDE_EACH_OTHER = 240;

    /** A map of towns a third of a degree apart, each twinned with the same far town, and with the next one. */
    private static String crowd() {
        String far = "{'id':'city/br/far','name':'Far','latitude':-10,'longitude':-50}";
        String towns = IntStream.range(0, TOWNS_BESIDE_EACH_OTHER)
                .mapToObj(i -> "{'id':'city/fr/t%1$03d','name':'Town %1$03d','latitude':%2$d,'longitude':%3$s}"
                        .formatted(i, 44 + i / 60, i % 60 / 30.0))
                .collect(Collectors.joining(","));
        String arcs = IntStream.range(0, TOWNS_BESIDE_EACH_OTHER)
                .mapToObj(i -> arc(i, "city/br/far") + "," + arc(i, "city/fr/t%03d".formatted(i / 2)))
                .collect(Collectors.joining(","));
        return "{'places':[%s,%s],'arcs':[%s],'unplaced':0,'hidden':0,'total':480}"
                .formatted(far, towns, arcs)
                .replace('\'', '"');
    }

    private static String arc(int town, String other) {
        return ("{'from':'city/fr/t%1$03d','to':'%2$s','kind':'Twinning',"
                        + "'cooperations':[{'id':'twinning/%1$d-%3$d','name':'T %1$d','status':'active'}]}")
                .formatted(town, other, other.hashCode());
    }

    /** A map of what the test says. */
    private Locator openMapOf(String drawing) {
        page = CHROMIUM.browser().newPage(new Browser.NewPageOptions().setViewportSize(1200, 900));
        page.onPageError(faults::add);
        page.route(
                "**/api/map*",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(drawing)));
        page.navigate("http://localhost:" + port + "/drawing-test.html?class=map&lang=en&source="
                + encoded("/api/map?kind=Twinning"));
        page.waitForSelector("section[data-state=ready]");
        return page.locator("section[data-source]");
    }

    @Test
    void beginsWithCountriesWhereTownsAreTooMany() {
        Locator section = openMapOf(crowd().replace("\"hidden\":0,\"total\":480", """
                "hidden":9000,"total":9480,"betweenHidden":0,"elsewhere":3,
                "countries":[{"country":"FR","latitude":46,"longitude":2,"cities":4000,"cooperations":9400},
                    {"country":"BR","latitude":-10,"longitude":-50,"cities":900,"cooperations":5100},
                    {"country":"ML","latitude":17,"longitude":-4,"cities":20,"cooperations":77}],
                "between":[{"from":"BR","to":"FR","cooperations":5000},{"from":"FR","to":"ML","cooperations":77}]
                """));

        assertThat(section.locator("path.country").count()).isEqualTo(3);
        assertThat(section.locator("path.arc").count()).isEqualTo(2);
        assertThat(section.locator(".drawing-status").innerText())
                .contains(
                        "9,000 of 9,480 cooperations are not shown",
                        "the map shows cooperations by country (3 countries)")
                .contains("3 cooperations are in no country of which the map knows a town");
        shoot("map-countries");

        section.locator("path.arc").last().dispatchEvent("click");
        assertThat(section.locator(".leaflet-popup-content a").getAttribute("href"))
                .isEqualTo("/cooperations?kind=Twinning&country=BR&partner=FR");
        section.locator("[data-country=FR]").focus();
        page.keyboard().press("Enter");
        Locator country = section.locator(".leaflet-popup", new Locator.LocatorOptions().setHasText("9,400"));
        assertThat(country.locator(".leaflet-popup-content a").getAttribute("href"))
                .isEqualTo("/cooperations?kind=Twinning&country=FR");
        // the map glides until the popup is in view: a click meanwhile may end beside the button
        section.locator(".leaflet-map-pane:not(.leaflet-pan-anim)")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        country.locator("button", new Locator.LocatorOptions().setHasText("Show its cities"))
                .click();
        page.waitForSelector("section[data-countries='0'] path.cluster");
    }

    @Test
    void drawsACrowdOfTownsAsCirclesWithTheirNumberThatPartWhenZoomedIn() {
        Locator section = openMapOf(crowd());
        int groups = number(section, "groups");
        Locator clusters = section.locator("path.cluster");
        int inClusters =
                (int) clusters.evaluateAll("all => all.reduce((sum, one) => sum + Number(one.dataset.cities), 0)");

        assertThat(groups).isLessThan(20);
        assertThat(inClusters).isBetween(TOWNS_BESIDE_EACH_OTHER - groups, TOWNS_BESIDE_EACH_OTHER);
        assertThat(section.locator(".place-count").count()).isEqualTo(clusters.count());
        assertThat(section.locator(".drawing-status").innerText()).contains("zoom in to part them");
        // arcs that many share are wider and less transparent
        assertThat((List<?>) section.locator("path.arc")
                        .evaluateAll("all => [...new Set(all.map(one => one.getAttribute('stroke-width')))]"))
                .hasSizeGreaterThan(1);

        clusters.first().focus();
        page.keyboard().press("Enter");
        assertThat(section.locator(".leaflet-popup li a[href^='/cooperation/twinning/']")
                        .count())
                .isGreaterThan(1);
        section.locator("[data-action=zoomIn]").click();
        page.waitForFunction("before => Number(document.querySelector('section').dataset.groups) > before", groups);
    }

    @Test
    void drawsTheMapInFrenchAndDark() {
        Locator section = open("map", "/api/map?kind=Twinning", "fr", ColorScheme.DARK);
        assertThat(section.locator(".drawing-legend").innerText())
                .contains("Jumelage")
                .doesNotContain("hospitalier");
        shoot("map-fr");
    }

    @ParameterizedTest
    @CsvSource({"network, /api/network", "map, /api/map"})
    void savesPictures(String kind, String source) throws IOException {
        open(kind, source);
        FigureControl control = new FigureControl(page, "section." + kind);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(control.figure("png")));
        assertThat(image.getWidth()).isGreaterThan(600);
        assertThat(image.getHeight()).isGreaterThan(400);
        assertThat(colours(image)).as("colours of the picture").isGreaterThan(20);
        String svg = new String(control.figure("svg"), StandardCharsets.UTF_8);
        assertThat(svg).startsWith("<svg").contains("Grenoble").doesNotContain("NaN", "undefined", "var(");
        page.navigate("data:text/html,<p>next</p>");
        page.setContent(svg);
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(page.screenshot(
                new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", kind + "-svg.png")))));
        assertThat(colours(shown)).as("colours of the SVG").isGreaterThan(20);
    }

    private static long colours(BufferedImage image) {
        return IntStream.range(0, image.getWidth())
                .flatMap(x -> IntStream.range(0, image.getHeight()).map(y -> image.getRGB(x, y)))
                .distinct()
                .count();
    }
}
