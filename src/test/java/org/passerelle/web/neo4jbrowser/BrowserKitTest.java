package org.passerelle.web.neo4jbrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.graph.Cypher;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Neo4j Browser as a visitor finds it, in a real Chromium: from the address without a query string to a drawn graph. */
@WithBrowser
class BrowserKitTest extends ServedTest {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final int PATIENCE = 30_000;
    private static final String CITY = "#009E73";
    private static final String CONNECTED = "You have a working connection";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    private BrowserContext context;
    private Page page;

    @BeforeAll
    static void start() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    }

    private void open(String language, String address) {
        context = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions().setLocale(language).setViewportSize(1500, 950));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.navigate("http://localhost:" + port + address);
    }

    /** Opens Neo4j Browser on the page that is there. */
    private void visit(String address) {
        page.navigate("http://localhost:" + port + address);
        awaitConnection();
    }

    private void awaitConnection() {
        see(page.getByText(CONNECTED));
    }

    private static void see(Locator locator) {
        assertThat(locator.first()).isVisible();
    }

    private Locator guide() {
        return page.getByTestId("guidesDrawer");
    }

    /** Clicks the arrow of a query of the slide that is open. */
    private void run(String title) {
        guide().locator("pre.runnable")
                .filter(new Locator.FilterOptions().setHasText("// " + title))
                .locator("i")
                .click();
    }

    /** The newest answer. */
    private Locator answer() {
        return page.getByTestId("frame").first();
    }

    /** The colour of each circle by its caption, once the graph is drawn. */
    private Map<String, String> circles() {
        see(answer().locator("g.node circle"));
        List<?> nodes = (List<?>) answer().locator("g.node").evaluateAll("""
                        nodes => nodes.map(node => [
                            [...node.querySelectorAll('text')].map(line => line.textContent.trim()).join(' ').trim(),
                            node.querySelector('circle.b-outline').getAttribute('fill')])
                        """);
        return nodes.stream()
                .map(node -> (List<?>) node)
                .collect(Collectors.toMap(
                        node -> String.valueOf(node.get(0)), node -> String.valueOf(node.get(1)), (one, same) -> one));
    }

    /** Waits until the circles of the newest answer have come to rest. */
    private void settle() {
        page.waitForFunction("""
                () => {
                    const frame = document.querySelector('[data-testid=frame]');
                    const places = [...frame.querySelectorAll('g.node')].map(node => node.getAttribute('transform')).join();
                    const still = places !== '' && window.placesBefore === places;
                    window.placesBefore = places;
                    return still;
                }
                """, null, new Page.WaitForFunctionOptions().setPollingInterval(250));
    }

    private void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    private void type(String text) {
        page.locator(".monaco-editor").first().click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
        runEditor();
    }

    /**
     * Clicks the arrow of the editor until it is taken: the editor is empty then. On a busy machine a click was once without effect, which
     * could not be brought about again; a visitor would click once more.
     */
    private void runEditor() {
        Locator text = page.locator(".monaco-editor .view-lines").first();
        page.waitForCondition(() -> {
            page.getByTestId("editor-Run").click();
            return emptied(text);
        });
    }

    private static boolean emptied(Locator text) {
        try {
            assertThat(text).hasText("", new LocatorAssertions.HasTextOptions().setTimeout(2_000));
            return true;
        } catch (AssertionError stillThere) {
            return false;
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en-GB, Passerelle: who cooperates with whom, The network, The shape of the graph, One partnership and all around it",
        "fr-FR, Passerelle : qui coopère avec qui, Le réseau, La forme du graphe, Un partenariat et tout ce qui l’entoure"
    })
    void opensConnectedWithTheGuideAndTheStyle(
            String language, String title, String first, String second, String picture) {
        open(language, "/browser/");

        awaitConnection();
        assertThat(guide()).containsText(title);
        assertThat(guide().locator("h3")).hasText(first);
        photograph("browser-" + language);

        page.getByTestId("guideNextSlide").click();
        assertThat(guide().locator("h3")).hasText(second);
        run(picture);
        assertThat(circles()).containsEntry("Sfax", CITY).containsEntry("Tunisia", "#00463A");
        assertThat(answer().locator("g.relationship").filter(new Locator.FilterOptions().setHasText("PARTICIPATES_IN")))
                .not()
                .hasCount(0);
        settle();
        photograph("browser-shape-" + language);
    }

    /** Statistics, feedback and fonts of other hosts are kept out: of what is asked of them nothing is answered. */
    @Test
    void drawsTheWholeNetworkWithoutClaimsAndWithoutOtherHosts() {
        open("en", "/browser/passerelle.js");
        List<String> answered = new CopyOnWriteArrayList<>();
        page.onResponse(response -> answered.add(response.url()));
        visit("/browser/");

        run("The whole network");

        see(answer().locator("g.node circle"));
        assertThat(answer().locator("g.node").count()).isGreaterThan(150);
        assertThat(answer()).not().containsText("Record (");
        settle();
        photograph("browser-network");
        assertThat(answered).isNotEmpty().allMatch(url -> url.matches("(http://localhost:\\d+/|data:|blob:).*"));
    }

    @Test
    void drawsAQuestionWithParametersByOneClickAndByTheEditor() {
        open("en", "/browser/");
        awaitConnection();
        page.getByTestId("pagination-4").click();
        assertThat(guide().locator("h3")).hasText("Twinnings");

        run("Cities twinned with each other");
        assertThat(circles()).containsEntry("Annecy", CITY);
        settle();
        photograph("browser-twinnings");

        guide().locator("pre.runnable")
                .filter(new Locator.FilterOptions().setHasText("// Cities twinned with each other"))
                .click(new Locator.ClickOptions().setPosition(150, 40));
        assertThat(page.locator(".monaco-editor").first()).containsText("Cities twinned");
        runEditor();
        assertThat(page.getByTestId("frame")).hasCount(3);
        assertThat(circles()).containsEntry("Annecy", CITY);
    }

    @Test
    void showsTheEvidenceInGrey() {
        open("fr", "/browser/");
        awaitConnection();
        page.getByTestId("pagination-12").click();
        assertThat(guide().locator("h3")).hasText("Citer");

        run("Qui le dit");

        see(answer().locator("g.node circle[fill='#BFBFBF']"));
        settle();
        photograph("browser-evidence");
    }

    /** Neo4j Browser of itself takes guides from "localhost" only, whatever else leads to the same machine. */
    @Test
    void playsTheGuideUnderAnyNameAndInTheOtherLanguage() {
        open("en", "/browser/passerelle.js");
        page.navigate("http://127.0.0.1:" + port + "/browser/");

        awaitConnection();
        assertThat(guide().locator("h3")).hasText("The network");

        guide().getByText("En français").click();

        assertThat(guide().locator("h3")).hasText("Le réseau");
    }

    @Test
    void opensAQueryThatALinkBrings() {
        open("en", "/browser?cmd=edit&arg=" + encoded("MATCH (c:City {id: 'city/fr/grenoble'}) RETURN c"));
        awaitConnection();
        assertThat(guide().locator("h3")).hasText("The network");

        runEditor();

        assertThat(circles()).containsEntry("Grenoble", CITY);
    }

    /** Neo4j Browser takes a command and a statement together for a script, which it does not draw: the line of parameters goes first. */
    @Test
    void drawsFilesOfTheCatalogueAsPasted() {
        open("en", "/browser/");
        awaitConnection();
        int frames = 1;
        for (String question : List.of("agreements", "partners-of", "territory-profile")) {
            Cypher file = Cypher.named("questions/" + question);

            type(":params " + file.parameters());
            assertThat(page.getByTestId("frame")).hasCount(++frames);
            type(file.file().lines().filter(line -> !line.startsWith(":params")).collect(Collectors.joining("\n")));

            assertThat(page.getByTestId("frame")).hasCount(++frames);
            see(answer().locator("g.node circle"));
            assertThat(answer().locator("g.relationship").count()).isPositive();
        }
    }

    @Test
    void listsTheFavourites() {
        open("en", "/browser/");
        awaitConnection();

        page.getByTestId("navigationFavorites").click();
        page.getByTestId("expandFolder-Passerelle, Support").click();
        page.getByTestId("scriptTitle-What a body supports").click();
        photograph("browser-favourites");
        runEditor();

        see(answer().locator("g.node circle"));
    }

    @Test
    void leavesTheVisitorsOwnStyleSettingsAndFavourites() {
        open("en", "/browser/");
        awaitConnection();
        change("""
                put('neo4j.grass', style => ({...style, 'node.City': {...style['node.City'], color: '#FF00FF'}}));
                put('neo4j.settings', settings => ({...settings, initCmd: ':play movies', autoComplete: true}));
                put('neo4j.documents', all => all
                    .filter(one => one.id !== 'passerelle-timeline')
                    .map(one => one.id === 'passerelle-agreements' ? {...one, content: '// Mine\\nRETURN 1'} : one)
                    .concat({id: 'own', content: '// Own\\nRETURN 2'}));
                """);
        visit("/browser/");

        Object kept = page.evaluate("""
                () => {
                    const read = name => JSON.parse(localStorage.getItem(name));
                    const favourite = id => (read('neo4j.documents').find(one => one.id === id) || {content: 'none'}).content;
                    return [
                        read('neo4j.grass')['node.City'].color,
                        read('neo4j.settings').initCmd,
                        String(read('neo4j.settings').autoComplete),
                        favourite('passerelle-timeline'),
                        favourite('passerelle-agreements'),
                        favourite('own')];
                }
                """);
        assertThat(kept)
                .isEqualTo(List.of("#FF00FF", ":play movies", "true", "none", "// Mine\nRETURN 1", "// Own\nRETURN 2"));
    }

    @Test
    void bringsAStyleThatNobodyChangedUpToDate() {
        open("en", "/browser/");
        awaitConnection();
        change("""
                ['neo4j.grass', 'passerelle.style'].forEach(name =>
                    put(name, style => ({...style, 'node.City': {...style['node.City'], color: '#123456'}})));
                """);
        visit("/browser/");

        assertThat(page.evaluate("() => JSON.parse(localStorage.getItem('neo4j.grass'))['node.City'].color"))
                .isEqualTo(CITY);
    }

    /** Changes what is stored, from a page that does not store anything itself. */
    private void change(String how) {
        page.navigate("http://localhost:" + port + "/browser/passerelle.js");
        page.evaluate("""
                () => {
                    const put = (name, change) =>
                        localStorage.setItem(name, JSON.stringify(change(JSON.parse(localStorage.getItem(name)))));
                    %s
                }
                """.formatted(how));
    }
}
