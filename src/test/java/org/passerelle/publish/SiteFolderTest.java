package org.passerelle.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** What a kill leaves at each step of a publication: beside the place, "new" is not yet in it, "old" no longer, "waste" goes. */
    @ParameterizedTest
    @CsvSource({
        // place, new, old, waste; what the next publication finds in the place
        "one, half, , , one",
        "one, two, , , one",
        ", two, one, , one",
        "two, , one, , two",
        "two, , , half, two",
        ", half, , , ",
    })
    void whatAKillLeftIsMendedByTheNext(
            @Nullable String inPlace,
            @Nullable String fresh,
            @Nullable String old,
            @Nullable String waste,
            @Nullable String found)
            throws IOException {
        Path place = parent.resolve("site");
        left(place, inPlace);
        left(parent.resolve(".site.passerelle-new"), fresh);
        left(parent.resolve(".site.passerelle-old"), old);
        left(parent.resolve(".site.passerelle-waste"), waste);

        SiteFolder.begin(place).close();
        if (found == null) {
            assertThat(place).doesNotExist();
        } else {
            assertThat(place.resolve("en/index.html")).hasContent(found);
        }

        site(place, "three");
        assertThat(place.resolve("en/index.html")).hasContent("three");
        assertThat(inParent()).isEqualTo(1);
    }

    /** A folder as it was left: "half" is a site of which the rest is not written yet or gone already. */
    private void left(Path folder, @Nullable String content) throws IOException {
        if (content == null) {
            return;
        }
        if (content.equals("half")) {
            Files.createDirectories(folder.resolve("en"));
            Files.writeString(folder.resolve("en/index.html"), "half");
            return;
        }
        Path made = parent.resolve("made/site");
        Files.createDirectories(made.getParent());
        site(made, content);
        Files.move(made, folder);
        Files.delete(made.getParent());
    }

    /** Publishes one site after another into the folder that is named, until it is killed. */
    static final class Publishing {

        public static void main(String[] arguments) {
            Path place = Path.of(arguments[0]);
            for (int number = 0; true; number++) {
                SiteFolder site = SiteFolder.begin(place);
                site.write(SiteFolder.MARKER, "ours");
                for (int page = 0; page < 20; page++) {
                    site.write("en/" + page + ".html", "site " + number);
                }
                site.takePlace();
                System.out.print('.');
                System.out.flush();
            }
        }
    }

    @Test
    void aKillAtAnyMomentLeavesAWholeSiteOrNone() throws IOException, InterruptedException {
        Path place = parent.resolve("site");
        for (int kill = 0; kill < 3; kill++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Publishing.class.getName(),
                            place.toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            // a number of sites, and then the midst of one
            assertThat(process.getInputStream().readNBytes(3 + kill)).hasSize(3 + kill);
            process.destroyForcibly().waitFor();

            if (Files.exists(place)) {
                Map<String, String> sums = new PublishedSite(place).sums();
                assertThat(sums).hasSize(21);
                for (Map.Entry<String, String> one : sums.entrySet()) {
                    assertThat(DigestUtils.sha256Hex(Files.readAllBytes(place.resolve(one.getKey()))))
                            .isEqualTo(one.getValue());
                }
            }
        }
        site(place, "whole");

        assertThat(place.resolve("en/index.html")).hasContent("whole");
        assertThat(inParent()).isEqualTo(1);
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
                .hasMessageContaining("a folder is needed there");
        assertThat(place.resolve("chapter.txt")).hasContent("mine");
    }
}
