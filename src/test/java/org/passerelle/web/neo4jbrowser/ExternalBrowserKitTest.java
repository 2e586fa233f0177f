package org.passerelle.web.neo4jbrowser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.PasserelleApplication;
import org.passerelle.graph.GraphConnection;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.StandaloneNeo4j;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Neo4j Browser before a Neo4j with users: the right address is there, and only the password is typed. */
@SpringBootTest(
        classes = PasserelleApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"passerelle.password=", "passerelle.data=${java.io.tmpdir}/passerelle-data-${random.uuid}"})
@ContextConfiguration(initializers = ExternalBrowserKitTest.Server.class)
@DirtiesContext
@WithBrowser
class ExternalBrowserKitTest {

    private static final int PATIENCE = 30_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    /** Gives the context a stand-alone Neo4j that holds the seeds. */
    static final class Server implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            TestGraphs.register(context, () -> {
                GraphConnection connection = TestGraphs.connect(StandaloneNeo4j.shared());
                TestGraphs.wipe(connection.graph());
                TestGraphs.load(connection.graph(), TestGraphs.seeds());
                return connection;
            });
        }
    }

    @Test
    void asksForThePasswordOnlyAndDraws() {
        StandaloneNeo4j server = StandaloneNeo4j.shared();
        try (Page page = CHROMIUM.browser().newPage()) {
            page.setDefaultTimeout(PATIENCE);
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            page.navigate("http://localhost:" + port + "/browser/");

            Locator guide = page.getByTestId("guidesDrawer");
            assertThat(guide.locator("h3")).hasText("The network");
            assertThat(page.getByTestId("boltaddress"))
                    .hasValue(server.uri().substring(server.uri().indexOf("//") + 2));
            page.getByTestId("username").fill(server.username());
            page.getByTestId("password").fill(server.password());
            page.getByTestId("connect").click();
            assertThat(page.getByText("You are connected as user")).isVisible();
            guide.locator("pre.runnable i").first().click();

            assertThat(page.locator("g.node circle[fill='#009E73']").first()).isVisible();
            assertThat(page.locator("g.relationship").count()).isPositive();
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "browser-external.png")));
        }
    }
}
