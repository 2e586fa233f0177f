package org.passerelle.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.opentest4j.TestAbortedException;

@WithBrowser
class ChromiumTest {

    @TempDir
    private Path folder;

    @Test
    void isFoundOnThePath() throws IOException {
        Path file = Files.createFile(folder.resolve("chromium-browser"));
        assertThat(file.toFile().setExecutable(true)).isTrue();

        assertThat(Chromium.find("/nowhere:" + folder, true)).isEqualTo(file);
    }

    @Test
    void leavesTestsOutWhereThereIsNoneUnlessItIsRequired() {
        String path = folder.toString();
        assertThatThrownBy(() -> Chromium.find(path, false))
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("no Chromium");
        assertThatThrownBy(() -> Chromium.find(path, true))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("no Chromium");
    }

    /** A test that asks for a Chromium on a machine that has none; no test of the build by its name. */
    static class Asking {

        @Test
        void asks() {
            Chromium.find("", false);
        }
    }

    @Test
    void whatIsLeftOutIsListed() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectMethod(Asking.class, "asks"))
                .build();
        LauncherConfig alone = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(alone)
                .execute(request, new WithoutChromium(new PrintStream(told, true, StandardCharsets.UTF_8)));

        assertThat(told.toString(StandardCharsets.UTF_8)).contains("NOT RUN", "ChromiumTest$Asking.asks");
    }
}
