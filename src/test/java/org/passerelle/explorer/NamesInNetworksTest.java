package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Names in a network: none lies on another, the best linked nodes keep theirs, and the same network looks the same. */
@WithBrowser
class NamesInNetworksTest extends ServedTest {

    static final String CY = "document.querySelector('section.network .drawing-canvas')._cyreg.cy";

    /** The pairs of names shown that lie on each other, by a pixel or more. */
    private static final String OVERLAPS = """
            () => {
              const cy = %s, zoom = cy.zoom(), only = { includeNodes: false, includeEdges: false, includeLabels: true };
              const boxes = cy.elements('.named').map((one) => one.boundingBox(only)).filter((box) => box.w > 0);
              const lie = (a, b) => Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1) > 1 / zoom && Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1) > 1 / zoom;
              let pairs = 0;
              boxes.forEach((a, i) => boxes.slice(i + 1).forEach((b) => { pairs += lie(a, b) ? 1 : 0; }));
              return [boxes.length, pairs];
            }
            """.formatted(CY);

    /** In milliseconds: a busy machine draws slowly. */
    private static final double PATIENCE = 240_000;

    /** Three hundred nodes: thirty with nine others around each, and each of the thirty linked to the first. */
    private static final String NETWORK = """
            {"nodes": [%s], "links": [%s], "hidden": {}, "total": 0}
            """;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    private Page drawn(BrowserContext context, String path) {
        Page page = context.newPage();
        page.route(
                "**/api/network?of=three-hundred",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody(threeHundred())));
        page.navigate("http://localhost:" + port + path);
        return page;
    }

    private static void ready(Page page) {
        page.waitForFunction("() => document.querySelector('section.network')?.dataset.named > 0"
                + " && document.querySelector('section.network').dataset.state === 'ready'");
    }

    private static String threeHundred() {
        StringBuilder nodes = new StringBuilder();
        StringBuilder links = new StringBuilder();
        for (int number = 0; number < 300; number++) {
            int hub = number % 10 == 0 ? 0 : number - number % 10;
            nodes.append(number == 0 ? "" : ",")
                    .append("{\"id\": \"city/%d\", \"name\": \"Saint-Exemple-sur-Rivière %d\", \"kind\": \"City\"}"
                            .formatted(number, number));
            if (number > 0) {
                links.append(number == 1 ? "" : ",")
                        .append(
                                "{\"id\": \"link-%d\", \"from\": \"city/%d\", \"to\": \"city/%d\", \"type\": \"TWINNED_WITH\"}"
                                        .formatted(number, number, hub));
            }
        }
        return NETWORK.formatted(nodes, links);
    }

    private static BrowserContext visitor() {
        BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        context.setDefaultTimeout(PATIENCE);
        return context;
    }

    @SuppressWarnings("unchecked")
    private static List<Integer> overlaps(Page page) {
        return (List<Integer>) page.evaluate(OVERLAPS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/network", "/party/hospital/fr/chu-grenoble?tab=network", "/network?show=countries"})
    void noneLiesOnAnother(String path) {
        try (BrowserContext context = visitor()) {
            Page page = drawn(context, path + (path.contains("?") ? "&" : "?") + "lang=en");
            ready(page);

            List<Integer> found = overlaps(page);
            assertThat(found.get(0)).isPositive();
            assertThat(found.get(1)).isZero();
            assertThat(page.locator("section.network .drawing-hint").textContent())
                    .contains("would lie on another");
        }
    }

    /** On three hundred nodes the middle keeps its name, some are hidden, and pointing at one shows it; a second visit sees the same. */
    @Test
    void theBestLinkedKeepTheirsAndTheSameNetworkLooksTheSame() {
        try (BrowserContext context = visitor()) {
            Page page = drawn(context, "/network?lang=en");
            ready(page);
            draw(page);

            List<Integer> found = overlaps(page);
            assertThat(found.get(0)).isBetween(10, 299);
            assertThat(found.get(1)).isZero();
            assertThat(page.evaluate("() => " + CY + ".getElementById('city/0').hasClass('named')"))
                    .isEqualTo(true);
            Object first = positions(page);
            draw(page);
            assertThat(positions(page)).isEqualTo(first);

            page.evaluate("() => " + CY + ".nodes().not('.named')[0].emit('mouseover')");
            assertThat((String) page.evaluate("() => " + CY + ".nodes('.pointed')[0].style('label')"))
                    .startsWith("Saint-Exemple-sur-Rivière");
        }
    }

    private static void draw(Page page) {
        page.evaluate("""
                () => {
                  const section = document.querySelector('section.network');
                  section.dataset.named = '';
                  section.dataset.source = '/api/network?of=three-hundred';
                  section.dispatchEvent(new Event('source'));
                }""");
        page.waitForFunction("() => document.querySelector('section.network').dataset.nodes === '300'");
        ready(page);
    }

    private static Object positions(Page page) {
        return page.evaluate(
                "() => Object.fromEntries(" + CY
                        + ".nodes().map((node) => [node.id(), [Math.round(node.position('x')), Math.round(node.position('y')), node.hasClass('named')].join(' ')]))");
    }
}
