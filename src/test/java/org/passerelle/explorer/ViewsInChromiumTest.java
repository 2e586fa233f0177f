package org.passerelle.explorer;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.passerelle.testing.Axe;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.FigureControl;
import org.passerelle.testing.ServedTest;
import org.passerelle.testing.WithBrowser;
import org.passerelle.views.Views;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Laying out a drawing and writing notes on it, by keyboard: kept in the browser, then saved as a view, and shown again. */
@WithBrowser
class ViewsInChromiumTest extends ServedTest {

    private static final String DRAWN = "/party/city/fr/grenoble?tab=network&lang=en";
    private static final String READY = "section.network[data-state=ready]";
    private static final String NOTE = "<img src=x onerror=alert(1)> asked";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @Autowired
    private Views views;

    @AfterEach
    void removeAll() {
        views.all().forEach(view -> views.remove(view.id()));
    }

    private Page open(BrowserContext context, String path) {
        Page page = context.newPage();
        page.navigate(server() + path);
        page.waitForSelector(READY);
        return page;
    }

    /** Moves the first node one step to the right, and writes a note on it. */
    private static void moveAndNote(Page page) {
        Locator canvas = page.locator(".drawing-canvas");
        canvas.press("ArrowRight");
        canvas.press("Shift+ArrowRight");
        canvas.press("n");
        page.keyboard().type(NOTE);
        page.keyboard().press("Tab");
        page.waitForFunction("Object.values(localStorage).some((kept) => kept.includes('asked'))");
    }

    private static void save(Page page, String title) {
        page.locator(".drawing-save summary").click();
        page.locator(".drawing-save [name=title]").fill(title);
        page.locator(".drawing-save [name=who]").fill("A. Reader");
        page.locator(".drawing-save button[type=submit]").last().click();
        page.waitForURL("**/views/*");
        page.waitForSelector(READY);
    }

    private JsonNode only() {
        return get("/api/views/" + views.all().get(0).id()).json();
    }

    @Test
    void whatWasLaidOutSurvivesAReloadAndIsSavedAsAView() throws IOException {
        try (BrowserContext context = CHROMIUM.browser().newContext()) {
            Page page = open(context, DRAWN);
            moveAndNote(page);

            page.reload();
            page.waitForSelector(READY);
            assertThat(page.locator(".drawing-draft").textContent()).contains("Your unsaved changes of");
            assertThat(page.locator(".drawing-notes li").textContent()).contains(NOTE);
            assertThat(page.locator("main img").count()).isZero();

            save(page, "Grenoble <b>abroad</b>");
            assertThat(page.locator("h1").textContent()).isEqualTo("Grenoble <b>abroad</b>");
            assertThat(page.locator("#view-notes li").textContent()).contains(NOTE);
            assertThat(page.locator("main img, main h1 b").count()).isZero();
            assertThat(page.locator(".drawing-draft").textContent()).isEmpty();
            assertThat(page.locator(".drawing-status").textContent()).doesNotContain("since this view", "no longer");
            JsonNode saved = only();
            assertThat(saved.path("who").asString()).isEqualTo("A. Reader");
            assertThat(saved.at("/nodes/0/note").asString()).isEqualTo(NOTE);
            assertThat(saved.path("nodes"))
                    .hasSize(Integer.parseInt(page.locator(READY).getAttribute("data-nodes")));
            assertThat(new String(new FigureControl(page, READY).figure("svg"), StandardCharsets.UTF_8))
                    .contains("[1] ", "onerror=alert(1)&gt; asked")
                    .doesNotContain("<img");
            isNumberedWithoutItsName(page);

            isChangedInPlace(page, saved);
        }
    }

    /** However little room its name has, the node that has a note bears the number of the note. */
    private static void isNumberedWithoutItsName(Page page) throws IOException {
        assertThat(page.evaluate(NamesInNetworksTest.CY
                        + ".nodes('.noted').map((one) => decodeURIComponent(one.style('background-image'))).join()"))
                .asString()
                .contains(">1</text>");
        FigureControl control = new FigureControl(page, READY);
        control.open().locator("[name=names]").uncheck();
        assertThat(new String(control.figure("svg"), StandardCharsets.UTF_8))
                .doesNotContain("figure-name")
                .containsOnlyOnce("class=\"figure-note\"")
                .contains(">1</text>");
    }

    private void isChangedInPlace(Page page, JsonNode saved) {
        String id = saved.at("/nodes/0/id").asString();
        page.locator("[data-action=find]").fill(saved.at("/nodes/0/name").asString());
        page.locator("[data-action=find]").press("Enter");
        page.waitForSelector("section.network[data-chosen='" + id + "']");
        page.locator(".drawing-canvas").press("Shift+ArrowDown");
        page.locator(".drawing-save summary").click();
        page.waitForResponse(
                answer -> answer.request().method().equals("PUT"),
                () -> page.locator(".drawing-save [name=changes]").click());
        page.waitForSelector(READY);

        JsonNode changed = only();
        assertThat(changed.path("id")).isEqualTo(saved.path("id"));
        assertThat(changed.at("/nodes/0/x").asDouble())
                .isEqualTo(saved.at("/nodes/0/x").asDouble());
        assertThat(changed.at("/nodes/0/y").asDouble())
                .isEqualTo(saved.at("/nodes/0/y").asDouble() + 20);
        assertThat(changed.at("/nodes/1")).isEqualTo(saved.at("/nodes/1"));
    }

    @Test
    void viewIsSoundNarrowAndWithoutScripts() {
        try (BrowserContext context = CHROMIUM.browser().newContext()) {
            Page page = open(context, DRAWN);
            moveAndNote(page);
            save(page, "Grenoble ".repeat(20));
            page.setViewportSize(390, 900);
            page.locator(".drawing-save summary").click();
            page.locator(".drawing-canvas").press("ArrowRight");

            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            assertThat(Axe.violations(page)).isEmpty();
        }
        try (BrowserContext context =
                CHROMIUM.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(server() + "/views/" + only().path("id").asString() + "?lang=en");

            assertThat(page.locator("#view-notes li").textContent()).contains(NOTE);
        }
    }

    @Test
    void changesAreDiscardedAndAnEmbeddedDrawingIsOnlyRead() {
        try (BrowserContext context = CHROMIUM.browser().newContext()) {
            Page page = open(context, DRAWN);
            moveAndNote(page);
            page.locator("[data-action=discard]").click();
            page.waitForFunction("localStorage.length === 0");
            page.waitForSelector(READY);
            assertThat(page.locator(".drawing-notes li").count()).isZero();

            page.navigate(server() + DRAWN + "&embed=1");
            page.waitForSelector(READY);
            assertThat(page.locator(".drawing-save, .drawing-note textarea").count())
                    .isZero();
        }
    }
}
