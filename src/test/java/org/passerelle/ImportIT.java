package org.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.passerelle.testing.Program;
import org.passerelle.testing.WithProgram;

/** Files brought with the packaged program: without a server, stopped half-way, killed half-way. */
@WithProgram
class ImportIT {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private static Path folder;

    private static Path few;
    private static Path many;

    @BeforeAll
    static void writeFiles() throws IOException {
        few = folder.resolve("twins.csv");
        Files.write(few, List.of("Ville;Ville partenaire;Pays", "Tours;Marrakech;Maroc", "Tours;Nulle-Part;Syldavie"));
        many = ManyTwinnings.write(folder.resolve("many.csv"));
    }

    private static String data(String name) {
        return folder.resolve(name).toString();
    }

    private static Program.Ended run(String data, String... arguments) {
        return Program.run(
                folder,
                NOTHING,
                Stream.concat(Stream.of(arguments), Stream.of("--data", data(data)))
                        .toArray(String[]::new));
    }

    private static Program start(String data, String... arguments) {
        return Program.start(
                folder,
                NOTHING,
                Stream.concat(Stream.of(arguments), Stream.of("--data", data(data)))
                        .toArray(String[]::new));
    }

    @Test
    void whatWasStoppedOrKilledWhileItWasWrittenLeavesNothingBehind() throws Exception {
        String before = run("alone", "load").out();
        assertThat(before).contains("cooperations  66");

        Program stopped = start("alone", "import", many.toString());
        stopped.awaitError(ManyTwinnings.WRITING);
        assertThat(stopped.stop().err())
                .contains("Stopped. Nothing was written.")
                .doesNotContain("\tat ");
        assertThat(run("alone", "load").out()).contains("cooperations  66 ");

        Program killed = start("alone", "import", many.toString());
        killed.awaitError(ManyTwinnings.WRITING);
        killed.kill();
        assertThat(run("alone", "load").out()).contains("cooperations  66 ");
        assertThat(run("alone", "remove", "many").exitCode()).isEqualTo(2);
    }

    @Test
    void whatARunningServerImportsIsToldAndStoppedByTheCommandThatBroughtIt() throws Exception {
        try (Program server = start("served", "serve", "--port", "0", "--bolt-port", "0")) {
            URI address = server.awaitAddress();
            // made before it serves, since nobody waits for it at the end
            assertThat(Path.of("target", "passerelle")).isDirectoryContaining("glob:**long-*.jsa");

            Path findings = folder.resolve("findings.csv");
            Program.Ended tried =
                    run("served", "import", few.toString(), "--dry-run", "--findings", findings.toString());
            assertThat(tried.exitCode()).as(tried.err()).isZero();
            assertThat(tried.err()).doesNotContain("\tat ", "Exception");
            assertThat(Files.readString(findings)).contains("Syldavie");
            String before = get(address, "/api/imports");

            Program stopped = start("served", "import", many.toString());
            stopped.awaitError(ManyTwinnings.WRITING);
            assertThat(get(address, "/api/imports")).contains("many.csv", "WRITING");
            assertThat(stopped.stop().err())
                    .contains("Stopped. Nothing was written.")
                    .doesNotContain("\tat ");

            assertThat(get(address, "/api/imports")).isEqualTo(before);
            assertThat(run("served", "remove", "many").exitCode()).isEqualTo(2);

            endsSoonOnceItHasAnsweredWhatItAccepted(server, address);
        }
        assertThat(run("served", "load").out()).contains("cooperations  66 ");
    }

    /** Whoever starts the server anew, or kills it when it takes too long to end, waits for this. */
    private static void endsSoonOnceItHasAnsweredWhatItAccepted(Program server, URI address) throws Exception {
        HalfSent upload = HalfSent.upload(address, "/api/imports", few);
        HalfSent list = HalfSent.upload(address, "/coverage", few);
        // at work for longer than the signal takes to come
        assertThat(HalfSent.upload(address, "/api/imports", many).answer()).startsWith("HTTP/1.1 202");

        server.askToEnd();
        upload.awaitClosedDoor();

        assertThat(upload.answer()).startsWith("HTTP/1.1 202");
        assertThat(list.answer()).startsWith("HTTP/1.1 200");
        Instant answered = Instant.now();
        Program.Ended ended = server.awaitEnd();
        assertThat(Duration.between(answered, Instant.now())).isLessThan(Duration.ofSeconds(20));
        assertThat(ended.err()).doesNotContain("\tat ");
    }

    private static String get(URI address, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address.resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    @Test
    void placeForFindingsThatIsNoneIsRefusedBeforeAnythingIsRead() {
        Program.Ended refused = run("alone", "import", few.toString(), "--findings", data("no/such/folder.csv"));

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("--findings", "Name a file in a folder that exists");
    }
}
