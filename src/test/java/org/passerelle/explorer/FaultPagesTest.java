package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.graph.GraphConnection;
import org.passerelle.graph.NoRoomException;
import org.passerelle.telling.Message;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.HttpAnswer;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.TestGraphs;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.web.bind.annotation.GetMapping;

/** What people see when the database is gone or the program is wrong: in their language, what to do next, and nothing of the inside. */
@ContextConfiguration(initializers = FaultPagesTest.NoDatabase.class, inheritInitializers = false)
@DirtiesContext
@WithBrowser
class FaultPagesTest extends ServedTest {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    /** A database that is closed before the first page is asked for, and a page that fails. */
    static final class NoDatabase implements ApplicationContextInitializer<GenericApplicationContext> {

        @Override
        public void initialize(GenericApplicationContext context) {
            context.registerBean(FaultyPage.class);
            TestGraphs.register(context, () -> {
                try {
                    GraphConnection connection = TestGraphs.open(Files.createTempDirectory("no-database"));
                    context.addApplicationListener(
                            (ApplicationListener<ContextRefreshedEvent>) started -> connection.close());
                    return connection;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    @ExplorerPage
    static class FaultyPage {

        @GetMapping("/faulty")
        String show() {
            throw new IllegalStateException("secret");
        }

        @GetMapping("/full")
        String fill() {
            throw new NoRoomException(Message.of("graph", "disk-full", "/srv", 3, 64), null);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/, 503, en, The database is not available",
        "/, 503, fr, La base de données n’est pas disponible",
        "/party/city/fr/grenoble, 503, en, The database is not available",
        "/faulty, 500, en, Something went wrong",
        "/faulty, 500, fr, Une erreur est survenue"
    })
    void sayWhatToDoNext(String path, int status, String language, String heading) {
        HttpAnswer answer = get(path + "?lang=" + language, "Accept", "text/html");
        Document page = Jsoup.parse(answer.text());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(page.select("main .lead").text()).isNotEmpty();
        assertThat(page.text()).doesNotContain("secret", "Exception", "org.passerelle");
    }

    @Test
    void sayThatTheDiskIsFull() {
        HttpAnswer answer = get("/full?lang=fr", "Accept", "text/html");

        assertThat(answer.status()).isEqualTo(503);
        assertThat(Jsoup.parse(answer.text()).select("main .lead").text()).startsWith("Le disque est plein");
    }

    @Test
    void lookLikeTheOthers() {
        try (Page page = CHROMIUM.browser().newPage()) {
            page.navigate("http://localhost:" + port + "/faulty?lang=fr");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "fault-500.png")));
            page.navigate("http://localhost:" + port + "/?lang=en");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "fault-503.png")));

            assertThat(page.locator("header.top").isVisible()).isTrue();
        }
    }
}
