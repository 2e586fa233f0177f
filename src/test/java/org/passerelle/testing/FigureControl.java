package org.passerelle.testing;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;

/**
 * What saves a drawing of a page as a figure.
 *
 * @param drawing the section that is drawn
 */
public record FigureControl(Page page, String drawing) {

    /** The control, open. */
    public Locator open() {
        Locator control = page.locator(drawing + " details.drawing-figure");
        if (control.getAttribute("open") == null) {
            control.locator("summary").click();
        }
        return control;
    }

    /** The figure in a format: {@code png}, {@code svg} or {@code pdf}. */
    public byte[] figure(String format) throws IOException {
        open().locator("[name=format]").selectOption(format);
        return saved("figure");
    }

    /** What the figure draws, as CSV. */
    public byte[] data() throws IOException {
        open();
        return saved("data");
    }

    private byte[] saved(String action) throws IOException {
        Download file = page.waitForDownload(
                () -> page.locator(drawing + " [data-action=" + action + "]").click());
        return Files.readAllBytes(file.path());
    }
}
