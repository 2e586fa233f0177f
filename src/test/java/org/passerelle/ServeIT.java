package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Chromium;
import org.passerelle.testing.Program;
import org.passerelle.testing.WithProgram;

/** The packaged program as its users run it: served, asked, looked at in a browser, called wrongly, killed. */
@WithProgram
class ServeIT {

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private static Path folder;

    private static Program server;
    private static URI address;

    @BeforeAll
    static void serve() {
        server = Program.start(folder, NOTHING, "serve", "--port", "0", "--bolt-port", "0", "--data", data());
        address = server.awaitAddress();
    }

    @AfterAll
    static void stop() {
        Program.Ended ended = server.stop();
        assertThat(ended.err()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    private static String data() {
        return folder.resolve("data").toString();
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response.body();
    }

    @Test
    void saysWhatIsThereAndWhereItServes() {
        assertThat(server.out())
                .contains("chru-tours: ", "resacoop-2005: ", " rows written")
                .containsPattern("parties +\\d+ \\(.*City")
                .containsPattern("cooperations +66 \\(48 Hospital partnership, 11 Twinning")
                .containsPattern("claims +[\\d,]+ ")
                .contains("documents     2, with 49 records")
                .contains("/browser/", "/swagger-ui.html", "bolt://localhost:");
    }

    @Test
    void answersOverHttp() throws Exception {
        assertThat(get("/api/questions/city-twinnings?city=Grenoble")).contains("Ouagadougou", "lineStart");
        assertThat(get("/swagger-ui.html")).contains("html");
        assertThat(get("/")).contains("Passerelle");
    }

    @Test
    void readsTheWorkbookThatItOffers() throws Exception {
        Path template = folder.resolve("template.xlsx");
        HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address.resolve("/api/templates/pairs.xlsx"))
                                .build(),
                        HttpResponse.BodyHandlers.ofFile(template));

        Program.Ended read = Program.run(folder, NOTHING, "import", template.toString(), "--dry-run", "--data", data());

        assertThat(read.exitCode()).as(read.err()).isZero();
        assertThat(read.out()).contains("template.xlsx");
    }

    @Test
    void asksTheRunningServer() {
        Program.Ended table =
                Program.run(folder, NOTHING, "ask", "city-twinnings", "--city", "annecy", "--data", data());
        assertThat(table.err()).isEmpty();
        assertThat(table.exitCode()).isZero();
        assertThat(table.out()).contains("Annecy", "Sassandra", "1 row", "[1] RESACOOP");

        Program.Ended csv = Program.run(
                folder, NOTHING, "ask", "city-twinnings", "--city=annecy", "--format", "csv", "--data", data());
        assertThat(csv.out()).startsWith("city,partnerCity,").contains("\nAnnecy,Sassandra,");

        Program.Ended unknown =
                Program.run(folder, NOTHING, "ask", "city-twinnings", "--city", "Grenobel", "--data", data());
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err()).contains("\"Grenobel\"", "city/fr/grenoble").doesNotContain("Exception");
    }

    @Test
    void refusesWhatIsTaken() throws IOException {
        Program.Ended twice =
                Program.run(folder, NOTHING, "serve", "--port", "0", "--bolt-port", "0", "--data", data());
        assertThat(twice.exitCode()).isEqualTo(3);
        assertThat(twice.err()).contains("already serves").contains(String.valueOf(address));

        Program.Ended store = Program.run(folder, NOTHING, "load", "--data", data());
        assertThat(store.exitCode()).isEqualTo(3);
        assertThat(store.err()).contains("Another process is using the store").doesNotContain("\tat ");

        try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getLoopbackAddress())) {
            String port = String.valueOf(taken.getLocalPort());
            String other = folder.resolve("other").toString();
            Program.Ended http = Program.run(folder, NOTHING, "serve", "--port", port, "--data", other);
            assertThat(http.exitCode()).isEqualTo(3);
            assertThat(http.err()).contains("Port " + port).contains("--port").doesNotContain("\tat ");
            Program.Ended bolt =
                    Program.run(folder, NOTHING, "serve", "--port", "0", "--bolt-port", port, "--data", other);
            assertThat(bolt.exitCode()).isEqualTo(3);
            assertThat(bolt.err()).contains("Bolt port " + port).doesNotContain("\tat ");
        }
    }

    @Test
    void isBackedUpWhileItServesAndRestoredElsewhere() {
        String file = folder.resolve("backup.zip").toString();
        String elsewhere = folder.resolve("elsewhere").toString();

        Program.Ended backup = Program.run(folder, NOTHING, "backup", file, "--data", data());
        Program.Ended restore = Program.run(folder, NOTHING, "restore", file, "--data", elsewhere);
        Program.Ended taken = Program.run(folder, NOTHING, "restore", file, "--data", data());

        assertThat(backup.exitCode()).as(backup.err()).isZero();
        assertThat(backup.out()).contains(file, " nodes, ", "Checked.");
        assertThat(restore.exitCode()).as(restore.err()).isZero();
        assertThat(restore.out()).contains("Restored in " + elsewhere).doesNotContain(" 0 nodes");
        assertThat(folder.resolve("elsewhere/neo4j")).isDirectory();
        assertThat(taken.exitCode()).isEqualTo(3);
        assertThat(taken.err()).contains("already serves");
    }

    /** A load that is cut off in the middle leaves an empty or a whole graph, and the next start mends it. */
    @Test
    void survivesBeingKilledWhileLoading() {
        String killed = folder.resolve("killed").toString();
        Program first = Program.start(folder, NOTHING, "serve", "--port", "0", "--bolt-port", "0", "--data", killed);
        first.awaitOutput("Graph: ");
        first.kill();

        Program.Ended second = Program.run(folder, NOTHING, "load", "--data", killed);
        assertThat(second.exitCode()).isZero();
        assertThat(second.out()).contains("documents     2, with 49 records");
        Program.Ended third = Program.run(folder, NOTHING, "load", "--data", killed);
        assertThat(third.out()).contains("chru-tours: unchanged", "resacoop-2005: unchanged");
    }

    @Test
    void neo4jBrowserOpensConnectedAndDrawsTheNetwork() {
        try (Page page = CHROMIUM.browser().newPage()) {
            String query = "MATCH (a:City)-[r:TWINNED_WITH]->(b:City) RETURN a, r, b";
            page.navigate(address + "/browser/?cmd=edit&arg=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
            assertThat(page.url()).contains("dbms=bolt");
            page.waitForSelector("text=You have a working connection");
            page.waitForSelector("[data-testid=editor-Run]").click();
            page.waitForSelector(
                    "g.node",
                    new Page.WaitForSelectorOptions()
                            .setState(WaitForSelectorState.ATTACHED)
                            .setTimeout(30_000));
            assertThat(page.locator("g.node").count()).isGreaterThanOrEqualTo(18);
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "neo4j-browser.png")));
        }
    }
}
