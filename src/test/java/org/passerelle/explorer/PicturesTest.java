package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Takes the pictures of {@code docs/images} from the pages as they are; whoever changes a page copies them anew. */
@WithBrowser
class PicturesTest extends ServedTest {

    private static final Path FOLDER = Path.of("target", "screenshots", "docs");
    private static final Path DOCS = Path.of(System.getProperty("basedir", ""), "docs", "images");
    private static final int QUALITY = 72;
    private static final int MOST_BYTES = 130_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    /** @param part what stands at the top of the picture, by its CSS selector */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "home, /?lang=en, body, 1280, 1180",
                "party, /party/hospital/fr/chu-grenoble?lang=en, body, 1100, 700",
                "network, /party/hospital/fr/chu-grenoble?lang=en, section[aria-labelledby=network], 1100, 760",
                "party-map, /party/hospital/fr/chu-grenoble?lang=fr, section[aria-labelledby=map], 1100, 720",
                "cooperation, /cooperation/hospital-partnership/chu-grenoble-chu-ouagadougou?lang=en, body, 1100, 800",
                "document, /document/document/resacoop-rhone-alpes-2005?lines=190-192&lang=en#L190, h2#text, 1100, 620",
                "question, /question/city-twinnings?city=Grenoble&lang=en, body, 1100, 800",
                "path, /path?from=CHU+de+Grenoble&to=CHU+de+Ouagadougou&maxHops=3&lang=fr, body, 1100, 850",
                "phone, /party/city/fr/grenoble?lang=fr, body, 390, 800"
            })
    void areTakenFromThePages(String name, String path, String part, int width, int height) throws IOException {
        try (Page page = CHROMIUM.browser().newPage()) {
            page.setViewportSize(width, height);
            page.navigate("http://localhost:" + port + path);
            Locator folded = page.locator(part + " > details.later > summary");
            if (folded.count() > 0) {
                folded.click();
            }
            page.waitForFunction("() => [...document.querySelectorAll('section[data-source]')]"
                    + ".every((one) => one.dataset.state === 'ready' || one.closest('details:not([open])'))");
            page.locator(part).first().evaluate("(element) => element.scrollIntoView({ behavior: 'instant' })");
            Path picture = FOLDER.resolve(name + ".jpg");
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(picture)
                    .setType(ScreenshotType.JPEG)
                    .setQuality(QUALITY));

            assertThat(Files.size(picture)).isLessThan(MOST_BYTES);
            assertThat(DOCS.resolve(name + ".jpg")).exists();
        }
    }
}
