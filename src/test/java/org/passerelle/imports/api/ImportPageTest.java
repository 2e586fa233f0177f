package org.passerelle.imports.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passerelle.testing.Axe;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.WithBrowser;

/** Bringing a file in a real browser, in both languages, on a desk and on a phone. */
@WithBrowser
class ImportPageTest extends ImportServed {

    private static final String SURVEY = """
            Établissement;Partenaire;Pays;Convention
            Centre hospitalier de Grenoble;Hôpital général de Sfax;Tunisie;oui depuis 1999
            CHU de Limoges;CHU de Lomé;Syldavie;
            CHU de Limoges;Ville de Springfield;États-Unis;
            """;

    private static final String BEYOND_THE_EDGE = "[...document.querySelectorAll('body *:not(.skip)')]"
            + ".filter(e => e.getBoundingClientRect().right > innerWidth + 1 && !e.parentElement.closest('.scroll, pre'))"
            + ".map(e => e.outerHTML.slice(0, 120))";

    /** The first import of a database waits for its plans. */
    private static final int PATIENCE = 60_000;

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static void isAccessible(Page page) {
        assertThat(Axe.violations(page)).isEmpty();
        assertThat((List<?>) page.evaluate(BEYOND_THE_EDGE)).isEmpty();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1280, Read the file, Ready, Add to the graph, In the graph, Same party, Remove from the graph, Remove now",
        "fr, 390, Lire le fichier, À valider, Ajouter au graphe, Dans le graphe, Identiques, Retirer du graphe, Retirer maintenant"
    })
    void fileIsBroughtSeenWrittenJudgedAndTakenOut(
            String language,
            int width,
            String read,
            String ready,
            String write,
            String written,
            String same,
            String takeOut,
            String takeOutNow) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Page page = CHROMIUM.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale(language))
                .newPage();
        page.navigate(address() + "/imports?lang=" + language);
        isAccessible(page);
        page.locator("#file")
                .setInputFiles(new FilePayload("enquete.csv", "text/csv", SURVEY.getBytes(StandardCharsets.UTF_8)));
        press(page, read);

        Locator state = page.getByRole(AriaRole.STATUS);
        assertThat(state).containsText(ready);
        assertThat(page.locator("main")).containsText("Syldavie");
        assertThat(page.locator("datalist option[value='Springfield (Illinois)']"))
                .hasCount(1);
        assertThat(page.locator(".planned input[list][required]")).hasCount(1);
        isAccessible(page);
        press(page, write);

        assertThat(state).containsText(written);
        assertThat(page.locator("#report ~ ul")).containsText("3");
        isAccessible(page);
        page.locator("#who").fill("an archivist");
        page.locator("#why").fill("the same address");
        press(page, same);

        assertThat(state).containsText(written);
        assertThat(imports().judging().list()).hasSize(1);
        page.locator("summary").getByText(takeOut).click();
        press(page, takeOutNow);

        assertThat(state).containsText(ready);
        isAccessible(page);
    }
}
