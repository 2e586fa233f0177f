package org.passerelle.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The machine's own Chromium, headless, driven by Playwright: started by the first test of a class that asks for it, closed after the
 * last; what a test opens is closed after it, and photographed first where it failed. Where there is none, tests that ask are left out
 * and {@link WithoutChromium} tells which; with {@code CHROMIUM=required} in the environment they fail.
 */
public final class Chromium implements AfterEachCallback, AfterAllCallback {

    static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private static final List<String> ALWAYS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Path FAILURES = Path.of("target", "screenshots", "failed");

    private final List<String> arguments;
    private @Nullable Playwright playwright;
    private @Nullable Browser browser;

    /** With {@code arguments} beside those that every test wants. */
    public Chromium(String... arguments) {
        this.arguments = List.of(arguments);
    }

    /** The browser; aborts the test when the machine has none. */
    public Browser browser() {
        if (browser == null) {
            Path executable = find(
                    System.getenv().getOrDefault("PATH", ""),
                    System.getenv().getOrDefault("CHROMIUM", "").equals("required"));
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright.chromium().launch(options(executable));
        }
        return browser;
    }

    private BrowserType.LaunchOptions options(Path executable) {
        return new BrowserType.LaunchOptions()
                .setExecutablePath(executable)
                .setArgs(Stream.concat(ALWAYS.stream(), arguments.stream()).toList());
    }

    /** The first Chromium in the folders of {@code path}. */
    static Path find(String path, boolean required) {
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
                .findFirst()
                .orElseThrow(() -> required ? new IllegalStateException(NoChromium.TEXT) : new NoChromium());
    }

    @Override
    public void afterEach(ExtensionContext context) {
        if (browser != null) {
            if (context.getExecutionException().isPresent()) {
                photograph(context.getRequiredTestClass().getSimpleName() + "." + context.getDisplayName());
            }
            List.copyOf(browser.contexts()).forEach(BrowserContext::close);
        }
    }

    /** Keeps what was on the screen when a test failed: a failure that comes once in many runs can be explained by nothing else. */
    private void photograph(String name) {
        browser().contexts().stream()
                .flatMap(context -> context.pages().stream())
                .forEach(page -> page.screenshot(new Page.ScreenshotOptions()
                        .setPath(FAILURES.resolve(
                                name.replaceAll("[^\\w.]+", " ").strip() + ".png"))));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        Stream.<@Nullable AutoCloseable>of(browser, playwright).forEach(Chromium::close);
        browser = null;
        playwright = null;
    }

    private static void close(@Nullable AutoCloseable one) {
        try {
            if (one != null) {
                one.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
