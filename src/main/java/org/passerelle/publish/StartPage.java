package org.passerelle.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** What stands at the root of a site: the choice of a language, the script of every page, the note that it is a site. */
final class StartPage {

    private StartPage() {}

    static void write(SiteFolder folder) {
        folder.write("index.html", resource("start.html"));
        folder.write("explorer/site.js", resource("site.js"));
        folder.write(
                SiteFolder.MARKER,
                PublishText.MARKER.with().told(Locale.ENGLISH) + "\n"
                        + PublishText.MARKER.with().told(Locale.FRENCH) + "\n");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(StartPage.class.getResourceAsStream("/publish/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
