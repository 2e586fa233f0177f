package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passerelle.testing.Axe;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.FigureControl;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.w3c.dom.Element;

/** Figures of networks and maps, for papers and on paper: of the size asked for, with all that belongs to them, and nothing of the screen. */
@WithBrowser
class FiguresInChromiumTest extends ServedTest {

    private static final String NETWORK = "section.network";
    private static final String MAP = "section.map";
    private static final String PARTY = "/party/city/fr/grenoble?tab=network&lang=en";
    private static final String TWINNINGS = "/?kind=Twinning&lang=en";
    private static final Pattern MEDIA_BOX = Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)]");

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static BrowserContext visitor(ColorScheme scheme) {
        return CHROMIUM.browser().newContext(new Browser.NewContextOptions().setColorScheme(scheme));
    }

    private FigureControl open(BrowserContext context, String path, String drawing) {
        Page page = context.newPage();
        page.navigate(server() + path);
        page.waitForSelector(drawing + "[data-state=ready]");
        return new FigureControl(page, drawing);
    }

    private static Document svg(FigureControl control) throws IOException {
        return Jsoup.parse(new String(control.figure("svg"), StandardCharsets.UTF_8), Parser.xmlParser());
    }

    private static String undated(Document svg) {
        svg.select(".figure-date").remove();
        return svg.outerHtml();
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 170})
    void pngIsAsWideAsAskedAt300Dots(int millimetres) throws IOException {
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl control = open(context, PARTY, NETWORK);
            control.open().locator("[name=width]").fill(String.valueOf(millimetres));

            ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
            try (ImageInputStream in =
                    ImageIO.createImageInputStream(new ByteArrayInputStream(control.figure("png")))) {
                reader.setInput(in);
                assertThat((double) reader.getWidth(0)).isCloseTo(millimetres / 25.4 * 300, within(1.0));
                Element tree = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
                Element physical = (Element) tree.getElementsByTagName("pHYs").item(0);
                assertThat(physical.getAttribute("pixelsPerUnitXAxis")).isEqualTo("11811");
                assertThat(physical.getAttribute("pixelsPerUnitYAxis")).isEqualTo("11811");
                assertThat(physical.getAttribute("unitSpecifier")).isEqualTo("meter");
            } finally {
                reader.dispose();
            }
        }
    }

    @Test
    void aNetworkHasItsTitleLegendSourcesAddressAndDate() throws IOException {
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl control = open(context, PARTY, NETWORK);
            Document svg = svg(control);
            List<String> legend =
                    control.page().locator(NETWORK + " .drawing-legend button").allTextContents();

            assertThat(svg.select("svg").attr("width")).isEqualTo("170mm");
            assertThat(svg.select("svg").attr("height")).matches("[\\d.]+mm");
            assertThat(svg.select("svg > title").text()).isEqualTo("Grenoble");
            assertThat(svg.select(".figure-title").text()).isEqualTo("Grenoble");
            assertThat(svg.select(".figure-scope").text()).contains("Network");
            assertThat(legend).isNotEmpty();
            assertThat(svg.select(".figure-entry").eachText()).containsAll(legend);
            assertThat(svg.select(".figure-source").text().replace(" ", ""))
                    .contains("Passerelle,graphversion", server() + "/party/city/fr/grenoble");
            assertThat(svg.select(".figure-sources").text())
                    .startsWith("Sources: ")
                    .contains("RESACOOP, “");
            assertThat(svg.select(".figure-date").text()).matches("Figure of .*\\d{4}\\.");
            assertThat(svg.select(".figure-name").eachText()).anyMatch(name -> name.contains("Grenoble"));
        }
    }

    @Test
    void isTheSameWhateverIsChosenAndOnADarkScreen() throws IOException {
        String light;
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl control = open(context, PARTY, NETWORK);
            light = undated(svg(control));
            control.page().locator("[data-action=find]").fill("Ouagadougou");
            control.page().locator("[data-action=find]").press("Enter");
            control.page().waitForSelector(NETWORK + "[data-chosen$=ouagadougou]");

            assertThat(undated(svg(control))).isEqualTo(light);
            assertThat(control.page().locator(NETWORK).getAttribute("data-chosen"))
                    .endsWith("ouagadougou");
        }
        try (BrowserContext context = visitor(ColorScheme.DARK)) {
            assertThat(undated(svg(open(context, PARTY, NETWORK)))).isEqualTo(light);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NETWORK, MAP})
    void namesAreLeftOutWhereNobodyWantsThem(String drawing) throws IOException {
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl control = open(context, drawing.equals(MAP) ? TWINNINGS : PARTY, drawing);
            assertThat(svg(control).select(".figure-name")).isNotEmpty();
            control.open().locator("[name=names]").uncheck();

            Document bare = svg(control);
            assertThat(bare.select(".figure-name")).isEmpty();
            assertThat(bare.select(".figure-picture").text()).isEmpty();
            assertThat(bare.select(".figure-entry")).isNotEmpty();
        }
    }

    @Test
    void aMapSaysWhatItWasNarrowedTo() throws IOException {
        try (BrowserContext context = visitor(ColorScheme.DARK)) {
            Document svg = svg(open(context, TWINNINGS, MAP));

            assertThat(svg.select(".figure-scope").text()).contains("Twinning");
            assertThat(svg.select(".figure-entry").eachText()).containsExactly("Twinning");
            assertThat(svg.select(".figure-sources").text()).contains("Sources:", "Natural Earth");
            assertThat(svg.select(".figure-picture path")).isNotEmpty();
        }
    }

    @Test
    void pdfHasOnePageOfTheSizeOfTheFigure() throws IOException {
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl control = open(context, TWINNINGS, MAP);
            control.page().evaluate("() => { document.querySelector('main h1').textContent = 'Kyōto 𠮷'; }");
            control.open().locator("[name=width]").fill("90");
            double high =
                    Double.parseDouble(svg(control).select("svg").attr("height").replace("mm", ""));
            String pdf = new String(control.figure("pdf"), StandardCharsets.ISO_8859_1);

            assertThat(pdf).contains("/Title <feff" + hex("Kyōto 𠮷") + ">");
            Matcher box = MEDIA_BOX.matcher(pdf);
            assertThat(pdf).startsWith("%PDF-").contains("/Count 1");
            assertThat(box.find()).isTrue();
            assertThat(Double.parseDouble(box.group(1))).isCloseTo(90 / 25.4 * 72, within(0.1));
            assertThat(Double.parseDouble(box.group(2))).isCloseTo(high / 25.4 * 72, within(0.5));
            assertThat(box.find()).isFalse();
        }
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    @Test
    void theDataAreWhatIsDrawn() throws IOException {
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl network = open(context, PARTY, NETWORK);
            network.page().locator(NETWORK + " [data-layer=City]").click();
            FigureControl map = open(context, TWINNINGS, MAP);

            countsAreThoseOf(network, "node", "nodes");
            countsAreThoseOf(network, "link", "links");
            countsAreThoseOf(map, "place", "places");
            countsAreThoseOf(map, "arc", "arcs");
            assertThat(rows(network)).noneMatch(row -> row.getField("kind").equals("City"));
        }
    }

    private static void countsAreThoseOf(FigureControl control, String row, String attribute) throws IOException {
        String drawn = control.page().locator(control.drawing()).getAttribute("data-" + attribute);

        assertThat(rows(control).stream().filter(one -> one.getField("row").equals(row)))
                .hasSize(Integer.parseInt(drawn))
                .isNotEmpty();
    }

    private static List<NamedCsvRecord> rows(FigureControl control) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(new String(control.data(), StandardCharsets.UTF_8)).stream()
                .toList();
    }

    @Test
    void onPaperTheDrawingFitsItsFrameWithAddressAndDate() {
        try (BrowserContext context = visitor(ColorScheme.DARK)) {
            Page page = open(context, PARTY, NETWORK).page();
            page.setViewportSize(640, 900);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.evaluate("window.dispatchEvent(new Event('beforeprint'))");

            assertThat(page.locator(".drawing-paper .figure-source")
                            .textContent()
                            .replace(" ", ""))
                    .contains(server() + "/party/city/fr/grenoble");
            assertThat(page.locator(".drawing-paper .figure-date").textContent())
                    .startsWith("Figure of ");
            assertThat(page.locator(NETWORK + " .drawing-canvas").isVisible()).isFalse();
            assertThat(page.locator(NETWORK + " .drawing-legend").isVisible()).isFalse();
            assertThat(page.evaluate("(() => { const frame = document.querySelector('.drawing-paper'),"
                            + " picture = frame.firstElementChild; return picture.getBoundingClientRect().width <="
                            + " frame.clientWidth + 1 && document.documentElement.scrollWidth <= 640; })()"))
                    .isEqualTo(true);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theControlIsForEverybody(String language) {
        try (BrowserContext context = visitor(ColorScheme.LIGHT)) {
            FigureControl control = open(context, PARTY.replace("lang=en", "lang=" + language), NETWORK);
            control.page().setViewportSize(390, 900);
            control.page().locator(NETWORK + " details.drawing-figure summary").press("Enter");

            assertThat(control.open().locator("button").first().textContent())
                    .isEqualTo(language.equals("fr") ? "Enregistrer la figure" : "Save the figure");
            assertThat(control.page().evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            assertThat(Axe.violations(control.page())).isEmpty();
        }
    }
}
