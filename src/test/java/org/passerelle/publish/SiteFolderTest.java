package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.telling.UnusableValue;
import org.passerelle.testing.Unit;

@Unit
class SiteFolderTest {

    @TempDir
    private Path parent;

    private void site(Path place, String content) {
        try (SiteFolder folder = SiteFolder.begin(place)) {
            folder.write(SiteFolder.MARKER, "ours");
            folder.write("en/index.html", content);
            folder.takePlace();
        }
    }

    private long inParent() throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.count();
        }
    }

    @Test
    void aSiteReplacesASite() throws IOException {
        Path place = parent.resolve("site");
        site(place, "one");
        site(place, "two");

        assertThat(place.resolve("en/index.html")).hasContent("two");
        assertThat(place.resolve(SiteFolder.CHECKSUMS))
                .content()
                .contains("3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3  en/index.html\n");
        assertThat(inParent()).isEqualTo(1);
    }

    @Test
    void theOldSiteStandsUntilTheNewOneIsWhole() throws IOException {
        Path place = parent.resolve("site");
        site(place, "one");
        try (SiteFolder folder = SiteFolder.begin(place)) {
            folder.write("en/index.html", "two");
            assertThat(place.resolve("en/index.html")).hasContent("one");
        }

        assertThat(place.resolve("en/index.html")).hasContent("one");
        assertThat(inParent()).isEqualTo(1);
    }

    @Test
    void aSiteThatAKillLeftBesideItsPlaceIsPutBack() throws IOException {
        Path place = parent.resolve("site");
        site(place, "one");
        Files.move(place, parent.resolve(".site.passerelle-old"));

        SiteFolder.begin(place).close();

        assertThat(place.resolve("en/index.html")).hasContent("one");
    }

    @Test
    void somebodyElsesFilesAreLeftAlone() throws IOException {
        Path place = Files.createDirectory(parent.resolve("thesis"));
        Files.writeString(place.resolve("chapter.txt"), "mine");

        assertThatThrownBy(() -> SiteFolder.begin(place))
                .isInstanceOf(UnusableValue.class)
                .hasMessageContaining("did not make");
        assertThatThrownBy(() -> SiteFolder.begin(place.resolve("chapter.txt")))
                .isInstanceOf(UnusableValue.class)
                .hasMessageContaining("is a file");
        assertThatThrownBy(() -> SiteFolder.begin(place.resolve("chapter.txt/site")))
                .isInstanceOf(UnusableValue.class)
                .hasMessageContaining("cannot be written");
        assertThat(place.resolve("chapter.txt")).hasContent("mine");
    }
}
